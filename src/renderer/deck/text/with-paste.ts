import { Editor, type Node, Range, Transforms } from 'slate';
import { leaveChip, nameChange } from '#renderer/rich-text/editing';
import { normaliseInlines } from '#shared/plan';
import { type SlideParagraph, slideParagraphSchema } from '#shared/project';
import { markedLine } from './marked-line';
import { emptyParagraph, lineText, setLine } from './slide-text';

/** More is no slide text. */
const mostLines = 200;

/**
 * Pastes slide text as it was, and anything else as its plain lines, Markdown's marks read: pages' markup has no place on a slide. Where there are
 * no lists, items come in as lines.
 */
export function withSlidePaste(editor: Editor, fragmentKey: string): Editor {
  editor.insertData = (data) => {
    const own = paragraphsFromFragment(data.getData(`application/${fragmentKey}`));
    const text = data.getData('text/plain');
    const lines = own ?? (text === '' ? [] : paragraphsFromText(text));
    if (lines.length > 0)
      nameChange(editor, 'pasting', () => insertParagraphs(editor, editor.lists ? lines : lines.map(withoutList)));
  };
  return editor;
}

function withoutList(line: SlideParagraph): SlideParagraph {
  return { ...line, list: 'none', level: 0 };
}

/** Our own text from the clipboard; null when it is not that, or not what it claims. */
export function paragraphsFromFragment(encoded: string): readonly SlideParagraph[] | null {
  if (encoded === '' || encoded.length > 2_000_000) return null;
  try {
    const parsed: unknown = JSON.parse(decodeURIComponent(atob(encoded)));
    const lines = slideParagraphSchema.array().max(mostLines).safeParse(parsed);
    if (!lines.success || lines.data.length === 0) return null;
    return lines.data.map(({ level, list, children }) => ({
      type: 'paragraph',
      level,
      list,
      children: normaliseInlines(children),
    }));
  } catch {
    // What is no encoded JSON was put there by another program.
    return null;
  }
}

const bullet = /^(\s*)(?:[-*•‣▪●·–]|(\d{1,2})[.)、])\s+(.*)$/;

/**
 * Plain text as slide paragraphs, a line each; dashes, dots and numbers in front become lists. A slide counts from 1: a line with
 * another number than it would have keeps it as its words.
 */
export function paragraphsFromText(text: string): readonly SlideParagraph[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n').slice(0, mostLines);
  if (lines.length === 1) return [{ ...emptyParagraph(), children: markedLine(lines[0] ?? '') }];
  const counted = [0, 0, 0];
  return lines.flatMap((line): SlideParagraph[] => {
    if (line.trim() === '') return [];
    const [, blanks = '', number, words] = bullet.exec(line) ?? [];
    const indent = blanks.replaceAll('\t', '    ').length;
    const level = indent >= 6 ? 2 : indent >= 2 ? 1 : 0;
    const isCounted = number !== undefined && Number(number) === (counted[level] ?? 0) + 1;
    const isItem = words !== undefined && (number === undefined || isCounted);
    counted.fill(0, isItem ? level + 1 : 0);
    if (!isItem) return [{ ...emptyParagraph(), children: markedLine(line.trim()) }];
    counted[level] = isCounted ? Number(number) : 0;
    return [{ ...emptyParagraph(isCounted ? 'number' : 'bullet', level), children: markedLine(words.trim()) }];
  });
}

/** The first line joins the line at the caret, unless that is empty; the others stand below it. */
function insertParagraphs(editor: Editor, lines: readonly SlideParagraph[]): void {
  const [first, ...rest] = lines;
  if (!first || !editor.selection) return;
  Editor.withoutNormalizing(editor, () => {
    if (Range.isExpanded(editor.selection as Range)) Transforms.delete(editor);
    leaveChip(editor, 'after');
    const at = editor.selection?.anchor.path[0] ?? 0;
    const isEmpty = lineText(editor, at) === '';
    if (isEmpty && first.list !== 'none') setLine(editor, at, { list: first.list, level: first.level });
    Transforms.insertFragment(editor, structuredClone(first.children) as Node[]);
    for (const line of rest) {
      Transforms.splitNodes(editor, { always: true });
      const here = editor.selection?.anchor.path[0] ?? 0;
      setLine(editor, here, { list: line.list, level: line.level });
      Transforms.insertFragment(editor, structuredClone(line.children) as Node[]);
    }
  });
}
