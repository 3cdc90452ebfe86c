import type { LayoutId, Slide, SlideKind } from '#shared/project';
import type { SlotMaker, Subject } from './slot-source';
import { ask } from './subjects/ask';
import { cover } from './subjects/cover';

const byKind: Readonly<Partial<Record<SlideKind, Subject>>> = {
  cover,
  ask,
};

/** Slides of the author's own speak of what their layout is made for; of that no more than its drawing or list. */
const byLayout: Readonly<Partial<Record<LayoutId, Subject>>> = {
  'use-of-funds': { chart: ask.chart as SlotMaker },
};

/** The subject of a slide; null where the project has none for it. */
export function subjectOf({ kind, layout }: Pick<Slide, 'kind' | 'layout'>): Subject | null {
  return (kind === 'custom' ? byLayout[layout] : byKind[kind]) ?? null;
}
