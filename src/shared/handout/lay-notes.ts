import type { DocumentLanguage } from '#shared/base';
import { baselineInMiddle, plainLine } from '#shared/page';
import { type BrokenLine, breakParagraph, type TextLook, type Typeface } from '#shared/text';
import { marginPt, noteLineHeightPt, noteSizePt, type Sheet } from './sheet-design';
import type { SheetItem } from './types';

interface NotesSet {
  readonly language: DocumentLanguage;
  readonly typeface: Typeface;
  readonly sheet: Sheet;
}

/**
 * The notes of a slide in columns: the first begins at `firstTopPt`, the others at `nextTopPt`. No column begins or ends
 * with a single line of a longer paragraph. Always at least one column, empty for no notes.
 */
export function layNotes(
  notes: readonly string[],
  page: number,
  { language, typeface, sheet: { bottomPt, columnPt } }: NotesSet,
  firstTopPt: number,
  nextTopPt: number,
): readonly (readonly SheetItem[])[] {
  const look: TextLook = { sizePt: noteSizePt, bold: false, italic: false, code: false, typeface };
  const lineHeightPt = noteLineHeightPt[language];
  const columns: SheetItem[][] = [[]];
  let y = firstTopPt;
  const nextColumn = () => {
    columns.push([]);
    y = nextTopPt;
  };
  for (const [paragraph, text] of notes.entries()) {
    // An empty line parts two thoughts; a full one would tear a hole.
    if (text.trim() === '') {
      y += lineHeightPt / 2;
      continue;
    }
    const lines = breakParagraph([{ text, style: look }], columnPt);
    for (let at = 0; at < lines.length; ) {
      const room = Math.max(0, Math.floor((bottomPt - y) / lineHeightPt));
      const count = wholeLines(lines.length - at, room, at === 0);
      if (count === 0) {
        nextColumn();
        continue;
      }
      for (const line of lines.slice(at, at + count)) {
        columns.at(-1)?.push(noteItem(line, page, paragraph, y + baselineInMiddle(lineHeightPt, noteSizePt)));
        y += lineHeightPt;
      }
      at += count;
      if (at < lines.length) nextColumn();
    }
    y += lineHeightPt * 0.4;
  }
  return columns;
}

/** How many of the lines that are left go into the room that is left. */
function wholeLines(left: number, room: number, isBeginning: boolean): number {
  if (left <= room) return left;
  const count = left - room === 1 ? room - 1 : room;
  return isBeginning && count < 2 ? 0 : Math.max(count, 0);
}

function noteItem(line: BrokenLine<TextLook>, page: number, paragraph: number, baselinePt: number): SheetItem {
  const { runs } = plainLine(line, marginPt, baselinePt);
  return { kind: 'note', page, paragraph, baselinePt, sizePt: noteSizePt, runs };
}
