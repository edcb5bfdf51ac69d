/** What a person finds a part of the program by: its role, and its name in either language. */
export interface Thing {
  roles: readonly string[];
  names: readonly string[];
}

const thing = (roles: string, ...names: [chinese: string, english: string]): Thing => ({
  roles: roles.split('|'),
  names,
});

/** The fixed roles and names of the sidebar and of the library. */
export const surface = {
  sidebar: thing('complementary', '通报摘要', 'Notice summary'),
  expand: thing('button', '打开通报摘要', 'Open notice summary'),
  collapse: thing('button', '收起', 'Collapse'),
  save: thing('button', '保存', 'Save'),
  saved: thing('button', '已保存', 'Saved'),
  retry: thing('button', '重试', 'Retry'),
  display: thing('button', '显示方式', 'Display'),
  onTheLeft: thing('menuitemradio', '靠左', 'On the left'),
  overThePage: thing('menuitemradio', '浮在网页上', 'Over the page'),
  openSummary: thing('button', '打开通报摘要', 'Open notice summary'),
  openLibrary: thing('button|link', '打开资料库', 'Open library'),
  search: thing('searchbox', '搜索', 'Search'),
  notices: thing('table|grid', '通报', 'Notices'),
  exportMenu: thing('button', '导出', 'Export'),
  exportJson: thing('menuitem', 'JSON', 'JSON'),
  incomplete: thing('note', '正文不完整', 'Text incomplete'),
  join: thing('button', '合并各页', 'Join the pages'),
  checkPage: thing('button', '检查本页', 'Check this page'),
  openReport: thing('button', '报告读错的网页', 'Report a page read wrongly'),
  saveReport: thing('button', '保存报告', 'Save report'),
  siteField: thing('textbox', '网站的域名或网址', 'Host name or address of the site'),
  addSite: thing('button', '添加网站', 'Add site'),
  switchAll: thing('switch', '自动识别', 'Recognise notices'),
};

/** A thing of one site on the settings page. */
export const siteSurface = (name: string) => ({
  switch: thing('switch', `在${name}自动识别`, `Recognise notices on ${name}`),
  grant: thing('button', `授予读取${name}的权限`, `Grant permission to read ${name}`),
  remove: thing('button', `移除${name}`, `Remove ${name}`),
});

/** Words that a saving's outcome contains, and only then. */
export const SAVED = /已保存|\bSaved\b/;
