import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect';
import { mayBeNotice } from '../../src/detect/may-be-notice';
import type { DocumentText } from '../../src/text/document-text';
import { documentOf, loadSpecimens } from '../specimens';

const NO_PUBLICATION = { source: null, date: null, time: null, edition: null };

function documentWith(title: string | null, text: string): DocumentText {
  return { title: title === null ? null : { value: title, exact: title }, publication: NO_PUBLICATION, text };
}

const NOTICE =
  '根据县委统一部署，2024年3月4日至4月30日，县委第三巡察组对白鹭镇党委开展了巡察，并反馈了巡察意见。现将巡察整改情况予以公布。\n一、关于学习走过场问题的整改情况\n镇党委抓好整改，整改到位。\n欢迎干部群众监督整改工作。联系电话：0999-1234567。';

describe('a rectification notice', () => {
  it.each<[string, string | null]>([
    ['with its headline', '中共白鹭镇委员会关于巡察整改进展情况的通报'],
    ['published as a report', '中共白鹭镇委员会关于巡察集中整改进展情况的报告'],
    ['whose headline the page does not have', null],
  ])('%s', (_, title) => {
    expect(detect(documentWith(title, NOTICE)).kind).toBe('rectification');
  });
});

describe('what only speaks of rectification', () => {
  it.each<[string, string | null, string]>([
    [
      'a meeting',
      '白鹭市召开省委巡视整改工作推进会',
      '4月16日，白鹭市召开省委巡视整改工作推进会，听取整改进展，部署下一步整改。市委书记强调，要对反馈意见逐条整改。整改办汇报了整改情况。',
    ],
    [
      'news of a publication',
      '十届省委第四轮巡视整改进展情况集中公布',
      '记者获悉，12家单位集中公布了巡视整改进展情况。各单位针对省委巡视组反馈的意见制定整改措施，整改取得成效，整改情况接受监督。',
    ],
    [
      'an audit',
      '关于2023年度审计查出问题整改情况的报告',
      '现将审计查出问题整改情况报告如下。\n一、总体情况\n审计查出的问题整改到位，整改率98%。\n二、关于预算执行问题的整改情况\n整改完成。',
    ],
    [
      'a feedback',
      '省委第一巡视组向白鹭市反馈巡视情况',
      '根据省委统一部署，省委第一巡视组对白鹭市开展了巡视。巡视组指出了存在的问题，提出了整改意见建议。市委书记作了表态发言。',
    ],
    ['nothing', null, ''],
  ])('%s is none, with a reason', (_, title, text) => {
    expect(detect(documentWith(title, text))).toEqual({ kind: null, reason: expect.stringMatching(/\S/u) });
  });
});

describe('the detector', () => {
  it('lets every specimen notice through, and never decides against the text of one', () => {
    for (const { html, notice, slug } of loadSpecimens()) {
      if (notice === null) continue;
      expect(mayBeNotice(documentOf(html).text), slug).toBe(true);
    }
  });

  it.each(['', '巡察整改', '审计整改 整改 整改 整改 整改，现将情况公布如下'])('stops at “%s”', (text) => {
    expect(mayBeNotice(text)).toBe(false);
  });
});
