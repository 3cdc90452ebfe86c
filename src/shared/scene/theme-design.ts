import type { DocumentLanguage } from '#shared/base';
import type { Align, ColorRole, Frame, SlotRole, Stroke, Valign } from '#shared/page';
import type { ThemeId } from '#shared/project';
import type { Typeface } from '#shared/text';

/** What text is for: decides how far apart its lines stand. */
export type TextUse = 'display' | 'title' | 'label' | 'body';

/** How text in a place looks, and the steps in which it may shrink: the last is its floor. */
export interface TextDesign {
  readonly sizesPt: readonly number[];
  readonly use: TextUse;
  /** Other than the theme's for this kind of text; `mono` for small labels. */
  readonly typeface?: Typeface | 'mono';
  readonly color: ColorRole;
  readonly bold: boolean;
  readonly align: Align;
  readonly valign: Valign;
}

/** A place of a layout: what PPTX makes a placeholder of. */
export interface PlaceDesign {
  readonly slot: string;
  readonly role: SlotRole;
  readonly frame: Frame;
  /** Null for pictures, tables and charts. */
  readonly text: TextDesign | null;
}

export interface TextPlaceDesign extends PlaceDesign {
  readonly text: TextDesign;
}

/** Something that stands still on a page: a rule, or a block of colour. */
export type Ornament =
  | {
      readonly kind: 'rule';
      readonly id: string;
      readonly frame: Frame;
      readonly color: ColorRole;
      readonly widthPt: number;
    }
  | {
      readonly kind: 'block';
      readonly id: string;
      readonly frame: Frame;
      readonly fill: ColorRole;
      readonly radiusPt: number;
    };

/** Where the content of an ordinary page stands. */
export interface ThemeGrid {
  readonly leftPt: number;
  readonly widthPt: number;
  readonly topPt: number;
  readonly bottomPt: number;
  readonly gutterPt: number;
  /** From the last line of a title to the content below it. */
  readonly belowTitlePt: number;
  /** The widest that running text is pleasant to read. */
  readonly measurePt: number;
}

/** Type sizes by what the text is for, from the wished one down to the floor. */
export type SizeUse =
  | 'cover'
  | 'section'
  | 'statement'
  | 'title'
  | 'subtitle'
  | 'lead'
  | 'body'
  | 'caption'
  | 'contact'
  | 'table'
  | 'figure';

/** The colours of a page that speaks louder than the others: a section, a closing. */
export interface ThemeBand {
  readonly background: ColorRole;
  readonly title: ColorRole;
  readonly text: ColorRole;
  readonly rule: ColorRole;
  /** A mark of colour on it. */
  readonly mark: ColorRole;
}

/** What holds together what belongs together: a panel with air inside, or a rule that it hangs from. */
export type CellLook =
  | { readonly kind: 'panel'; readonly padPt: number }
  | { readonly kind: 'rule'; readonly color: ColorRole; readonly widthPt: number; readonly airPt: number };

/** How tables are ruled and filled. */
export interface TableLook {
  readonly header: { readonly fill: ColorRole | null; readonly color: ColorRole; readonly rule: Stroke };
  /** Below each row; null for none. */
  readonly rowRule: Stroke | null;
  /** Behind every second row; null for none. */
  readonly stripe: ColorRole | null;
}

/**
 * What makes a theme: all that layouts need to know of it. Data alone, so that a layout is a function of a theme. Lengths are points on the
 * page of 960 x 540. Layouts take edges, sizes and looks from here and have none of their own; what a theme does not say
 * (how four portraits share a row) is the layout's.
 */
export interface ThemeDesign {
  readonly id: ThemeId;
  readonly grid: ThemeGrid;
  /** What loud text and titles are set in, and what the rest is. */
  readonly typefaces: { readonly heading: Typeface; readonly body: Typeface };
  readonly sizes: Readonly<Record<SizeUse, readonly number[]>>;
  readonly lineHeights: Readonly<Record<TextUse, Readonly<Record<DocumentLanguage, number>>>>;
  /** The looks that most places begin from: `{ ...theme.text.body, sizesPt: theme.sizes.lead }`. */
  readonly text: {
    readonly title: TextDesign;
    readonly body: TextDesign;
    readonly caption: TextDesign;
    /** A large figure. */
    readonly figure: TextDesign;
    /** The loud title of a cover, a section, a closing. */
    readonly display: TextDesign;
  };
  /** The places that most pages share. */
  readonly places: {
    readonly title: TextPlaceDesign;
    readonly caption: TextPlaceDesign;
    readonly footer: TextPlaceDesign;
    readonly number: TextPlaceDesign;
  };
  /**
   * Where content begins: below the title's last line, or at the grid's top on every page, because the title has a ground of its
   * own that does not grow with it.
   */
  readonly contentTop: 'title' | 'grid';
  readonly cell: CellLook;
  /** The page of one sentence: its ground, its inks, and what stands on it besides. */
  readonly statement: {
    readonly background: ColorRole;
    readonly title: ColorRole;
    readonly text: ColorRole;
    readonly ornaments: readonly Ornament[];
  };
  /** The theme as it is on pages whose title stands in a column beside the content; absent where it never does. */
  readonly aside?: ThemeDesign;
  /** Background of an ordinary page. */
  readonly background: ColorRole;
  readonly band: ThemeBand;
  /** What stands above or beside a title of this width. */
  readonly titleOrnaments: (widthPt: number) => readonly Ornament[];
  readonly table: TableLook;
  /** Where a company's logo stands on ordinary pages; null where it stands on the cover alone. */
  readonly logo: { readonly frame: Frame; readonly align: 'left' | 'right' } | null;
  /** What else stands on each ordinary page. */
  readonly ornaments: readonly Ornament[];
  /** Corners of panels, cards and portraits. */
  readonly radiusPt: number;
  /** Width of quiet rules between things. */
  readonly hairlinePt: number;
}
