import type { LayoutId, Slide, SlideKind } from '#shared/project';
import type { Subject } from './slot-source';
import { ask } from './subjects/ask';
import { businessModel } from './subjects/business-model';
import { cover } from './subjects/cover';
import { market } from './subjects/market';
import { financials, operatingPlan, organisation, ownership, unitEconomics } from './subjects/money';
import { purpose } from './subjects/purpose';
import { competition, countries, duties, partners, risks } from './subjects/registers';
import { promised, snapshot, traction } from './subjects/traction';

const byKind: Readonly<Partial<Record<SlideKind, Subject>>> = {
  cover,
  snapshot,
  'traction-teaser': snapshot,
  'promised-delivered': promised,
  traction,
  'unit-economics': unitEconomics,
  market,
  competition,
  global: countries,
  partners,
  'business-model': businessModel,
  responsibility: duties,
  vision: purpose,
  governance: risks,
  organisation,
  financials,
  'operating-plan': operatingPlan,
  ask,
  'appendix-cap-table': ownership,
  'appendix-unit-model': unitEconomics,
  'appendix-data-compliance': duties,
  'appendix-statements': financials,
};

/** Slides of the author's own show what their layout is made for: its drawing, its table or its list, and no more. */
const byLayout: Readonly<Partial<Record<LayoutId, Subject>>> = {
  market: only(market, 'chart'),
  comparison: only(competition, 'table'),
  financials: only(financials, 'chart', 'table'),
  'use-of-funds': only(ask, 'chart'),
  timeline: only(operatingPlan, 'steps'),
  ask: only(ask, 'metrics'),
};

function only(subject: Subject, ...slots: readonly Exclude<keyof Subject, 'lines'>[]): Subject {
  return Object.fromEntries(slots.map((slot) => [slot, subject[slot]]));
}

/** What a slide is about that the project may have content for; null where there is nothing of that kind. */
export function subjectOf({ kind, layout }: Pick<Slide, 'kind' | 'layout'>): Subject | null {
  return (kind === 'custom' ? byLayout[layout] : byKind[kind]) ?? null;
}
