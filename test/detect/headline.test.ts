import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOfHeadline } from '../../src/detect/headline';
import { SHARED } from '../specimens';

describe('a headline alone', () => {
  it.each<[string, string | null]>([
    ['中共白鹭县委关于巡视整改进展情况的通报', 'rectification'],
    ['【巡察整改】白鹭镇党委 巡察整改情况报告', 'rectification'],
    ['中共白鹭市委关于落实省委第二巡视组反馈意见整改情...', 'rectification'],
    ['十四届区委第六轮巡察整改情况公开（七）：区民政局党组', 'rectification'],
    ['白鹭县：中共白鹭县水利局党组关于巡察整改情况的通报', 'rectification'],
    ['十三届市委第四轮巡察整改进展情况将于近期向社会公开', null],
    ['白鹭市教育局关于食品安全专项检查整改情况的通报', null],
    ['白鹭县:县残疾人联合会党组公布巡察整改情况', 'rectification'],
    ['白鹭市召开巡察整改情况通报会', null],
    ['白鹭区:对巡察整改情况开展回访督查', null],
    ['第四轮巡视整改进展情况全部公布', null],
    ['关于2023年度审计查出问题整改情况的报告', null],
    ['中央巡视反馈意见整改工作领导小组会议召开', null],
    ['市委第五巡察组向市科协反馈巡察情况', 'feedback'],
    ['白鹭县：高频次督查推动巡察反馈问题整...', null],
    ['十二届县委第十轮巡察公告', 'dispatch'],
    ['十二届白鹭市委第四轮巡察各巡察组值班电话、信箱公布', 'dispatch'],
    ['省委巡视办公开遴选公务员面试公告', null],
    ['中共白鹭县委巡察工作领导小组办公室公开选调工作人员公告', null],
    ['中共白鹭市委统战部关于市委巡察反馈问题整改情况的公告', 'rectification'],
    ['省委第十一轮巡视整改进展情况公布：省林业局党组', 'rectification'],
    ['省教育厅关于第二批校外培训违规典型案例的通报', null],
    ['白鹭县纪委监委通报教育局3名干部违纪典型案例', 'circular'],
    ['国家统计督察组向白鹭省反馈统计督察意见', null],
    ['县委第二巡察组进驻县民政局开展巡察', 'dispatch'],
    ['白鹭市水利局原局长祁望年接受纪律审查和监察调查', 'investigation'],
    ['祁望年严重违纪违法被开除党籍和公职', 'sanction'],
    ['祁望年被开除党籍 终止退休待遇', 'sanction'],
    ['关于给予祁望年同志留党察看处分的通报', 'sanction'],
    ['关于给予2019级学生考试作弊处分的通报', null],
    ['依规依纪依法处理检举控告 及时回应群众关切', null],
    ['【曝光台】白鹭县：5名村干部违规操办“升学宴”被通报', 'circular'],
    ['白鹭县公安局交通管理大队曝光8起酒驾典型案例', null],
    ['白鹭：通报2起违反中央八 项规定精神问题', 'circular'],
    ['深度关注丨节前通报典型案例释放强烈信号', null],
    ['【解读】通报里为啥有人被“双开”', null],
    ['关于学习《公开通报十起典型问题》的通知', null],
    ['关于转发《公开通报八起违规吃喝典型问题》的通知', null],
    ['不担当不作为 这5个单位被公开通报', 'circular'],
    ['警示教育 | 他被开除党籍', null],
    ['', null],
  ])('%s: %s', (headline, kind) => expect(kindOfHeadline(headline)).toBe(kind));

  const listed = path.join(SHARED, 'headlines.tsv');
  it.skipIf(!existsSync(listed))('is told for the headlines beside the project', () => {
    const rows = readFileSync(listed, 'utf8').trim().split('\n').slice(1);
    const wrong = rows.filter((row) => {
      const [kind = '', headline = ''] = row.split('\t');
      return (kindOfHeadline(headline) ?? 'null') !== kind.replace(/ .*/u, '');
    });
    expect(rows.length).toBeGreaterThan(100);
    expect(wrong.length / rows.length).toBeLessThanOrEqual(0.02);
  });
});
