import { z } from 'zod';
import { amountMinor, date, decimal, id, idOrNone, line, prose } from './fields';
import { claimStates } from './references';

/** How far a figure is proven; absent: confirmed by its source, to confirm without one. */
const state = z.enum(claimStates).optional();

/**
 * A yearly market in minor units as somebody published it, and who: the id of one of `references`. `asOf` absent: the
 * market's year.
 */
const figure = z.looseObject({ amountMinor, reference: idOrNone, note: line, state, asOf: date.optional() });
export type MarketFigure = z.infer<typeof figure>;

/**
 * Customers that can be counted, at our own yearly price. Each filter leaves `percent` of what is left: the reachable
 * market; `sharePercent` of that is what we win.
 */
export const segmentSchema = z.looseObject({
  id,
  name: line,
  customers: decimal,
  customersReference: idOrNone,
  yearlyPriceMinor: amountMinor,
  priceReference: idOrNone,
  filters: z.array(z.looseObject({ id, label: line, percent: decimal, reference: idOrNone })).max(12),
  sharePercent: decimal,
  shareReference: idOrNone,
});
export type Segment = z.infer<typeof segmentSchema>;

/** The market from above, as published, and from below, as counted; the two are shown side by side. */
export const marketSchema = z.looseObject({
  /** The year that the figures are of; 0 when not set. */
  year: z.int().min(0).max(2199),
  /** Percent by which the market grows a year. */
  growthPercent: decimal,
  growthReference: idOrNone,
  growthState: state,
  growthAsOf: date.optional(),
  topDown: z.looseObject({ tam: figure, sam: figure, som: figure }),
  segments: z.array(segmentSchema).max(30),
  note: prose,
});
export type Market = z.infer<typeof marketSchema>;

/** A market of which nothing is known yet. */
export function emptyMarket(): Market {
  const none = () => ({ amountMinor: 0, reference: '', note: '' });
  return {
    year: 0,
    growthPercent: 0,
    growthReference: '',
    topDown: { tam: none(), sam: none(), som: none() },
    segments: [],
    note: '',
  };
}
