import type { Notice } from '../../src/notice/schema';
import { type LibraryRecord, recordSchema } from '../../src/storage/record';

const TEXT = [
  '根据市委统一部署，2024年3月11日至5月17日，市委第二巡察组对云溪市城市管理局党组开展了巡察。',
  '整改期间，给予党纪处分12人；清退违规发放补贴46.83万元。',
  '一、关于“垃圾分类推进偏慢”问题的整改情况',
  '添置厨余垃圾收运车22辆，出台《云溪市生活垃圾分类收运管理办法》。',
].join('\n');

/** A valid notice of an invented place; `changes` replace whole blocks. */
export function makeNotice(changes: Partial<Notice> = {}): Notice {
  const text = changes.text ?? TEXT;
  const evidence = (exact: string) => ({
    start: text.indexOf(exact),
    end: text.indexOf(exact) + exact.length,
    exact,
    basis: 'stated' as const,
  });
  return {
    schemaVersion: 1,
    kind: 'rectification',
    title: '中共云溪市城市管理局党组关于巡察整改进展情况的通报',
    publication: { source: '云溪清风网', date: '2025-02-18', time: null, edition: null },
    signature: { body: '中共云溪市城市管理局党组', date: null },
    inspection: {
      type: '巡察',
      level: 'municipal',
      round: null,
      team: '市委第二巡察组',
      target: '云溪市城市管理局党组',
      period: '2024-03-11/2024-05-17',
      feedback: null,
    },
    progress: {
      areas: null,
      problems: 31,
      measures: null,
      tasks: null,
      completed: null,
      partlyCompleted: null,
      ongoing: null,
      ratePercent: null,
      asOf: null,
    },
    referrals: { petitions: null, leads: null },
    accountability: {
      partyDiscipline: { total: 12, breakdown: {} },
      governmentSanction: null,
      organizationalMeasures: null,
      admonition: null,
      reminder: null,
      institutions: null,
      refundedYuan: 468300,
      recoveredYuan: null,
    },
    outline: [],
    documents: [],
    people: [],
    dates: [],
    amounts: [],
    percents: [],
    contact: { phones: [], address: null, postcode: null, emails: [] },
    checks: [{ code: 'order', subject: '/inspection', status: 'ok', stated: null, computed: null }],
    text,
    evidence: {
      '/inspection/team': evidence('市委第二巡察组'),
      '/accountability/partyDiscipline/total': evidence('12人'),
    },
    ...changes,
  };
}

/** A valid record; each number gives another id, address and text. */
export function makeRecord(number: number, changes: Partial<LibraryRecord> = {}): LibraryRecord {
  const at = new Date(Date.UTC(2025, 1, 20, 6, number)).toISOString();
  return recordSchema.parse({
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    url: `https://qingfeng.yunxi.example/art/${number}.html`,
    savedAt: at,
    updatedAt: at,
    notice: makeNotice({ text: `${TEXT}\n第${number}件` }),
    tags: [],
    note: '',
    corrections: {},
    versions: [],
    ...changes,
  });
}
