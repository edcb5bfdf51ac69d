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
  openLibrary: thing('button|link', '打开资料库', 'Open library'),
  search: thing('searchbox', '搜索', 'Search'),
  notices: thing('table|grid', '通报', 'Notices'),
  exportMenu: thing('button', '导出', 'Export'),
  exportJson: thing('menuitem', 'JSON', 'JSON'),
};

/** Words that a saving's outcome contains, and only then. */
export const SAVED = /已保存|\bSaved\b/;
