/** The languages that projects are written in: outlines, guidance, samples, type and exports know them. */
export const documentLanguages = ['zh-CN', 'en'] as const;
export type DocumentLanguage = (typeof documentLanguages)[number];

/** The languages that the program speaks: window, menus, command line, errors. Each has a catalogue in `shared/i18n`. */
export const interfaceLanguages = ['zh-CN', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/**
 * Either: of what serves both, as words, figures and findings do, which stand in documents and in the window. What serves one of them
 * says which.
 */
export type AnyLanguage = DocumentLanguage | InterfaceLanguage;

/** All that the program speaks but one: what somebody may also look for a command or a figure in. */
export function otherLanguages(spoken: InterfaceLanguage): readonly InterfaceLanguage[] {
  return interfaceLanguages.filter((language) => language !== spoken);
}

/** The nearest of the interface's languages to a BCP 47 tag or a POSIX locale (`zh_TW.UTF-8`): any Chinese is zh-CN, all else en. */
export function nearestLanguage(tag: string | undefined): InterfaceLanguage {
  return /^zh\b|^zh[-_]/i.test(tag ?? '') ? 'zh-CN' : 'en';
}

/** What a project is written in, if nothing else is said, by somebody to whom the program speaks a language. */
export function usualDocumentLanguage(spoken: InterfaceLanguage): DocumentLanguage {
  return documentLanguages.find((language) => language === spoken) ?? 'en';
}
