import type { Market, Segment } from '#shared/project';
import { whole } from './driver-series';
import { amount, million, mulDiv, scaled } from './exact';

/** A market in three sizes, yearly, in minor units. */
export interface MarketSizes {
  readonly tamMinor: number;
  readonly samMinor: number;
  readonly somMinor: number;
}

export interface SegmentSizing extends MarketSizes {
  readonly id: string;
  /** Customers of each size, in millionths. */
  readonly customers: { readonly tam: number; readonly sam: number; readonly som: number };
}

export interface MarketSizing {
  readonly bottomUp: MarketSizes & { readonly segments: readonly SegmentSizing[] };
  readonly topDown: MarketSizes;
  /** Top-down over bottom-up TAM; null when either is missing. Above 3 the two don't tell of one market. */
  readonly ratio: number | null;
}

/** The market from below (customers x price, filters, share) beside the published one. Each step is rounded once. */
export function marketSizing(market: Market): MarketSizing {
  const segments = market.segments.map(sizeSegment);
  const sum = (size: keyof MarketSizes) => segments.reduce((all, segment) => all + segment[size], 0);
  const bottomUp = { tamMinor: sum('tamMinor'), samMinor: sum('samMinor'), somMinor: sum('somMinor'), segments };
  const { tam, sam, som } = market.topDown;
  const topDown = {
    tamMinor: largeAmount(tam.amountMinor),
    samMinor: largeAmount(sam.amountMinor),
    somMinor: largeAmount(som.amountMinor),
  };
  const both = bottomUp.tamMinor > 0 && topDown.tamMinor > 0;
  return { bottomUp, topDown, ratio: both ? topDown.tamMinor / bottomUp.tamMinor : null };
}

/** Whole markets are larger than what a company books: a million million in major units at most. */
const largestMarket = 100_000_000_000_000;
const largeAmount = (minor: number) => Math.min(Math.max(minor, 0), largestMarket);

function sizeSegment(segment: Segment): SegmentSizing {
  const tam = scaled(segment.customers, million, 0, 5_000_000_000);
  const tamMinor = largeAmount(mulDiv(tam, amount(segment.yearlyPriceMinor), million));
  const percents = segment.filters.map(({ percent }) => scaled(percent, million, 0, 100));
  const through = (value: number) => percents.reduce((left, percent) => mulDiv(left, percent, whole), value);
  const share = scaled(segment.sharePercent, million, 0, 100);
  const [sam, samMinor] = [through(tam), through(tamMinor)];
  return {
    id: segment.id,
    tamMinor,
    samMinor,
    somMinor: mulDiv(samMinor, share, whole),
    customers: { tam, sam, som: mulDiv(sam, share, whole) },
  };
}
