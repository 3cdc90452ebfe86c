import type { TextDesign } from './page-design';

/** Where blocks are laid, and what they belong to. */
export interface Place {
  readonly leftPt: number;
  readonly widthPt: number;
  readonly parent: number | null;
  readonly text: TextDesign;
  /** Paragraphs begin indented where the language has it so; not in lists and frames. */
  readonly indents: boolean;
}

/** A place within a place, whose paragraphs begin without an indent. */
export function inset(place: Place, left: number, right: number): Place {
  return { ...place, leftPt: place.leftPt + left, widthPt: place.widthPt - left - right, indents: false };
}
