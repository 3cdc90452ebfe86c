import type { Inline } from '#shared/project';

/** A part of a text that waits for its author: `[[how many pages]]`. */
export interface Gap {
  /** Where it is in its text, in UTF-16 units; `to` is behind its last sign. */
  readonly from: number;
  readonly to: number;
  /** The whole of it, with its signs. */
  readonly text: string;
}

/**
 * Two square brackets around words, also in those of a Chinese keyboard: what nobody writes for a reader. A number alone is a mark of a
 * source, and one bracket a remark.
 */
const signs = /(?:\[\[|［［|【【)[^[\]［］【】]*\p{L}[^[\]［］【】]*(?:\]\]|］］|】】)/gu;

/** The gaps of a text, in their order. */
export function gapsIn(text: string): readonly Gap[] {
  return [...text.matchAll(signs)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
    text: found,
  }));
}

/** A sign for what is none of the words of a line: values of the project, and code, in which brackets mean something else. */
const other = '\uFFFC';

/** The gaps of a line; a gap may change its look on the way. */
export function gapsOf(inlines: readonly Inline[]): readonly string[] {
  return gapsIn(wordsOf(inlines)).map(({ text }) => text);
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'fact') return other;
      if ('children' in inline) return wordsOf(inline.children as Inline[]);
      return inline.code ? other : inline.text;
    })
    .join('');
}
