import type { LayoutId } from '#shared/project';
import type { Typeface } from '#shared/text';
import type { Align, Crop, Frame, Valign } from './geometry';
import type { ColorRole, Palette, Stroke } from './inks';
import type { LaidParagraph } from './line-text';
import type { Mark, PathMark } from './marks';
import type { NativeChart } from './native-chart';
import type { Placeholder } from './roles';

export interface SceneTheme {
  readonly id: string;
  readonly name: string;
  readonly colors: Palette;
  /** What titles are set in, and what the rest is: the major and minor fonts of office programs. */
  readonly fonts: { readonly heading: Typeface; readonly body: Typeface };
}

export interface ScenePage {
  readonly slideId: string;
  readonly layout: LayoutId;
  readonly hidden: boolean;
  /** Plain text of the title, for bookmarks and for lists of slides. */
  readonly title: string;
  readonly background: ColorRole;
  readonly elements: readonly SceneElement[];
  /** Speaker notes, a string a paragraph. */
  readonly notes: readonly string[];
}

interface ElementBase {
  /** Unique on its page and stable between two runs: the slot's name with a number behind it where needed. */
  readonly id: string;
  /** A name that a person reads in a selection pane, in the project's language. */
  readonly name: string;
  readonly frame: Frame;
  readonly placeholder?: Placeholder;
}

/** Text fills its frame from edge to edge: a text box has no padding. */
export interface TextElement extends ElementBase {
  readonly kind: 'text';
  readonly paragraphs: readonly LaidParagraph[];
  readonly valign: Valign;
  /** The shape that it is written on, by its id: in the same frame, right before it. */
  readonly onShape?: string;
  /** The text could not be fitted at its smallest size; a finding says so. */
  readonly overflows: boolean;
  /** Its author wants it larger than its room bears; a finding says so. */
  readonly held?: boolean;
}

export interface ShapeElement extends ElementBase {
  readonly kind: 'shape';
  readonly shape: 'rect' | 'round-rect' | 'ellipse';
  /** Corner radius of a round-rect. */
  readonly radiusPt: number;
  readonly fill: ColorRole | null;
  readonly stroke: Stroke | null;
}

/** A straight line from the frame's top left to its bottom right corner. */
export interface LineElement extends ElementBase {
  readonly kind: 'line';
  readonly stroke: Stroke;
}

export interface ImageElement extends ElementBase {
  readonly kind: 'image';
  /** Key in `project.assets`. */
  readonly asset: string;
  readonly alt: string;
  readonly crop: Crop;
  readonly clip: 'rect' | 'ellipse';
}

export interface SceneCell {
  /** Text laid out on the page; paragraphs' indents are from the cell's left edge plus its padding. */
  readonly paragraphs: readonly LaidParagraph[];
  readonly fill: ColorRole | null;
  readonly align: Align;
}

export interface TableElement extends ElementBase {
  readonly kind: 'table';
  readonly alt: string;
  readonly header: boolean;
  readonly columnsPt: readonly number[];
  readonly rows: readonly {
    readonly heightPt: number;
    readonly cells: readonly SceneCell[];
    readonly ruleBelow: Stroke | null;
  }[];
  readonly paddingPt: { readonly x: number; readonly y: number };
  readonly overflows: boolean;
  /** Drawn over the cells, beside words that say the same: whoever can't see them misses nothing. */
  readonly marks?: readonly PathMark[];
}

/** A chart. Painters draw its marks, on the page as everything else; office programs may be given `native`. */
export interface ChartElement extends ElementBase {
  readonly kind: 'chart';
  readonly alt: string;
  readonly marks: readonly Mark[];
  /** The same chart for programs that draw such charts themselves; null where there is no such chart. */
  readonly native: NativeChart | null;
  /** Labels had no room and were left out; a finding says so. */
  readonly overflows: boolean;
}

export type SceneElement = TextElement | ShapeElement | LineElement | ImageElement | TableElement | ChartElement;

/** One function an element kind: a new kind does not compile until every painter paints it. */
export type Painter<Context, Out> = {
  readonly [K in SceneElement['kind']]: (element: Extract<SceneElement, { kind: K }>, context: Context) => Out;
};
