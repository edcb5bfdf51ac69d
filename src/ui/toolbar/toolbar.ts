import type { PageState } from '../../messages/protocol';
import type { Language } from '../language';

interface Badge {
  /** At most two characters. */
  text: string;
  /** Both colours are set, so that the sign can be read on any toolbar. */
  background: string;
  color: string;
}

const BADGES: Record<PageState, Badge> = {
  none: { text: '', background: '#1d588e', color: '#ffffff' },
  notice: { text: '通', background: '#1d588e', color: '#ffffff' },
  saved: { text: '✓', background: '#24663f', color: '#ffffff' },
  changed: { text: '!', background: '#9f3417', color: '#ffffff' },
};

const TITLES: Record<Language, Record<PageState, string>> = {
  zh: {
    none: '通报摘录：打开资料库',
    notice: '通报摘录：本页是通报，未保存',
    saved: '通报摘录：本页已保存',
    changed: '通报摘录：本页已保存，原文已变',
  },
  en: {
    none: 'Tongbao: open library',
    notice: 'Tongbao: this page is a notice, not saved',
    saved: 'Tongbao: this page is saved',
    changed: 'Tongbao: this page is saved, its text changed since',
  },
};

/** What the toolbar shows for a page's state. */
export function toolbarOf(state: PageState, language: Language): { badge: Badge; title: string } {
  return { badge: BADGES[state], title: TITLES[language][state] };
}
