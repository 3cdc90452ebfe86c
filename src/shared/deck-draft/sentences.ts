import { isFactInline, type LooseNode, normaliseInlines } from '#shared/plan';
import type { Inline, Text } from '#shared/project';

/** A sentence with its figures, links and marks. `text` has a sign of its own for each figure, so that both can be cut at the same places. */
export interface Sentence {
  readonly inlines: readonly Inline[];
  readonly text: string;
}

/** Stands for a figure of the project in a line's text. */
const figure = '\uFFFC';

/** Where a sentence may end: a sign with the quotes and brackets that close behind it, or the end of a line. */
const ends = /[.!?]+["'”’)\]]*(?=\s|$)|[。！？…]+[”’」』）]*|\n/gu;

/** What stands before a full stop that ends no sentence: abbreviations, initials, and numbers that count a paragraph. */
const noEnd = /(?:^|[\s(])(?:e\.g|i\.e|vs|approx|inc|ltd|co|corp|dr|mr|mrs|ms|prof|st|fig|cf|ca|u\.s|u\.k|\p{Lu})$/iu;
const counts = /^\s*\d+$/;

/** A line's text with a sign for each figure. */
export function flatText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (isFactInline(inline)) return figure;
      return 'children' in inline ? flatText(inline.children as Inline[]) : inline.text;
    })
    .join('');
}

/** The sentences of a line; white space around them is nobody's. Together they say all that the line says. */
export function sentencesOf(inlines: readonly Inline[]): readonly Sentence[] {
  const text = flatText(inlines);
  const sentences: Sentence[] = [];
  let from = 0;
  const take = (to: number) => {
    const sentence = cut(inlines, from, to);
    if (sentence.text !== '') sentences.push(sentence);
    from = to;
  };
  for (const { index, 0: sign } of text.matchAll(ends)) {
    const to = index + sign.length;
    if (isEnd(text.slice(from, index), sign, text.slice(to))) take(to);
  }
  take(text.length);
  return sentences;
}

function isEnd(before: string, sign: string, after: string): boolean {
  if (!/^[.]/.test(sign)) return true;
  return !noEnd.test(before) && !counts.test(before) && !/^\s+\p{Ll}/u.test(after);
}

/** A part of a line, by places in its text, without white space around it. */
export function cut(inlines: readonly Inline[], from: number, to: number): Sentence {
  const text = flatText(inlines).slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  const kept = text.trim();
  return { inlines: normaliseInlines(slice(inlines, start, start + kept.length) as LooseNode[]), text: kept };
}

function slice(inlines: readonly Inline[], from: number, to: number): Inline[] {
  let at = 0;
  return inlines.flatMap((inline): Inline[] => {
    const start = Math.max(from - at, 0);
    const length = flatText([inline]).length;
    const end = Math.min(to - at, length);
    at += length;
    if (start >= end) return [];
    if (isFactInline(inline)) return [inline];
    if ('children' in inline)
      return [{ ...inline, children: slice(inline.children as Inline[], start, end) } as Inline];
    return [{ ...(inline as Text), text: inline.text.slice(start, end) }];
  });
}

/** A sentence as a line of a slide, which has no full stop. Other signs say something. */
export function withoutStop({ inlines, text }: Sentence): Sentence {
  const bare = text.replace(/[.。]+$/u, '');
  // What is abbreviated keeps its stop.
  return bare === '' || noEnd.test(bare) ? { inlines, text } : cut(inlines, 0, bare.length);
}

/** The same without its marks, for places that have a look of their own. */
export function unmarked(inlines: readonly Inline[]): Inline[] {
  const plain = inlines.flatMap((inline): Inline[] => {
    if (isFactInline(inline)) return [{ ...inline, children: [{ text: '' }] }];
    if ('children' in inline) return unmarked(inline.children as Inline[]);
    return [{ text: inline.text }];
  });
  return normaliseInlines(plain as LooseNode[]);
}

/** Words that point at something beside them: a table below, the following list, 下表. */
const pointers = [
  /\b(?:tables?|charts?|figures?|lists?|pictures?|milestones?|section) (?:below|above)\b/i,
  /\b(?:see|shown|listed|described) (?:below|above)\b|\bas follows\b|\bthe following\b/i,
  /[上下](?:表|图|文|述|列)|如[上下]|^以[上下]/u,
];

/** Whether a sentence says something where nothing stands around it: it leads to no list, and points at nothing beside it. */
export function standsAlone({ text }: Sentence): boolean {
  return !/[:：]$/u.test(text) && !pointers.some((pointer) => pointer.test(text));
}
