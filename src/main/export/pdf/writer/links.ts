import { type PDFContext, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import { round } from '#shared/page';
import { pdfText } from './embedded-fonts';

/** Where a click goes: a page of this file, or an address outside it. */
export type LinkTarget =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'page'; readonly page: PDFRef; readonly topPt: number };

/** A rectangle in PDF's own coordinates: y grows upwards. */
export interface Rectangle {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Writes one clickable rectangle; returns its reference for the page and the structure tree. */
export function writeLink(
  context: PDFContext,
  ref: PDFRef,
  link: { rectangle: Rectangle; target: LinkTarget; description: string; structureKey: number },
): void {
  const { rectangle, target } = link;
  const annotation = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [rectangle.left, rectangle.bottom, rectangle.right, rectangle.top].map(round),
    Border: [0, 0, 0],
    // Printed with the page.
    F: 4,
    StructParent: link.structureKey,
    Contents: pdfText(link.description),
  });
  if (target.kind === 'url') {
    annotation.set(PDFName.of('A'), context.obj({ S: 'URI', URI: PDFString.of(escapeLiteral(target.url)) }));
  } else {
    annotation.set(PDFName.of('Dest'), context.obj([target.page, 'XYZ', null, target.topPt, null]));
  }
  context.assign(ref, annotation);
}

/** Parentheses and backslashes end or bend a literal string. */
function escapeLiteral(text: string): string {
  return text.replace(/[\\()]/g, (character) => `\\${character}`);
}
