/** A section of a hundred pages. The editor takes about as long for each as a key does for the whole of a section. */
export const mostPastedLines = 3_000;
const mostNodes = 40_000;
export const mostPastedLetters = 500_000;

/** How much of a page is still read: the window stands still until it stands in the section. */
export class PageBudget {
  private nodes = 0;
  private lines = 0;
  private letters = 0;

  /** Whether the rest of the page is left out. */
  get isSpent(): boolean {
    return this.nodes > mostNodes || this.lines > mostPastedLines || this.letters > mostPastedLetters;
  }

  spendNode(letters = 0): void {
    this.nodes += 1;
    this.letters += letters;
  }

  /** A line is a paragraph or a cell. */
  spendLines(count: number): void {
    this.lines += count;
  }
}
