import { type Language, useLanguage } from '../language';
import type { Situation } from './situation';

/** The words for a situation, and the sign beside them. */
interface Words {
  heading: string;
  sentence: string;
}

const zh = {
  name: '通报摘录',
  options: '设置',
  state: '本页状态',
  situations: {
    off: { heading: '已关闭', sentence: '不读取任何网页，直到重新开启。' },
    unreadable: { heading: '此页不能读取', sentence: '浏览器自己的页面、本机文件和扩展商店不允许扩展读取。' },
    notice: { heading: '是通报，未保存', sentence: '已读出摘要。' },
    saved: { heading: '已保存', sentence: '在本机资料库里，原文未变。' },
    changed: { heading: '已保存，原文已变', sentence: '网页现在的文字与所存的不同。' },
    failed: { heading: '未保存', sentence: '' },
    none: { heading: '不是通报', sentence: '读过正文，没有巡视巡察、整改、处分等通报的结构。' },
    attachment: { heading: '正文在附件里', sentence: '本页只有标题，正文是下面这个附件，没有读取。' },
    'site-off': { heading: '此网站已关闭', sentence: '在此网站不自动识别。' },
    missing: { heading: '缺少权限', sentence: '浏览器未授予读取此网站的权限，因此没有读取。' },
    new: { heading: '此网站未启用', sentence: '没有读取本页。可以只检查这一页，也可以在此网站启用。' },
    unrecognised: { heading: '未识别为通报', sentence: '没有看到通报的字样，没有细读本页。' },
  } satisfies Record<Situation, Words>,
  differing: (count: number) => `不一致 ${count}`,
  divided: '正文不完整',
  published: (day: string) => `公布 ${day}`,
  savedAt: (when: string) => `${when} 保存`,
  check: '检查本页',
  notChecked: '浏览器不允许读取此页。',
  save: '保存',
  saveVersion: '存为新版本',
  retry: '重试',
  openSummary: '打开通报摘要',
  openRecord: '打开记录',
  openLibrary: '打开资料库',
  enableSite: '在此网站启用',
  grantSite: '授予此网站',
  switchSite: '在此网站自动识别',
  switchAll: '自动识别',
  switchAllHint: '关闭后，所有网站都不读取',
  turnOn: '开启',
  report: '报告读错的网页',
  reading: '正在查看本页',
};

export type PopupLabels = typeof zh;

const en: PopupLabels = {
  name: 'Tongbao',
  options: 'Settings',
  state: 'State of this page',
  situations: {
    off: { heading: 'Switched off', sentence: 'No page is read until it is switched on again.' },
    unreadable: {
      heading: 'This page cannot be read',
      sentence: "The browser's own pages, local files and the extension store are closed to extensions.",
    },
    notice: { heading: 'A notice, not saved', sentence: 'Its summary has been read.' },
    saved: { heading: 'Saved', sentence: 'In the library on this computer; the text is unchanged.' },
    changed: { heading: 'Saved, text changed', sentence: "The page's text now differs from the text kept." },
    failed: { heading: 'Not saved', sentence: '' },
    none: {
      heading: 'Not a notice',
      sentence: 'The text was read; it does not have the structure of an inspection or discipline notice.',
    },
    attachment: {
      heading: 'The text is in an attachment',
      sentence: 'This page has the headline alone; the text is the file below, which was not read.',
    },
    'site-off': { heading: 'Switched off on this site', sentence: 'Pages of this site are not read automatically.' },
    missing: {
      heading: 'Permission missing',
      sentence: 'The browser does not permit this site to be read, so it was not.',
    },
    new: {
      heading: 'Not enabled on this site',
      sentence: 'This page was not read. Check this page alone, or enable the site.',
    },
    unrecognised: {
      heading: 'Not recognised',
      sentence: 'No words of a notice were seen; the page was not read closely.',
    },
  },
  differing: (count) => `Differs ${count}`,
  divided: 'Text incomplete',
  published: (day) => `Published ${day}`,
  savedAt: (when) => `Saved ${when}`,
  check: 'Check this page',
  notChecked: 'The browser does not permit this page to be read.',
  save: 'Save',
  saveVersion: 'Save as new version',
  retry: 'Retry',
  openSummary: 'Open notice summary',
  openRecord: 'Open record',
  openLibrary: 'Open library',
  enableSite: 'Enable on this site',
  grantSite: 'Grant this site',
  switchSite: 'Recognise notices on this site',
  switchAll: 'Recognise notices',
  switchAllHint: 'Off: no site is read',
  turnOn: 'Switch on',
  report: 'Report a page read wrongly',
  reading: 'Looking at this page',
};

const labels: Record<Language, PopupLabels> = { zh, en };

export function usePopupLabels(): PopupLabels {
  return labels[useLanguage()];
}
