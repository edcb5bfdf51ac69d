import { type Language, useLanguage } from '../language';

const zh = {
  title: '报告读错的网页',
  explain:
    '下面是报告的全部内容：网址、网页的源代码、读出的结果和经过。看过后可存为本机文件，自行交给维护者；不会自动发送。',
  address: '网址',
  output: '读出的结果',
  trace: '读取的经过',
  html: '网页源代码',
  save: '保存报告',
  saved: (file: string) => `已交给浏览器下载：${file}`,
  reading: '正在读取网页',
  unread: '网页未能读取：它可能已关闭或转到别处。请回到那一页，再从弹窗打开报告。',
};

export type ReportLabels = typeof zh;

const en: ReportLabels = {
  title: 'Report a page read wrongly',
  explain:
    'This is the whole report: the address, the source of the page, what was read out of it and how. It can be kept as a file on this computer and handed to the maintainers; nothing is sent.',
  address: 'Address',
  output: 'What was read',
  trace: 'How it was read',
  html: 'Source of the page',
  save: 'Save report',
  saved: (file) => `Handed to the browser as a download: ${file}`,
  reading: 'Reading the page',
  unread:
    'The page could not be read: it may have been closed or have moved on. Go back to it and open the report from the popup.',
};

const labels: Record<Language, ReportLabels> = { zh, en };

export function useReportLabels(): ReportLabels {
  return labels[useLanguage()];
}
