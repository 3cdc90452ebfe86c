import type { ColorRole, Frame, SceneElement } from '#shared/page';
import type { LayoutId } from '#shared/project';
import type { PageContent } from './page-content';
import type { PlaceDesign, ThemeDesign } from './theme-design';

/** One layout of a theme: what stands still, where things go, and how they make room for each other. */
export interface LayoutDesign {
  readonly id: LayoutId;
  readonly background: ColorRole;
  readonly places: readonly PlaceDesign[];
  /** Where content of slots without a place of their own waits to be filled in: figures, steps, logos. */
  readonly rooms?: Readonly<Record<string, Frame>>;
  /** Drawn alike on every page of this layout. */
  readonly decorate: (page: PageContent) => readonly SceneElement[];
  /** The filled places of one page, in the order of reading. */
  readonly compose: (page: PageContent) => readonly SceneElement[];
}

/** A layout before it is known in which theme. Called once a theme. */
export type LayoutMaker = (theme: ThemeDesign) => LayoutDesign;
