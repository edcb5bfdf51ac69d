import type { PageState } from '../../messages/protocol';
import type { Language } from '../language';

/** What the toolbar shows: how it stands with a page, or that the browser does not permit the reading of some site. */
export type ToolbarState = PageState | 'missing';

interface Badge {
  /** At most two characters. */
  text: string;
  /** Both colours are set, so that the sign can be read on any toolbar. */
  background: string;
  color: string;
}

const [BLUE, GREEN, RUST, GREY] = ['#1d588e', '#24663f', '#9f3417', '#474f59'];

const BADGES: Record<ToolbarState, Badge> = {
  none: { text: '', background: BLUE, color: '#ffffff' },
  notice: { text: '报', background: BLUE, color: '#ffffff' },
  saved: { text: '✓', background: GREEN, color: '#ffffff' },
  changed: { text: '变', background: RUST, color: '#ffffff' },
  off: { text: '关', background: GREY, color: '#ffffff' },
  missing: { text: '权', background: RUST, color: '#ffffff' },
};

const TITLES: Record<Language, Record<ToolbarState, string>> = {
  zh: {
    none: '通报摘录：本页未识别为通报',
    notice: '通报摘录：本页是通报，未保存',
    saved: '通报摘录：本页已保存',
    changed: '通报摘录：本页已保存，原文已变',
    off: '通报摘录：已关闭，不读取网页',
    missing: '通报摘录：有网站缺少权限',
  },
  en: {
    none: 'Tongbao: this page is not known to be a notice',
    notice: 'Tongbao: this page is a notice, not saved',
    saved: 'Tongbao: this page is saved',
    changed: 'Tongbao: this page is saved, its text changed since',
    off: 'Tongbao: switched off, no page is read',
    missing: 'Tongbao: permission missing for some site',
  },
};

/** What the toolbar shows for a state. */
export function toolbarOf(state: ToolbarState, language: Language): { badge: Badge; title: string } {
  return { badge: BADGES[state], title: TITLES[language][state] };
}
