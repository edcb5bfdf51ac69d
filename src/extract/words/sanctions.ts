/** Party sanctions (中国共产党纪律处分条例), with the short forms that notices use inside a list of them. */
export const PARTY_SANCTIONS: ReadonlyMap<string, string> = new Map([
  ['撤销党内职务', '撤销党内职务'],
  ['党内严重警告', '党内严重警告'],
  ['开除党籍', '开除党籍'],
  ['留党察看', '留党察看'],
  ['严重警告', '党内严重警告'],
  ['党内警告', '党内警告'],
  ['警告', '党内警告'],
]);

/** Government sanctions (公职人员政务处分法; 事业单位工作人员处分规定), and 降职 of older texts. */
export const GOVERNMENT_SANCTIONS: readonly string[] = [
  ...['记大过', '警告', '记过', '降级', '降职', '降低岗位等级', '撤职', '开除'],
];

/** Measures of the organisation, where they stand without a total. */
export const ORGANIZATIONAL_MEASURES: readonly string[] = [
  '停职检查',
  '停职',
  '调离岗位',
  '调整岗位',
  '免职',
  '责令辞职',
  '引咎辞职',
  '辞退',
  '解聘',
];

/** Reminders and criticism short of a sanction. */
export const REMINDERS: readonly string[] = [
  '教育提醒',
  '提醒教育',
  '提醒谈话',
  '谈话提醒',
  '批评教育',
  '约谈提醒',
  '提醒约谈',
  '警示谈话',
  '谈话教育',
  '诫勉提醒',
];
