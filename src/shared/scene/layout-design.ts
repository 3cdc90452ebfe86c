import type { Frame } from '#shared/deck';
import type { LayoutId } from '#shared/project';
import type { Leading } from './ledger';
import type { PageContent } from './page-content';
import type { ColorRole, Placeholder, SceneElement } from './types';

export type SlotPlaceholder = Exclude<Placeholder, { type: 'decoration' }>;

/** How text in a place looks, and the steps in which it may shrink: the last is its floor. */
export interface TextDesign {
  readonly sizesPt: readonly number[];
  readonly leading: Leading;
  readonly color: ColorRole;
  readonly bold: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly valign: 'top' | 'middle' | 'bottom';
}

/** A place of a layout: what PPTX makes a placeholder of. */
export interface PlaceDesign {
  readonly slot: string;
  readonly type: SlotPlaceholder['type'];
  readonly frame: Frame;
  /** Null for pictures, tables and charts. */
  readonly text: TextDesign | null;
}

export interface TextPlaceDesign extends PlaceDesign {
  readonly text: TextDesign;
}

/** One layout of a theme: what stands still, where things go, and how they make room for each other. */
export interface LayoutDesign {
  readonly id: LayoutId;
  readonly background: ColorRole;
  readonly places: readonly PlaceDesign[];
  /** Drawn alike on every page of this layout. */
  readonly decorate: (page: PageContent) => readonly SceneElement[];
  /** The filled places of one page, in the order of reading. */
  readonly compose: (page: PageContent) => readonly SceneElement[];
}
