import type { ChartMark, NativeChart } from '#shared/charts';
import type { Frame } from '#shared/deck';
import type { LayoutId } from '#shared/project';
import type { FontFace, Typeface } from '#shared/text';
import type { Placeholder, SlotPlaceholder } from './roles';

/**
 * A deck as pages of placed elements: the one source of all painters (SVG preview, PDF, PPTX). Lengths are points on
 * a page of 960 x 540; y grows downwards; text is measured and broken. A painter measures nothing and reads no project.
 * Plain JSON, so that it can be the golden file that painters share.
 */
export interface Scene {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly theme: SceneTheme;
  /** The layouts of the theme, all of them, whether a page uses them or not: what PPTX makes real layouts from. */
  readonly layouts: readonly SceneLayout[];
  readonly pages: readonly ScenePage[];
}

/** A layout as the theme draws it before anything is filled in. Its decorations stand on each of its pages as well. */
export interface SceneLayout {
  readonly layout: LayoutId;
  /** In the project's language. */
  readonly name: string;
  readonly background: ColorRole;
  readonly decorations: readonly SceneElement[];
  /** In the order of reading; no two have the same slot. */
  readonly placeholders: readonly ScenePlaceholder[];
  /** Where content of slots that are no placeholders begins, by slot: what an editor shows where there is none yet. */
  readonly rooms: Readonly<Record<string, Frame>>;
}

export interface ScenePlaceholder {
  readonly placeholder: SlotPlaceholder;
  readonly name: string;
  readonly frame: Frame;
  /** How its text looks before it is shrunk; null for pictures, tables and charts. */
  readonly text: {
    readonly sizePt: number;
    readonly lineHeightPt: number;
    readonly color: ColorRole;
    readonly bold: boolean;
    readonly align: 'left' | 'center' | 'right';
    readonly valign: 'top' | 'middle' | 'bottom';
  } | null;
}

/** Colour roles of a theme: painters that can (PPTX) refer to them, others look the hex value up. */
export const colorRoles = [
  'ink',
  'muted',
  'faint',
  'paper',
  'panel',
  'accent',
  'onAccent',
  'rule',
  'positive',
  'negative',
] as const;
export type ColorRole = (typeof colorRoles)[number];

export interface SceneTheme {
  readonly id: string;
  readonly name: string;
  /** `RRGGBB`, upper case, without the hash. */
  readonly colors: Readonly<Record<ColorRole, string>>;
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
  readonly valign: 'top' | 'middle' | 'bottom';
  /** The text could not be fitted at its smallest size; a finding says so. */
  readonly overflows: boolean;
}

/** One look of text, as the author set it; not yet split by script. */
export interface TextStyle {
  readonly sizePt: number;
  readonly color: ColorRole;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly code: boolean;
  /** `sans` where nothing is said. */
  readonly typeface?: Exclude<Typeface, 'sans'>;
  /** Absolute URL, or empty. */
  readonly link: string;
}

/** Unbroken text of one style: what PPTX writes. */
export interface StyledRun {
  readonly text: string;
  readonly style: TextStyle;
}

/** A piece of a line in one face: what PDF and SVG draw. `xPt` from the left edge of the page, at the line's baseline. */
export interface PlacedRun {
  readonly text: string;
  readonly xPt: number;
  readonly widthPt: number;
  readonly face: FontFace;
  readonly style: TextStyle;
}

export interface LaidLine {
  /** From the top of the page. */
  readonly baselinePt: number;
  readonly widthPt: number;
  readonly runs: readonly PlacedRun[];
}

export interface LaidParagraph {
  readonly align: 'left' | 'center' | 'right';
  readonly level: 0 | 1 | 2;
  /** The mark in front: `•`, `3.`; empty for none. Set in the upright Latin face at the paragraph's size, on the first
   * line's baseline, beginning at `xPt` from the left edge of the page. */
  readonly marker: {
    readonly kind: 'none' | 'bullet' | 'number';
    readonly text: string;
    readonly xPt: number;
    readonly color: ColorRole;
    /** `sans` where nothing is said. */
    readonly typeface?: Exclude<Typeface, 'sans'>;
  };
  /** Left edge of the text, from the frame's left edge (in a table: from the cell's left edge plus its padding). */
  readonly indentPt: number;
  /** Left edge of the marker, likewise. */
  readonly markerIndentPt: number;
  /** Always 0 for the first paragraph of a frame. */
  readonly spaceBeforePt: number;
  /** Exact distance between baselines. The first baseline lies at top + line height - 0.2 x size (see docs/specs). */
  readonly lineHeightPt: number;
  readonly sizePt: number;
  readonly runs: readonly StyledRun[];
  readonly lines: readonly LaidLine[];
}

export interface Stroke {
  readonly color: ColorRole;
  readonly widthPt: number;
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
  /** What is cut off at each side, as fractions of the picture's width and height. */
  readonly crop: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly clip: 'rect' | 'ellipse';
}

export interface SceneCell {
  /** Text laid out on the page; paragraphs' indents are from the cell's left edge plus its padding. */
  readonly paragraphs: readonly LaidParagraph[];
  readonly fill: ColorRole | null;
  readonly align: 'left' | 'center' | 'right';
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
}

/** A chart. Painters draw its marks, on the page as everything else; office programs may be given `native`. */
export interface ChartElement extends ElementBase {
  readonly kind: 'chart';
  readonly alt: string;
  readonly marks: readonly ChartMark[];
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
