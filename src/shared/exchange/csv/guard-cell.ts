/** What spreadsheets take for the beginning of a formula, also in its full-width form, and with our own guard before it. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/;
const negative = /^-\d+(?:\.\d+)?%?$/;

/** A text that no spreadsheet runs as a formula: an apostrophe goes before one that could be. A plain number such as -5 stays. */
export function guardCell(text: string): string {
  return formula.test(text) && !negative.test(text) ? `'${text}` : text;
}

/** Takes the guard off again. */
export function unguardCell(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
