import type { FileFault } from '../../export/import';
import type { ImportKind } from '../../storage/import-plan';
import { labels } from '../labels';
import { type Language, useLanguage } from '../language';

const zh = {
  name: '通报摘录',
  search: '搜索',
  searchHint: '搜索标题、单位、落款、标签',
  clearSearch: '清除搜索',
  export: '导出',
  exportAll: (count: number) => `全部 ${count} 件`,
  exportHints: new Map([
    ['JSON', '完整，可再导入'],
    ['NDJSON', '每行一件，适合大量数据'],
  ]),
  exported: (count: number) => `已导出 ${count} 件`,
  exporting: '正在导出',
  exportStopped: '已取消导出',
  notExported: '未导出',
  import: '导入',
  importFile: '要导入的文件',
  table: '通报',
  columns: { title: '标题', published: '公布', problems: '问题', partyDiscipline: '党纪', check: '核验' },
  untitled: '原文未载标题',
  colon: '：',
  stop: '。',
  none: '未载',
  nothingToCheck: '无可核',
  corrected: '已更正',
  changed: '原文已变',
  list: '列表',
  count: (count: number) => `${count} 件`,
  found: (count: number, words: string) => `${count} 件含“${words}”`,
  reading: '正在读取资料库',
  unreadLibrary: '资料库未能读取',
  retry: '重试',
  empty: '资料库里还没有通报',
  emptyHint: '打开一篇巡视或巡察整改通报，在网页旁的摘要里按“保存”，它就存到这里。也可以导入以前导出的文件。',
  noMatch: '没有相符的通报',
  noMatchHint: '换一个词，或清除搜索。',
  record: '通报全文',
  savedAt: (when: string) => `${when} 保存`,
  portal: labels.zh.portal,
  openPage: '打开原网页',
  previous: '上一件',
  next: '下一件',
  delete: '删除',
  close: '关闭',
  back: '返回列表',
  views: '显示',
  summary: '摘要',
  text: '原文',
  versions: '版本',
  currentVersion: '当前',
  gone: '资料库里没有这件通报',
  goneHint: '它可能已被删除。',
  deleted: '已删除',
  undo: '撤销',
  undone: '已恢复',
  notDeleted: '未删除',
  notUndone: '未恢复',
  dismiss: '关闭提示',
  dialog: {
    title: '导入',
    of: (file: string, count: number) => `${file}，共 ${count} 件`,
    counts: {
      new: '新增',
      same: '相同',
      newer: '较新',
      older: '较旧',
      conflict: '冲突',
    } satisfies Record<ImportKind, string>,
    effects: {
      new: '存入资料库',
      same: '不变',
      newer: '替换资料库里的',
      older: '保留资料库里的',
      conflict: '内容不同而无法分先后，保留资料库里的',
    } satisfies Record<ImportKind, string>,
    confirm: '确认导入',
    cancel: '取消',
    reading: '正在读取文件',
    writing: '正在导入',
  },
  imported: (counts: Record<ImportKind, number>) => {
    const done = [
      ...(counts.new > 0 ? [`新增 ${counts.new} 件`] : []),
      ...(counts.newer > 0 ? [`替换 ${counts.newer} 件`] : []),
    ];
    return `已导入：${done.join('，') || '没有变动'}`;
  },
  notImported: '未导入',
  stopped: '已取消，资料库没有变动',
  noChange: '资料库没有变动',
  unreadable: '文件无法读取',
  faults(fault: FileFault): string {
    switch (fault.reason) {
      case 'empty':
        return '文件是空的';
      case 'damaged':
        return `文件不完整或已损坏，断在第 ${fault.line} 行`;
      case 'other':
        return '这不是通报摘录导出的文件';
      case 'newer':
        return '文件由较新的版本导出，请先更新本扩展';
      case 'count':
        return `文件不完整：应有 ${fault.stated} 件，只有 ${fault.found} 件`;
      case 'record':
        return `第 ${fault.record} 件的 ${fault.field || '内容'} 不合格式`;
      case 'twice':
        return `第 ${fault.record} 件的编号与前面一件相同`;
    }
  },
};

