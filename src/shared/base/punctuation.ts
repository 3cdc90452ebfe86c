import type { AnyLanguage } from './language';

interface Signs {
  /** Between things that are listed. */
  readonly between: string;
  /** The same where they may have commas themselves. */
  readonly betweenPhrases: string;
  /** Between two things that are said on one line. */
  readonly betweenSentences: string;
  /** Between a name and what is said of it. */
  readonly colon: string;
  readonly brackets: readonly [before: string, after: string];
  /** Between a number and the word for what it counts. */
  readonly afterNumber: string;
}

/** What people's own words are put together with, spaces included, where no sentence of a catalogue does it. */
export const signs: Readonly<Record<AnyLanguage, Signs>> = {
  'zh-CN': {
    between: '、',
    betweenPhrases: '；',
    betweenSentences: '；',
    colon: '：',
    brackets: ['（', '）'],
    afterNumber: '',
  },
  en: {
    between: ', ',
    betweenPhrases: '; ',
    betweenSentences: '. ',
    colon: ': ',
    brackets: [' (', ')'],
    afterNumber: ' ',
  },
};

/** `a, b`, `a、b`; what is blank is left out. */
export function listed(parts: readonly string[], language: AnyLanguage): string {
  return parts.filter((part) => part.trim() !== '').join(signs[language].between);
}

/** `a; b`, `a；b`; what is blank is left out. */
export function listedPhrases(parts: readonly string[], language: AnyLanguage): string {
  return parts.filter((part) => part.trim() !== '').join(signs[language].betweenPhrases);
}

/**
 * The same of what may be whole sentences, which need no sign but their own: `Be kind. Be fast.`, `善良。迅速。`, `be kind; be fast`. Not for
 * names, of which some end with a full stop.
 */
export function listedStatements(parts: readonly string[], language: AnyLanguage): string {
  const said = parts.map((part) => part.trim()).filter((part) => part !== '');
  return said.map((part, at) => (at === said.length - 1 ? part : part + afterStatement(part, language))).join('');
}

/** How sentences end, quotation marks and brackets that close after them included. */
const ends = { narrow: /[.!?…]["'”’)\]]*$/u, wide: /[。！？]["'”’）」』】]*$/u };

function afterStatement(statement: string, language: AnyLanguage): string {
  // The signs of wide scripts bring their own space.
  if (ends.wide.test(statement)) return '';
  return ends.narrow.test(statement) ? ' ' : signs[language].betweenPhrases;
}

/** `name: words`, `name：words`. */
export function withColon(name: string, words: string, language: AnyLanguage): string {
  return `${name}${signs[language].colon}${words}`;
}

/** `words (more)`, `words（more）`. */
export function withBrackets(words: string, more: string, language: AnyLanguage): string {
  const [before, after] = signs[language].brackets;
  return `${words}${before}${more}${after}`;
}

/** `12 shops`, `12家店`. */
export function counted(number: string, word: string, language: AnyLanguage): string {
  return `${number}${signs[language].afterNumber}${word}`;
}
