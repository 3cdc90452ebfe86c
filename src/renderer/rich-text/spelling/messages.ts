import type { English, Misspelling } from '#shared/words';

/** What the worker is asked. */
export type Question =
  | { readonly kind: 'lines'; readonly id: number; readonly lines: readonly string[]; readonly english: English }
  | { readonly kind: 'suggest'; readonly id: number; readonly word: string; readonly english: English };

/** What it answers: for each line what is wrong in it, or words that may be meant. */
export type Answer =
  | { readonly kind: 'lines'; readonly id: number; readonly found: readonly (readonly Misspelling[])[] }
  | { readonly kind: 'suggest'; readonly id: number; readonly words: readonly string[] };
