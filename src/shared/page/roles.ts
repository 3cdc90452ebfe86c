/** What a place of a layout is for. `cover-title`: the title of a cover, a section or a closing page. */
export type SlotRole =
  | 'title'
  | 'cover-title'
  | 'subtitle'
  | 'body'
  | 'picture'
  | 'table'
  | 'chart'
  | 'footer'
  | 'number';

/** The place of a layout that an element fills. `decoration`: drawn on the layout, not the slide. */
export type Placeholder = SlotPlaceholder | { readonly role: 'decoration' };

export interface SlotPlaceholder {
  readonly role: SlotRole;
  readonly slot: string;
}

type Placed = { readonly placeholder?: Placeholder };

/** Whether an element belongs to the theme and not to an author: decorations, the footer, the page's number. */
export function isFurniture({ placeholder }: Placed): boolean {
  return placeholder !== undefined && ['decoration', 'footer', 'number'].includes(placeholder.role);
}

/** Whether what fills a place is set in the theme's face for headings. */
export function isHeading(placeholder: Pick<Placeholder, 'role'> | undefined): boolean {
  return placeholder?.role === 'title' || placeholder?.role === 'cover-title';
}

/** The slot that an element fills; null for a decoration, and for what has no place of its own. */
export function placeholderSlot({ placeholder }: Placed): string | null {
  return placeholder && placeholder.role !== 'decoration' ? placeholder.slot : null;
}
