import { type Language, useLanguage } from '../language';

const zh = {
  title: '设置',
  openLibrary: '打开资料库',
  reading: '正在读取设置',
  all: '自动识别',
  allHint: '关闭后，所有网站都不读取，直到重新开启',
  sites: '网站',
  count: (all: number, on: number) => `${all} 个，启用 ${on} 个`,
  filter: '筛选网站',
  columns: { site: '网站', host: '域名', read: '识别' },
  added: '自己添加的网站',
  switchSite: (name: string) => `在${name}自动识别`,
  missing: '缺少权限',
  missingCount: (count: number) => `${count} 个网站缺少权限，没有读取。`,
  grant: '授予',
  grantSite: (name: string) => `授予读取${name}的权限`,
  grantAll: '全部授予',
  remove: '移除',
  removeSite: (name: string) => `移除${name}`,
  showRest: (count: number) => `显示其余 ${count} 个`,
  noMatch: '没有相符的网站',
  add: '添加网站',
  addField: '网站的域名或网址',
  addHint: '通报也登在政府、部门、学校、医院和报纸的网站上。添加后浏览器会询问是否允许读取它。',
  outcomes: {
    added: '已添加',
    'no-host': '这不是网址。请粘贴网页的地址，例如 https://www.example.gov.cn/',
    portal: '这个网站已在名单里',
    refused: '未添加：浏览器没有授予读取此网站的权限',
  },
};

export type OptionsLabels = typeof zh;

const en: OptionsLabels = {
  title: 'Settings',
  openLibrary: 'Open library',
  reading: 'Reading the settings',
  all: 'Recognise notices',
  allHint: 'Off: no site is read until it is switched on again',
  sites: 'Sites',
  count: (all, on) => `${all}, ${on} on`,
  filter: 'Filter sites',
  columns: { site: 'Site', host: 'Host', read: 'Recognise' },
  added: 'Added by you',
  switchSite: (name) => `Recognise notices on ${name}`,
  missing: 'Permission missing',
  missingCount: (count) =>
    `Permission missing for ${count} ${count === 1 ? 'site, which is' : 'sites, which are'} not read.`,
  grant: 'Grant',
  grantSite: (name) => `Grant permission to read ${name}`,
  grantAll: 'Grant all',
  remove: 'Remove',
  removeSite: (name) => `Remove ${name}`,
  showRest: (count) => `Show ${count} more`,
  noMatch: 'No site matches',
  add: 'Add site',
  addField: 'Host name or address of the site',
  addHint:
    'Notices also stand on sites of governments, departments, schools, hospitals and newspapers. The browser will ask whether the site may be read.',
  outcomes: {
    added: 'Added',
    'no-host': 'This is not an address. Paste the address of a page, such as https://www.example.gov.cn/',
    portal: 'This site is on the list already',
    refused: 'Not added: the browser did not permit the site to be read',
  },
};

const labels: Record<Language, OptionsLabels> = { zh, en };

export function useOptionsLabels(): OptionsLabels {
  return labels[useLanguage()];
}
