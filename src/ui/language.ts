import { type ComponentChildren, createContext, h } from 'preact';
import { useContext } from 'preact/hooks';
import { type Labels, labels } from './labels';

export type Language = 'zh' | 'en';

const LanguageContext = createContext<Language>('zh');

/** Sets the language of all that is rendered inside; without it the language is Chinese. */
export function LanguageProvider(props: { language: Language; children: ComponentChildren }): ComponentChildren {
  return h(LanguageContext.Provider, { value: props.language }, props.children);
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of the language in use. */
export function useLabels(): Labels {
  return labels[useLanguage()];
}

/** The language tag for the `lang` attribute. */
export function languageTag(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en';
}
