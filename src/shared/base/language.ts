/** The languages of projects and of the interface. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** The nearest of our languages to a BCP 47 tag or a POSIX locale (`zh_TW.UTF-8`): any Chinese is zh-CN, all else en. */
export function nearestLanguage(tag: string | undefined): Language {
  return /^zh\b|^zh[-_]/i.test(tag ?? '') ? 'zh-CN' : 'en';
}
