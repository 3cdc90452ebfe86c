import { createInstance } from 'i18next';
import { type AppError, isErrorDetail, type Language } from '#shared/base';
import type { Catalogue } from './catalogue';
import { en } from './en/index';
import { zhCN } from './zh-CN/index';

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

/** Every text of the program by its path: `errors.files.noSpace`. */
export type TextKey = Leaves<Catalogue>;

export interface Translator {
  readonly language: Language;
  /** The text for a key; `{{name}}` is replaced from `values`, never escaped (React and terminals escape for themselves). */
  readonly t: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
  /** A failure as "what happened, what is safe, what to do". */
  readonly error: (error: AppError) => string;
}

const instance = createInstance();
void instance.init({
  resources: { en: { translation: en }, 'zh-CN': { translation: zhCN } },
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  // Said although it is the default: what is left to default has every key looked at for whether it is a sentence.
  keySeparator: '.',
  interpolation: { escapeValue: false },
});

/** Texts that were asked for without values, by language and key: a workbook asks for the same few thousands of times. */
const plain: Readonly<Record<Language, Map<string, string>>> = { en: new Map(), 'zh-CN': new Map() };

/** A translator for one language. Cheap: the catalogues are loaded once. */
export function createTranslator(language: Language): Translator {
  const fixed = instance.getFixedT(language);
  const known = plain[language];
  const t = (key: string, values?: Readonly<Record<string, string | number>>) => {
    if (values) return String(fixed(key, values));
    const text = known.get(key) ?? String(fixed(key, {}));
    known.set(key, text);
    return text;
  };
  return {
    language,
    t,
    error: ({ code, params }) => {
      const said = Object.entries(params).map(([name, value]: [string, unknown]) => {
        return [name, isErrorDetail(value) ? t(`errors.detail.${value.what}`, { about: value.about ?? '' }) : value];
      });
      return t(`errors.${code}`, Object.fromEntries(said));
    },
  };
}