export type LibraryLabels = typeof zh;

const en: LibraryLabels = {
  name: 'Tongbao',
  search: 'Search',
  searchHint: 'Search titles, bodies, signatures, tags',
  clearSearch: 'Clear search',
  export: 'Export',
  exportAll: (count) => `All ${count}`,
  exportHints: new Map([
    ['JSON', 'Whole; can be imported again'],
    ['NDJSON', 'A record a line, for large amounts'],
  ]),
  exported: (count) => `Exported ${count}`,
  exporting: 'Exporting',
  exportStopped: 'Export cancelled',
  notExported: 'Not exported',
  import: 'Import',
  importFile: 'File to import',
  table: 'Notices',
  columns: { title: 'Title', published: 'Published', problems: 'Problems', partyDiscipline: 'Party', check: 'Checks' },
  untitled: 'No title stated',
  colon: ': ',
  stop: '. ',
  none: 'Not stated',
  nothingToCheck: 'None',
  corrected: 'Corrected',
  changed: 'Text changed',
  list: 'List',
  count: (count) => (count === 1 ? '1 notice' : `${count} notices`),
  found: (count, words) => `${count} with “${words}”`,
  reading: 'Reading the library',
  unreadLibrary: 'The library cannot be read',
  retry: 'Retry',
  empty: 'No notices in the library yet',
  emptyHint:
    'Open an inspection notice and press Save in the summary beside the page: it is kept here. Files exported earlier can be imported.',
  noMatch: 'No notice matches',
  noMatchHint: 'Try another word, or clear the search.',
  record: 'Notice',
  savedAt: (when) => `Saved ${when}`,
  portal: labels.en.portal,
  openPage: 'Open page',
  previous: 'Previous',
  next: 'Next',
  delete: 'Delete',
  close: 'Close',
  back: 'Back to list',
  views: 'Show',
  summary: 'Summary',
  text: 'Text',
  versions: 'Version',
  currentVersion: 'Current',
  gone: 'This notice is not in the library',
  goneHint: 'It may have been deleted.',
  deleted: 'Deleted',
  undo: 'Undo',
  undone: 'Restored',
  notDeleted: 'Not deleted',
  notUndone: 'Not restored',
  dismiss: 'Dismiss',
  dialog: {
    title: 'Import',
    of: (file, count) => `${file}, ${count === 1 ? '1 notice' : `${count} notices`}`,
    counts: { new: 'New', same: 'Same', newer: 'Newer', older: 'Older', conflict: 'Conflict' },
    effects: {
      new: 'added to the library',
      same: 'nothing changes',
      newer: 'replace those in the library',
      older: 'those in the library stay',
      conflict: 'they differ and neither is later; those in the library stay',
    },
    confirm: 'Import now',
    cancel: 'Cancel',
    reading: 'Reading the file',
    writing: 'Importing',
  },
  imported: (counts) => {
    const done = [
      ...(counts.new > 0 ? [`${counts.new} added`] : []),
      ...(counts.newer > 0 ? [`${counts.newer} replaced`] : []),
    ];
    return `Imported: ${done.join(', ') || 'nothing changed'}`;
  },
  notImported: 'Not imported',
  stopped: 'Cancelled; the library is as it was',
  noChange: 'The library is as it was',
  unreadable: 'the file cannot be read',
  faults(fault) {
    switch (fault.reason) {
      case 'empty':
        return 'the file is empty';
      case 'damaged':
        return `the file is cut or damaged; it breaks off in line ${fault.line}`;
      case 'other':
        return 'this file was not exported by Tongbao';
      case 'newer':
        return 'the file was exported by a newer version; update this extension first';
      case 'count':
        return `the file is cut: ${fault.stated} records expected, ${fault.found} found`;
      case 'record':
        return `record ${fault.record} has a malformed ${fault.field || 'content'}`;
      case 'twice':
        return `record ${fault.record} has the id of an earlier one`;
    }
  },
};

export const libraryLabels: Record<Language, LibraryLabels> = { zh, en };

/** The library's words in the language in use. */
export function useLibraryLabels(): LibraryLabels {
  return libraryLabels[useLanguage()];
}
