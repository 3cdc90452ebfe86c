import { createContext, useContext } from 'react';
import type { InterfaceLanguage } from '#shared/base';
import { createTranslator, type Translator } from '#shared/i18n';

const LanguageContext = createContext<Translator<InterfaceLanguage>>(createTranslator('en'));

/** Gives all below it the words of one language. */
export const LanguageProvider = LanguageContext.Provider;

/** The interface's words: `const { t } = useT()`. */
export function useT(): Translator<InterfaceLanguage> {
  return useContext(LanguageContext);
}
