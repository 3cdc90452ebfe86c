/** A word of a line that is probably spelled wrong. */
export interface Misspelling {
  /** Where it stands in the line: code units, the end is behind it. */
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** For what one letter stands for another, what is meant instead and why; absent: a dictionary does not know the word. */
  readonly confusion?: { readonly right: readonly string[]; readonly why: string };
}

/** Which English is right: one of them, or either. */
export const englishes = ['either', 'us', 'gb'] as const;
export type English = (typeof englishes)[number];
