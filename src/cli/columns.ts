/** Columns on a terminal: a Chinese character takes two. */
export function columns(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(char) ? 2 : 1), 0);
}
