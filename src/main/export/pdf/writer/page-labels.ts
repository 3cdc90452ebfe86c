import { type PDFContext, PDFHexString, type PDFRef } from 'pdf-lib';

/** How pages are numbered from one page (counted from 0) on, until the next range. */
export interface PageLabelRange {
  readonly fromPage: number;
  readonly style: 'decimal' | 'roman' | 'none';
  /** Number of the range's first page. */
  readonly start: number;
  /** Written before the number. */
  readonly prefix: string;
}

const styles = { decimal: 'D', roman: 'r' } as const;

/** Writes the numbers that a reader shows beside its page list; returns the reference for the catalogue. */
export function writePageLabels(context: PDFContext, ranges: readonly PageLabelRange[]): PDFRef {
  const numbers = ranges.flatMap((range) => [
    range.fromPage,
    context.obj({
      ...(range.style === 'none' ? {} : { S: styles[range.style], St: range.start }),
      ...(range.prefix === '' ? {} : { P: PDFHexString.fromText(range.prefix) }),
    }),
  ]);
  return context.register(context.obj({ Nums: numbers }));
}
