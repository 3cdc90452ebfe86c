import { businessWords } from './business-words';

/** What a dictionary answers. */
export interface Speller {
  readonly correct: (word: string) => boolean;
  readonly suggest: (word: string) => readonly string[];
  readonly add: (word: string) => unknown;
}

/** Parts that English puts before a hyphen or a word, and dictionaries leave out. */
const prefixes =
  /^(?:anti|auto|counter|cyber|inter|macro|mega|meta|micro|mid|mini|multi|nano|non|over|post|pre|semi|sub|super|tele|trans|ultra|under)(?=\p{L}{4})/u;

const mostSuggestions = 5;

/** A dictionary together with the words of founders. */
export function englishOf(speller: Speller) {
  for (const word of businessWords) speller.add(word);
  const knows = (word: string) => speller.correct(word) || speller.correct(word.toLowerCase());
  return {
    isKnown: (word: string) => knows(word) || (prefixes.test(word) && knows(word.replace(prefixes, ''))),
    /** What may be meant, the likeliest first, written as the word is. */
    suggest: (word: string): readonly string[] => {
      const isCapital = /^\p{Lu}/u.test(word);
      const found = speller.suggest(isCapital ? word.toLowerCase() : word);
      const swapped = found.filter((one) => isSwapped(one, word.toLowerCase()));
      const written = [...swapped, ...found].map((one) =>
        isCapital ? one.charAt(0).toUpperCase() + one.slice(1) : one,
      );
      return [...new Set(written)].slice(0, mostSuggestions);
    },
  };
}
/** Whether two neighbours of one word are swapped in the other: the commonest slip of fast fingers. */
function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const swapped = other.slice(0, at) + (other[at + 1] ?? '') + (other[at] ?? '') + other.slice(at + 2);
  return at >= 0 && one === swapped;
}

export type EnglishWords = ReturnType<typeof englishOf>;

/** A dictionary of English in parts: what both sides of the Atlantic spell alike, and what each does for itself. Lines of Hunspell. */
export interface EnglishParts {
  readonly affixes: string;
  readonly both: readonly string[];
  readonly us: readonly string[];
  readonly gb: readonly string[];
}

/** The words of an English as Hunspell reads them. */
export function dictionaryOf({ both, us, gb }: EnglishParts, english: 'either' | 'us' | 'gb'): string {
  const lines = [...both, ...(english === 'gb' ? [] : us), ...(english === 'us' ? [] : gb)];
  return `${lines.length}\n${lines.join('\n')}\n`;
}

/** The parts of two dictionaries that have the same affixes. */
export function partsOf(affixes: string, usWords: string, gbWords: string): EnglishParts {
  const linesOf = (words: string) => words.split('\n').slice(1).filter(Boolean);
  const [us, gb] = [new Set(linesOf(usWords)), new Set(linesOf(gbWords))];
  return {
    affixes,
    both: [...us].filter((line) => gb.has(line)),
    us: [...us].filter((line) => !gb.has(line)),
    gb: [...gb].filter((line) => !us.has(line)),
  };
}
