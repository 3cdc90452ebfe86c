import { element, type Xml } from '#main/office';
import type { Frame, NativeChart, SceneElement, SceneTheme, SlotRole, TextElement } from '#shared/page';
import type { LayoutSlot } from './deck-layouts';
import type { LevelLooks } from './looks';

/** What a slide's (or layout's) painter hands to the elements that it paints. */
export interface PaintContext {
  /** The relation of a link's address; null when the address is not one that may leave, which is told as a loss. */
  readonly link: (url: string) => string | null;
  /** The placeholder that an element fills on this page, with the looks that it inherits. */
  readonly slot: (element: SceneElement) => { readonly planned: LayoutSlot; readonly levels: LevelLooks } | null;
  /** The text that is written on a shape, where one belongs there. */
  readonly label: (shape: SceneElement) => TextElement | null;
  /** Relations of an asset's picture from this part. */
  readonly picture: (asset: string) => PictureRelations;
  /** The relation of a new chart part. */
  readonly chart: (native: NativeChart, frame: Frame) => string;
  /** Whether the theme's paper is dark, which decides what a faded colour fades to. */
  readonly onDark: boolean;
  readonly fonts: SceneTheme['fonts'];
  /** A shape's non-visual properties, with an id and a name that are used once on this part. */
  readonly identity: (name: string, description: Description) => Xml;
}

/** The picture that every program reads, and the drawing that newer ones prefer. */
export interface PictureRelations {
  readonly raster: string;
  readonly vector: string | null;
  readonly orientation: number;
}

/** What a screen reader says: the text itself, a description, or nothing because the shape only decorates. */
export type Description =
  | { readonly kind: 'text' }
  | { readonly kind: 'alt'; readonly text: string }
  | { readonly kind: 'decoration' };

/** Makes `p:cNvPr` elements for one part. Ids begin at 2: 1 is the part's own group. */
export function createIdentities(): PaintContext['identity'] {
  const names = new Map<string, number>();
  let lastId = 1;
  return (name, description) => {
    lastId += 1;
    const times = (names.get(name) ?? 0) + 1;
    names.set(name, times);
    const unique = times === 1 ? name : `${name} (${times})`;
    return element(
      'p:cNvPr',
      { id: lastId, name: unique, descr: description.kind === 'alt' ? description.text : undefined },
      description.kind === 'decoration' ? decorativeMark() : null,
    );
  };
}

function decorativeMark(): Xml {
  return element(
    'a:extLst',
    {},
    element(
      'a:ext',
      { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
      element('adec:decorative', {
        'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
        val: true,
      }),
    ),
  );
}

/** ECMA-376, 19.7.10 (ST_PlaceholderType). */
const placeholderTypes: Readonly<Record<SlotRole, string>> = {
  title: 'title',
  'cover-title': 'ctrTitle',
  subtitle: 'subTitle',
  body: 'body',
  picture: 'pic',
  table: 'tbl',
  chart: 'chart',
  footer: 'ftr',
  number: 'sldNum',
};

/** The mark that makes a shape fill a placeholder of its layout. Title placeholders have no number. */
export function placeholderMark(role: SlotRole, index: number, customPrompt = false): Xml {
  const small = role === 'footer' || role === 'number';
  return element('p:ph', {
    type: placeholderTypes[role],
    sz: small ? 'quarter' : undefined,
    idx: index === 0 ? undefined : index,
    hasCustomPrompt: customPrompt ? true : undefined,
  });
}

/** `p:nvPr`, with the placeholder's mark where there is one. */
export function nonVisualProperties(item: SceneElement, context: PaintContext): Xml {
  const slot = context.slot(item);
  return element('p:nvPr', {}, slot ? placeholderMark(slot.planned.role, slot.planned.index) : null);
}
