import { createInstance } from 'i18next';
import { type AnyLanguage, type AppError, isErrorDetail } from '#shared/base';
import type { Catalogue } from './catalogue-shape';
import { en } from './en/index';
import { zhCN } from './zh-CN/index';

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

/** Every text of the program by its path: `errors.files.noSpace`. */
export type TextKey = Leaves<Catalogue>;

export interface Translator<L extends AnyLanguage = AnyLanguage> {
  readonly language: L;
  /** The text for a key; `{{name}}` is replaced from `values`, never escaped (React and terminals escape for themselves). */
  readonly t: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
  /** A failure as "what happened, what is safe, what to do". */
  readonly error: (error: AppError) => string;
}

const catalogues: Readonly<Record<AnyLanguage, Catalogue>> = { en, 'zh-CN': zhCN };

const instance = createInstance();
void instance.init({
  resources: Object.fromEntries(
    Object.entries(catalogues).map(([language, translation]) => [language, { translation }]),
  ),
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  // Said although it is the default: what is left to default has every key looked at for whether it is a sentence.
  keySeparator: '.',
  interpolation: { escapeValue: false },
});

/** Texts that were asked for without values, by language and key: a workbook asks for the same few thousands of times. */
const plain = new Map<AnyLanguage, Map<string, string>>();

/** A translator for one language. Cheap: the catalogues are loaded once. */
export function createTranslator<L extends AnyLanguage>(language: L): Translator<L> {
  const fixed = instance.getFixedT(language);
  const known = plain.get(language) ?? new Map<string, string>();
  plain.set(language, known);
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
