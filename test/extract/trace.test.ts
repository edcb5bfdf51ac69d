import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { TraceEvent } from '../../src/extract/trace';

const TEXT =
  '根据县委统一部署,2024年3月4日至4月30日,县委第三巡察组对白鹭镇党委开展了巡察,并于6月13日反馈了意见。现将整改情况予以公布。\n一、关于“学习走过场”问题的整改情况\n修订《党委会议事规则(2024年6月修订)》,整改到位。整改期间给予党纪处分3人。\n整改以来,整改任务全部启动,制定了整改措施。';

function eventsOf(text: string): TraceEvent[] {
  const events: TraceEvent[] = [];
  const title = '中共白鹭镇委员会关于巡察整改情况的通报';
  const date = { value: '2024-09-01', exact: '2024-09-01' };
  extract(
    { title: { value: title, exact: title }, publication: { source: null, date, time: null, edition: null }, text },
    (event) => events.push(event),
  );
  return events;
}

describe('the trace', () => {
  it('says what decided on the kind', () => {
    expect(eventsOf(TEXT)).toContainEqual(
      expect.objectContaining({ by: 'detect', what: 'held', note: 'headline of rectification' }),
    );
  });

  it('says which rule found what, with the words', () => {
    expect(eventsOf(TEXT)).toContainEqual(
      expect.objectContaining({ by: 'findTeam', what: 'found', pointer: '/inspection/team', exact: '县委第三巡察组' }),
    );
  });

  it('says what was dropped, and why', () => {
    expect(eventsOf(TEXT)).toContainEqual(
      expect.objectContaining({ what: 'dropped', pointer: '/dates/-', exact: '2024年6月', note: 'inside 《》' }),
    );
  });
});
