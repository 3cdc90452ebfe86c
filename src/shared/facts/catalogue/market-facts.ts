import type { Currency } from '#shared/base';
import type { Market, MarketFigure, Project, Segment } from '#shared/project';
import { computed, count, inputFact, inputPlace, money, notSet, percent, typed, words } from '../make-fact';
import type { Claimed, Fact, FactInput } from '../types';

export const marketSizes = ['tam', 'sam', 'som'] as const;
type MarketSize = (typeof marketSizes)[number];

/** The market as published and as counted, side by side. */
export function marketFacts({ market, raise }: Pick<Project, 'market' | 'raise'>): readonly Fact[] {
  const { currency } = raise;
  const published = marketSizes.map((size) =>
    typed(
      'market',
      `market.${size}`,
      words(`market.${size}`),
      money(market.topDown[size].amountMinor, currency),
      ['market', 'topDown', size, 'amountMinor'],
      claimOf(market, market.topDown[size]),
    ),
  );
  const growth = typed(
    'market',
    'market.growth',
    words('market.growth'),
    market.growthPercent === 0 ? notSet : percent(market.growthPercent),
    ['market', 'growthPercent'],
    claimOf(market, { amountMinor: market.growthPercent, reference: market.growthReference, note: '' }),
  );
  const year = typed(
    'market',
    'market.year',
    words('market.year'),
    market.year === 0 ? notSet : { kind: 'date', date: String(market.year) },
    ['market', 'year'],
  );
  return [...published, growth, year, ...countedFacts(market, currency)];
}

/** A figure of somebody else's is as good as its source. */
function claimOf(market: Market, { amountMinor, reference, note }: MarketFigure): Claimed | null {
  if (amountMinor === 0) return null;
  const state = reference === '' ? 'to-confirm' : 'confirmed';
  return { state, reference, asOf: market.year === 0 ? '' : String(market.year), note };
}

function countedFacts(market: Market, currency: Currency): readonly Fact[] {
  const { segments } = market;
  if (segments.length === 0) return [];
  const parts = segments.map((segment, index) => segmentFacts(segment, index, currency));
  const totals = marketSizes.map((size, at) => {
    const sum = segments.reduce((total, segment) => total + counted(segment)[size], 0);
    const inputs = parts.map((facts) => inputFact(facts[at] as Fact));
    return computed(
      'market',
      `market.bottomUp.${size}`,
      words(`market.bottomUp.${size}`),
      money(Math.round(sum), currency),
      'sumOfSegments',
      inputs,
    );
  });
  return [...totals, ...(segments.length > 1 ? parts.flat() : [])];
}

/** Customers at our own price; what the filters leave; the part of it that we win. In minor units, not rounded. */
function counted({
  customers,
  yearlyPriceMinor,
  filters,
  sharePercent,
}: Segment): Readonly<Record<MarketSize, number>> {
  const tam = customers * yearlyPriceMinor;
  const sam = filters.reduce((left, { percent: part }) => (left * part) / 100, tam);
  return { tam, sam, som: (sam * sharePercent) / 100 };
}

function segmentFacts(segment: Segment, index: number, currency: Currency): readonly Fact[] {
  const at = ['market', 'segments', index];
  const name = segment.name.trim();
  const of = (size: MarketSize, inputs: readonly FactInput[]) =>
    computed(
      'market',
      `market.segment.${segment.id}.${size}`,
      words(`market.segment.${size}`, { name }),
      money(Math.round(counted(segment)[size]), currency),
      `segment.${size}`,
      inputs,
    );
  const tam = of('tam', [
    inputPlace(words('market.customers'), count(segment.customers), [...at, 'customers']),
    inputPlace(words('market.price'), money(segment.yearlyPriceMinor, currency), [...at, 'yearlyPriceMinor']),
  ]);
  const filters = segment.filters.map(({ label, percent: part }, place) =>
    inputPlace({ kind: 'text', text: label }, percent(part), [...at, 'filters', place, 'percent']),
  );
  const sam = of('sam', [inputFact(tam), ...filters]);
  const share = inputPlace(words('market.share'), percent(segment.sharePercent), [...at, 'sharePercent']);
  return [tam, sam, of('som', [inputFact(sam), share])];
}
