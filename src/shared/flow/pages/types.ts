import type { ColorRole, Frame, Mark, PlacedRun } from '#shared/page';

/** Elements of the logical structure, named as PDF names them. */
export type NodeType =
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Div'
  | 'Code'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'TOC'
  | 'TOCI';

/** What a piece of text is a part of. Nodes are in the order of reading; a parent comes before its children. */
export interface LogicalNode {
  readonly type: NodeType;
  /** Index of the parent; null for the document. */
  readonly parent: number | null;
  readonly alt?: string;
  readonly title?: string;
}

/** Text of one face and look with its place. */
export interface SetRun extends PlacedRun {
  readonly sizePt: number;
  readonly color: ColorRole;
  readonly underline: boolean;
  readonly strike: boolean;
  /** Added after every character, to fill the line. */
  readonly spacingPt: number;
  /** A web address; `#3` for the heading with that index; empty for none. */
  readonly link: string;
}

/** Something to draw. Coordinates are points from the top left corner of the page. `node` null: not reading matter. */
export type PageItem = TextItem | BoxItem | RuleItem | LeaderItem | PictureItem | ChartItem;

export interface TextItem {
  readonly kind: 'text';
  readonly node: number | null;
  readonly baselinePt: number;
  readonly runs: readonly SetRun[];
}

export interface BoxItem extends Frame {
  readonly kind: 'box';
  readonly fill: ColorRole;
}

/** A horizontal line; `y` is its middle. */
export interface RuleItem {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly color: ColorRole;
  readonly widthPt: number;
}

/** Dots that lead the eye from a title to its page number. */
export interface LeaderItem {
  readonly kind: 'leader';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly color: ColorRole;
}

/** A picture, as large as the box allows without being bent; in its middle or at its left edge. */
export interface PictureItem extends Frame {
  readonly kind: 'picture';
  readonly node: number;
  readonly asset: string;
  readonly align: 'left' | 'center';
}

/** A chart. Its marks are laid from the box's corner and are drawn `scale` times as large as they are. */
export interface ChartItem extends Frame {
  readonly kind: 'chart';
  readonly node: number;
  readonly marks: readonly Mark[];
  readonly scale: number;
}

/** A heading where it came to stand. */
export interface PlacedHeading {
  readonly level: 1 | 2 | 3;
  /** The section's number; empty for headings inside of it. */
  readonly number: string;
  readonly title: string;
  /** Index among the pages of text. */
  readonly page: number;
  readonly topPt: number;
}

export interface FlowPage {
  readonly kind: 'cover' | 'contents' | 'text';
  /** As printed on it: `ii`, `7`; empty on the cover. */
  readonly label: string;
  readonly items: readonly PageItem[];
}

/** A plan on pages: cover, contents, text. Plain data; painters measure nothing. */
export interface PlanPages {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly pages: readonly FlowPage[];
  readonly nodes: readonly LogicalNode[];
  readonly headings: readonly PlacedHeading[];
  /** Index in `pages` of the first page of text. */
  readonly firstTextPage: number;
}
