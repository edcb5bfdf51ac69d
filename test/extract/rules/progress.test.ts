import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/extract/rule';
import { findAreas, findMeasures, findProblems, findTasks } from '../../../src/extract/rules/progress/claimed';
import { findTally } from '../../../src/extract/rules/progress/tally';
import { valuesFound } from '../source-of';

const findClaims: Rule = (source) => [findAreas, findProblems, findMeasures, findTasks].flatMap((rule) => rule(source));

describe('what was found and planned in all', () => {
  it.each<[string, Record<string, number>]>([
    ['对照巡视反馈的九个方面30个重点问题,研究明确115项整改细化举措。', { areas: 9, problems: 30, measures: 115 }],
    ['针对反馈的4个方面13类41项具体问题，逐条制定整改措施167条。', { areas: 4, problems: 41, measures: 167 }],
    ['反馈的13类问题43项具体任务已全部启动整改。', { areas: 13, tasks: 43 }],
    [
      '将反馈的3个方面22个具体问题、5条意见建议转化为27项整改任务,制定64条整改措施。',
      { areas: 3, problems: 22, tasks: 27, measures: 64 },
    ],
    ['针对反馈的五个方面二十三个问题,共制定整改措施八十六项。', { areas: 5, problems: 23, measures: 86 }],
    ['反馈问题30个,制定措施72条。', { problems: 30, measures: 72 }],
    ['反馈的3个方面27个问题中,属于上轮整改不到位的9个。', { areas: 3, problems: 27 }],
    ['立行立改问题12个,限期整改问题15个。', {}],
    // Of the body's own meetings, of other inspectors, of what is left or aimed at.
    ['召开专题民主生活会,查摆问题12条,制定整改措施60条。', {}],
    ['审计反馈的15个问题,已整改14个。', {}],
    ['未完成整改的5个问题正在推进。', {}],
    ['从思想认识、责任落实、制度执行三个方面剖析整改。', {}],
    ['力争年底前完成剩余3个问题整改。', {}],
    // 一条一条 counts nothing.
    [
      '把反馈问题一条一条念、一项一项议。共认领问题3个方面19个,制定措施57条。',
      { areas: 3, problems: 19, measures: 57 },
    ],
    ['对巡察反馈意见逐条梳理,形成28个问题清单。', { problems: 28 }],
    ['反馈意见指出6个方面问题,梳理为53个整改事项。', { areas: 6 }],
    ['反馈的问题共3类11个,制定整改措施29条。', { areas: 3, problems: 11, measures: 29 }],
    ['书记牵头整改最难的17个问题。反馈的5个方面61个问题均已启动整改。', { areas: 5, problems: 61 }],
    ['上一次巡视发现的45个问题已纳入整改。', {}],
    ['一方面抓好整改,另一方面抓好反馈问题的举一反三。', {}],
    ['移交问题线索12条,反馈后立即核查。', {}],
  ])('%s', (text, expected) => {
    const values = valuesFound(findClaims, text);
    expect(values).toEqual(Object.fromEntries(Object.entries(expected).map(([field, n]) => [`/progress/${field}`, n])));
  });
});

