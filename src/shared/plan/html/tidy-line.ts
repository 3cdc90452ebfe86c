import { isText, type LooseNode } from '../loose-node';

const han = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}，。、；：？！（）《》“”]';
const wrappedHan = new RegExp(`(${han})[ \\t\\r\\f]*\\n[ \\t\\r\\f]*(?=${han})`, 'gu');

/**
 * Text as a page shows it: white space becomes one space, a line that was wrapped between two Chinese characters none;
 * what can't be seen (zero-width and control characters) goes. Forced breaks are put in later, as \n.
 */
export function shownText(source: string): string {
  return source
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(wrappedHan, '$1')
    .replace(/[ \t\r\n\f\u00a0]+/g, ' ')
    .replace(/\p{Cc}/gu, '');
}

/** A line whose spaces don't double across runs, nor stand at its ends or beside forced breaks. Empty: no line. */
export function tidyLine(inlines: readonly LooseNode[]): LooseNode[] {
  let isAfterSpace = true;
  const clean = (text: string) => {
    let shown = '';
    for (const char of text) {
      if (char === '\n') shown = shown.replace(/ $/, '');
      if (char !== ' ' || !isAfterSpace) shown += char;
      isAfterSpace = char === ' ' || char === '\n';
    }
    return shown;
  };
  const line = mapTexts(inlines, clean);
  return trimEnd(line);
}

function mapTexts(inlines: readonly LooseNode[], change: (text: string) => string): LooseNode[] {
  return inlines.map((inline) =>
    isText(inline)
      ? { ...inline, text: change(inline.text) }
      : { ...inline, children: mapTexts(inline.children as LooseNode[], change) },
  );
}

function trimEnd(line: readonly LooseNode[]): LooseNode[] {
  const trimmed: LooseNode[] = [];
  let isEnd = true;
  for (const inline of line.toReversed()) {
    if (!isEnd) trimmed.unshift(inline);
    else if (isText(inline)) {
      const text = inline.text.replace(/[ \n]+$/, '');
      if (text === '') continue;
      isEnd = false;
      trimmed.unshift({ ...inline, text });
    } else {
      const children = trimEnd(inline.children as LooseNode[]);
      if (children.length === 0) continue;
      isEnd = false;
      trimmed.unshift({ ...inline, children });
    }
  }
  return trimmed;
}
