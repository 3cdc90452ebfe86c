import { urlFromInput } from '#shared/base';
import { type MarkName, signRole } from '#shared/plan';
import type { Inline, Text } from '#shared/project';

type Marks = Readonly<Partial<Record<MarkName, true>>>;

const signs: Readonly<Record<string, MarkName>> = {
  '**': 'bold',
  __: 'bold',
  '~~': 'strike',
  '*': 'italic',
  _: 'italic',
};
const span =
  /`([^`]+)`|\[([^[\]]+)\]\(([^()\s]+)\)|(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\4|(?<![*\w])(\*)(?=[^\s*])([^*]*[^\s*])\*(?!\*)|(?<![_\w])(_)(?=[^\s_])([^_]*[^\s_])_(?!\w)/gu;
/** Longer lines are no lines of a slide, and looking for pairs in them takes long. */
const longest = 2000;

/** A line of Markdown as a slide has it: bold, italic, struck and code words, and links that are safe to follow. What is no pair of signs stays. */
export function markedLine(line: string): Inline[] {
  return line.length > longest ? [{ text: line }] : inlinesOf(line, {});
}

function inlinesOf(line: string, marks: Marks): Inline[] {
  const found: Inline[] = [];
  let end = 0;
  const say = (text: string) => {
    if (text !== '') found.push({ text, ...marks } as Text);
  };
  for (const match of line.matchAll(span)) {
    const made = spanOf(match, line, marks);
    if (!made) continue;
    say(line.slice(end, match.index));
    found.push(...made);
    end = match.index + match[0].length;
  }
  say(line.slice(end));
  return found.length > 0 ? found : [{ text: '' }];
}

function spanOf(match: RegExpMatchArray, line: string, marks: Marks): Inline[] | null {
  const [whole, code, words, address, pair, paired, star, starred, low, lowered] = match;
  if (code !== undefined) return [{ text: code, ...marks, code: true }];
  if (words !== undefined) {
    const url = urlFromInput(address ?? '');
    return url ? [{ type: 'link', url, children: [{ text: words, ...marks }] }] : null;
  }
  const sign = pair ?? star ?? low ?? '';
  const inner = paired ?? starred ?? lowered ?? '';
  const mark = signs[sign];
  const at = match.index ?? 0;
  // Signs between figures are no marks: `99*12*1000`.
  const opens = signRole(line[at - 1] ?? '', inner[0] ?? '', sign.length).opens;
  const closes = signRole(inner.at(-1) ?? '', line[at + whole.length] ?? '', sign.length).closes;
  return mark && opens && closes ? inlinesOf(inner, { ...marks, [mark]: true }) : null;
}