describe('how far the work has come', () => {
  it.each<[string, Record<string, number | string>]>([
    [
      '截至2024年9月30日,反馈的64项具体问题,已有16项完成整改,24项完成点位整改,24项仍在按计划有序整改,问题整改落实率为62.5%。',
      { completed: 16, partlyCompleted: 24, ongoing: 24, ratePercent: 62.5, asOf: '2024-09-30' },
    ],
    [
      '截至2024年3月底，41项具体问题已完成33项，阶段性完成6项，长期坚持2项，问题整改完成率80.49%；167条措施已落实159条，措施落实率95.21%。',
      { completed: 33, partlyCompleted: 6, ongoing: 2, ratePercent: 80.49, asOf: '2024-03' },
    ],
    ['目前，28个问题中整改完成25个，基本完成3个。', { completed: 25, partlyCompleted: 3 }],
    ['截至目前,32项具体任务已经整改到位,11项具体任务已部分整改到位。', { completed: 32, partlyCompleted: 11 }],
    [
      '截至目前,反馈问题整改完成率90.5%,基本完成3个,完成整改19个。',
      { ratePercent: 90.5, partlyCompleted: 3, completed: 19 },
    ],
    ['反馈问题30个,目前已整改28个,正在整改2个。', { completed: 28, ongoing: 2 }],
    ['截至5月31日,9个问题细化为整改任务33项,已全部完成。', { asOf: '2024-05-31' }],
    ['目前,22个问题中,20个问题已整改完毕,占90.9%。', { completed: 20, ratePercent: 90.9 }],
    ['目前,已完成整改31个,占问题总数的86.11%;持续推进5个。', { completed: 31, ongoing: 5, ratePercent: 86.11 }],
    // The whole stands behind its parts.
    [
      '目前,上轮未改到位的9个问题全部清零,新发现的18个问题整改完成15个;合并计算,完成整改24个,完成率88.89%。',
      { completed: 24, ratePercent: 88.89 },
    ],
    ['问题整改完成率为95.8%,措施完成率为97.2%。', { ratePercent: 95.8 }],
    [
      '截至2024年9月底,33个问题,26个已整改到位,占78.8%,7个需长期坚持。',
      {
        completed: 26,
        ongoing: 7,
        ratePercent: 78.8,
        asOf: '2024-09',
      },
    ],
    ['到2024年6月底,19个问题中17个整改完成,其余2个正按进度推进。', { completed: 17, ongoing: 2, asOf: '2024-06' }],
    ['截至今年10月底,完成整改45个。', { completed: 45, asOf: '2024-10' }],
    [
      '截至2024年5月20日,29个问题中已有27个完成整改,其余2个涉及搬迁,正按计划推进。',
      {
        completed: 27,
        ongoing: 2,
        asOf: '2024-05-20',
      },
    ],
    [
      '截至2024年8月31日,办结76项,任务办结率96.2%,其余3项转入常态长效推进。',
      {
        completed: 76,
        ongoing: 3,
        ratePercent: 96.2,
        asOf: '2024-08-31',
      },
    ],
    ['目前,26个问题中有23个已完成整改并长期坚持,3个正在整改。', { completed: 23, ongoing: 3 }],
    ['截至2024年8月31日,31个问题已办结28个,办结率90.3%。', { completed: 28, ratePercent: 90.3, asOf: '2024-08-31' }],
    ['整改期内,21个问题完成整改19个、2个按计划推进。', { completed: 19, ongoing: 2 }],
    // Of measures, by their unit or by what was named last.
    ['86条整改措施已完成80条,完成率93%。', {}],
    ['26个问题制定整改措施78条,整改措施完成76条,整改完成率97.4%。', {}],
    ['目前,29个问题制定87条措施,已完成82条,长期坚持5条,完成率94%。', {}],
    ['目前,整改措施103条,已完成98条,阶段性完成5条;问题25个,已完成23个。', { completed: 23 }],
    ['目前,43个问题制定整改措施126条,已整改完成40个,正在推进3个。', { completed: 40, ongoing: 3 }],
    // How the work is divided is not how far it has come; nor is what is aimed at.
    ['反馈问题29个(立行立改6个,集中整改20个,长期整改3个),已完成整改27个。', { completed: 27 }],
    ['确保12月底前整改完成率达到100%。', {}],
    // Parts without a whole say nothing of the whole.
    ['目前,立行立改类问题18个已全部完成,限期整改类12个已完成11个。', {}],
    ['目前,移交的问题线索12条,已办结10条。', {}],
    ['反馈的2个方面11个问题全部完成整改,完成率100%。', { completed: 11, ratePercent: 100 }],
    ['经过三个月整改,26个具体问题全部整改到位。', { completed: 26 }],
    ['目前19个问题已全部整改完毕,完成率100%。', { completed: 19, ratePercent: 100 }],
    [
      '截至2023年9月20日完成37个,按期推进2个,完成率94.87%。',
      {
        completed: 37,
        ongoing: 2,
        ratePercent: 94.87,
        asOf: '2023-09-20',
      },
    ],
    ['集中整改期结束时,完成整改22个,阶段性完成2个。', { completed: 22, partlyCompleted: 2 }],
    ['目前,已制定96条措施,新建制度12项。', {}],
    ['目前,信访件已办结12件,问题线索办结3件。', {}],
  ])('%s', (text, expected) => {
    const values = valuesFound(findTally, text, { published: '2024-12-01' });
    expect(values).toEqual(Object.fromEntries(Object.entries(expected).map(([field, n]) => [`/progress/${field}`, n])));
  });
});
