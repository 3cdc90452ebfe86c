/** What a cell is for: decides type, colour and frame. */
export type CellRole = 'plain' | 'input' | 'sum' | 'total' | 'title' | 'heading' | 'head' | 'note' | 'quiet' | 'link';

/**
 * How a value is written. `money` in whole units of the currency, `cents` with its fractions. `share` is a percentage with
 * one decimal, `percent` one with as many as were typed.
 */
export type CellFormat =
  | 'text'
  | 'wrapped'
  | 'indented'
  | 'money'
  | 'cents'
  | 'price'
  | 'count'
  | 'whole'
  | 'percent'
  | 'share'
  | 'ratio'
  | 'decimal'
  | 'day'
  | 'month'
  | 'year'
  | 'quarter';

export interface CellStyle {
  readonly role: CellRole;
  readonly format: CellFormat;
}

/** A style by its two names. */
export function style(role: CellRole, format: CellFormat = 'text'): CellStyle {
  return { role, format };
}

/** The format code of a spreadsheet. Zero shows as a dash in statements, so that an empty month is empty. */
export function formatCode(format: CellFormat, symbol: string, decimals: number): string {
  const cents = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const signed = (digits: string) => `"${symbol}"${digits};\\-"${symbol}"${digits}`;
  switch (format) {
    case 'text':
    case 'wrapped':
    case 'indented':
      return 'General';
    case 'money':
      return '#,##0;\\-#,##0;"–"';
    case 'cents':
      return signed(`#,##0${cents}`);
    case 'price':
      return signed(`#,##0${decimals === 0 ? '.######' : `${cents}##`}`);
    case 'count':
      return '#,##0.##;\\-#,##0.##;"–"';
    case 'whole':
      return '#,##0;\\-#,##0;"–"';
    case 'percent':
      return '0.0##%';
    case 'share':
      return '0.0%';
    case 'ratio':
      return '0.0"x"';
    case 'decimal':
      return '#,##0.0';
    case 'day':
      return 'yyyy\\-mm\\-dd;;"–"';
    case 'year':
      return '0';
    case 'quarter':
      return '0000\\-"Q"0';
    case 'month':
      return 'yyyy\\-mm;;"–"';
  }
}
