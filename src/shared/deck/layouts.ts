import type { ChartType, LayoutId, SlotKind } from '#shared/project';

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
  /** The type that a chart which is begun here has. */
  readonly chart?: ChartType;
}

/** Slots by layout in reading order. Frames and type sizes are the theme's business: `scene` places them. */
export interface Layout {
  readonly id: LayoutId;
  readonly slots: readonly LayoutSlot[];
}

const text = (name: string, role: SlotRole): LayoutSlot => ({ name, role, accepts: ['text'] });
const title = text('title', 'title');
const subtitle = text('subtitle', 'subtitle');
const body = text('body', 'body');
const caption = text('caption', 'caption');
const image: LayoutSlot = { name: 'image', role: 'image', accepts: ['image'] };
const metrics: LayoutSlot = { name: 'metrics', role: 'metrics', accepts: ['metrics'] };
const table: LayoutSlot = { name: 'table', role: 'table', accepts: ['table'] };
const steps: LayoutSlot = { name: 'steps', role: 'steps', accepts: ['steps'] };
const chart = (type: ChartType): LayoutSlot => ({ name: 'chart', role: 'chart', accepts: ['chart'], chart: type });

/**
 * The layouts. A slot's name means the same in all of them (`title`, `body`, `image` …), which is what lets a slide
 * change its layout and keep its content.
 */
export const layouts: Readonly<Record<LayoutId, Layout>> = {
  cover: {
    id: 'cover',
    slots: [title, subtitle, caption, image],
  },
  section: { id: 'section', slots: [title, subtitle] },
  statement: { id: 'statement', slots: [title, body, caption] },
  'title-body': { id: 'title-body', slots: [title, body] },
  'two-columns': { id: 'two-columns', slots: [title, body, text('body2', 'body')] },
  'big-numbers': {
    id: 'big-numbers',
    slots: [title, metrics, body, caption],
  },
  'image-text': {
    id: 'image-text',
    slots: [title, body, image],
  },
  table: {
    id: 'table',
    slots: [title, table, caption],
  },
  chart: {
    id: 'chart',
    slots: [title, chart('column'), body, caption],
  },
  'chart-text': {
    id: 'chart-text',
    slots: [title, body, chart('column'), caption],
  },
  team: { id: 'team', slots: [title, { name: 'team', role: 'team', accepts: ['team'] }, body] },
  closing: { id: 'closing', slots: [title, subtitle, caption] },
  'cover-dark': { id: 'cover-dark', slots: [title, subtitle, caption] },
  'cover-picture': { id: 'cover-picture', slots: [title, subtitle, caption, image] },
  quote: { id: 'quote', slots: [title, body, caption, image] },
  'three-columns': { id: 'three-columns', slots: [title, body, text('body2', 'body'), text('body3', 'body')] },
  points: { id: 'points', slots: [title, steps, body, caption] },
  'one-number': { id: 'one-number', slots: [title, metrics, body, caption] },
  'image-left': { id: 'image-left', slots: [title, body, image] },
  'image-full': { id: 'image-full', slots: [title, body, image] },
  screenshot: { id: 'screenshot', slots: [title, body, image, caption] },
  logos: { id: 'logos', slots: [title, { name: 'logos', role: 'logos', accepts: ['logos'] }, body, caption] },
  timeline: { id: 'timeline', slots: [title, steps, body, caption] },
  process: { id: 'process', slots: [title, steps, body, caption] },
  'business-model': { id: 'business-model', slots: [title, steps, body, caption] },
  canvas: { id: 'canvas', slots: [title, steps, caption] },
  comparison: { id: 'comparison', slots: [title, table, caption] },
  positioning: { id: 'positioning', slots: [title, chart('positioning'), body, caption] },
  market: { id: 'market', slots: [title, chart('market'), body, caption] },
  traction: { id: 'traction', slots: [title, chart('column'), metrics, body, caption] },
  financials: { id: 'financials', slots: [title, chart('column'), table, caption] },
  'use-of-funds': { id: 'use-of-funds', slots: [title, chart('funds'), steps, body, caption] },
  ask: { id: 'ask', slots: [title, metrics, body, steps, caption] },
};

/** Layouts that are looked for in the same place, in the order in which they are offered. */
export const layoutGroups = [
  { group: 'opening', layouts: ['cover', 'cover-dark', 'cover-picture', 'section', 'closing'] },
  { group: 'people', layouts: ['team', 'logos'] },
  { group: 'text', layouts: ['title-body', 'two-columns', 'three-columns', 'points', 'statement', 'quote'] },
  { group: 'pictures', layouts: ['image-text', 'image-left', 'image-full', 'screenshot'] },
  { group: 'steps', layouts: ['timeline', 'process', 'business-model', 'canvas'] },
  { group: 'figures', layouts: ['one-number', 'big-numbers', 'table', 'comparison'] },
  { group: 'money', layouts: ['financials', 'use-of-funds', 'ask'] },
  { group: 'charts', layouts: ['chart', 'chart-text', 'traction', 'positioning', 'market'] },
] as const satisfies readonly { readonly group: string; readonly layouts: readonly LayoutId[] }[];
