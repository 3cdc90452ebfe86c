import type { Path } from '#shared/project';
import type { Haystack } from './find-in-text';

/** Why what stands there can't be written over: it is a value of the project, or the outline's own title. */
export type Lock = 'figure' | 'outline';

/** A stretch of a text that one string of the project says, or that the project puts in. */
export interface TextPiece {
  /** Where the string is, below the text's place; of a figure, where the figure is. */
  readonly path: Path;
  readonly text: string;
  readonly lock: Lock | null;
}

/** Something that a project says in one go: a field, or a line with its marks. */
export interface SearchedText extends Haystack {
  readonly place: Path;
  /** In their order they make the text. */
  readonly pieces: readonly TextPiece[];
  /** A line of rich text, whose pieces are among its `children`. */
  readonly isLine: boolean;
  /** The most letters that one of its strings may have. */
  readonly most: number;
}

/** What is found together: a section, a slide, a list of facts. */
export interface SearchedGroup {
  readonly place: Path;
  readonly texts: readonly SearchedText[];
}

/** One place where it stands. */
export interface Hit {
  readonly group: Path;
  readonly in: SearchedText;
  readonly start: number;
  readonly end: number;
  /** Null: it can be replaced. */
  readonly lock: Lock | null;
}
