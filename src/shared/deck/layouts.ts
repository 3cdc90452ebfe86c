import type { LayoutId, SlotKind } from '#shared/project';

/** A rectangle on the 960 x 540 pt page. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What a slot is for; decides the type scale, the PPTX placeholder and the order of reading. */
export type SlotRole =
  | 'title'
  | 'subtitle'
  | 'body'
  | 'caption'
  | 'metrics'
  | 'table'
  | 'image'
  | 'team'
  | 'chart'
  | 'steps'
  | 'logos';

/** One place of a layout that content goes into. */
export interface LayoutSlot {
  readonly name: string;
  readonly role: SlotRole;
  /** Kinds of content that it takes; the first is what a new slide gets. */
  readonly accepts: readonly SlotKind[];
}

/** Slots by layout in reading order. Frames and type sizes are the theme's business: `scene` places them. */
export interface Layout {
  readonly id: LayoutId;
  readonly slots: readonly LayoutSlot[];
}

const text = (name: string, role: SlotRole): LayoutSlot => ({ name, role, accepts: ['text'] });
const title = text('title', 'title');

/**
 * The layouts. A slot's name means the same in all of them (`title`, `body`, `image` …), which is what lets a slide
 * change its layout and keep its content.
 */
export const layouts: Readonly<Record<LayoutId, Layout>> = {
  cover: {
    id: 'cover',
    slots: [
      title,
      text('subtitle', 'subtitle'),
      text('caption', 'caption'),
      { name: 'image', role: 'image', accepts: ['image'] },
    ],
  },
  section: { id: 'section', slots: [title, text('subtitle', 'subtitle')] },
  statement: { id: 'statement', slots: [title, text('body', 'body'), text('caption', 'caption')] },
  'title-body': { id: 'title-body', slots: [title, text('body', 'body')] },
  'two-columns': { id: 'two-columns', slots: [title, text('body', 'body'), text('body2', 'body')] },
  'big-numbers': {
    id: 'big-numbers',
    slots: [
      title,
      { name: 'metrics', role: 'metrics', accepts: ['metrics'] },
      text('body', 'body'),
      text('caption', 'caption'),
    ],
  },
  'image-text': {
    id: 'image-text',
    slots: [title, text('body', 'body'), { name: 'image', role: 'image', accepts: ['image'] }],
  },
  table: {
    id: 'table',
    slots: [title, { name: 'table', role: 'table', accepts: ['table'] }, text('caption', 'caption')],
  },
  chart: {
    id: 'chart',
    slots: [
      title,
      { name: 'chart', role: 'chart', accepts: ['chart'] },
      text('body', 'body'),
      text('caption', 'caption'),
    ],
  },
  'chart-text': {
    id: 'chart-text',
    slots: [
      title,
      text('body', 'body'),
      { name: 'chart', role: 'chart', accepts: ['chart'] },
      text('caption', 'caption'),
    ],
  },
  team: { id: 'team', slots: [title, { name: 'team', role: 'team', accepts: ['team'] }, text('body', 'body')] },
  closing: { id: 'closing', slots: [title, text('subtitle', 'subtitle'), text('caption', 'caption')] },
};
