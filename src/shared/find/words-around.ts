import type { Hit } from './types';

/** Some words around a hit on one line. */
export interface HitWords {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const before = 24;
const after = 60;

/** What stands around a hit. */
export function wordsAround({ in: { text }, start, end }: Hit): HitWords {
  const from = Math.max(0, start - before);
  const oneLine = (part: string) => part.replace(/\s+/g, ' ');
  return {
    before: `${from > 0 ? '…' : ''}${oneLine(text.slice(from, start)).replace(/^[\udc00-\udfff]/, '')}`,
    words: oneLine(text.slice(start, end)),
    after: `${oneLine(text.slice(end, end + after)).replace(/[\ud800-\udbff]$/, '')}${end + after < text.length ? '…' : ''}`,
  };
}
