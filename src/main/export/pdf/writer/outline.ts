import { type PDFContext, PDFName, type PDFRef } from 'pdf-lib';
import { pdfText } from './embedded-fonts';

/** A bookmark: level 1 is the outermost; a level may be skipped on the way in. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
  readonly page: PDFRef;
  /** From the bottom of the page. */
  readonly topPt: number;
}

interface Entry {
  readonly bookmark: Bookmark | null;
  readonly ref: PDFRef;
  readonly kids: Entry[];
}

/** Writes the bookmarks as a tree; returns the reference for the catalogue, or null when there are none. */
export function writeOutline(context: PDFContext, bookmarks: readonly Bookmark[]): PDFRef | null {
  if (bookmarks.length === 0) return null;
  const root: Entry = { bookmark: null, ref: context.nextRef(), kids: [] };
  const path: Entry[] = [root];
  for (const bookmark of bookmarks) {
    while (path.length > 1 && ((path.at(-1) as Entry).bookmark?.level ?? 0) >= bookmark.level) path.pop();
    const entry: Entry = { bookmark, ref: context.nextRef(), kids: [] };
    (path.at(-1) as Entry).kids.push(entry);
    path.push(entry);
  }
  writeEntry(context, root, null, null, null);
  return root.ref;
}

function writeEntry(
  context: PDFContext,
  entry: Entry,
  parent: PDFRef | null,
  previous: PDFRef | null,
  next: PDFRef | null,
): void {
  const { bookmark, kids } = entry;
  const dict = context.obj(bookmark === null ? { Type: 'Outlines' } : {});
  if (bookmark !== null) {
    dict.set(PDFName.of('Title'), pdfText(bookmark.title));
    dict.set(PDFName.of('Dest'), context.obj([bookmark.page, 'XYZ', null, bookmark.topPt, null]));
  }
  if (parent !== null) dict.set(PDFName.of('Parent'), parent);
  if (previous !== null) dict.set(PDFName.of('Prev'), previous);
  if (next !== null) dict.set(PDFName.of('Next'), next);
  if (kids.length > 0) {
    dict.set(PDFName.of('First'), (kids[0] as Entry).ref);
    dict.set(PDFName.of('Last'), (kids.at(-1) as Entry).ref);
    // The root and the first level are open; a negative count is a closed entry.
    const isClosed = bookmark !== null && bookmark.level > 1;
    dict.set(PDFName.of('Count'), context.obj(isClosed ? -countOpen(entry) : countOpen(entry)));
  }
  context.assign(entry.ref, dict);
  kids.forEach((kid, index) => {
    writeEntry(context, kid, entry.ref, kids[index - 1]?.ref ?? null, kids[index + 1]?.ref ?? null);
  });
}

/** Entries below this one that show when it is open. */
function countOpen(entry: Entry): number {
  return entry.kids.reduce((sum, kid) => {
    const isOpen = kid.bookmark !== null && kid.bookmark.level <= 1;
    return sum + 1 + (isOpen ? countOpen(kid) : 0);
  }, 0);
}
