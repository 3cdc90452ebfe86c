import type { Currency } from '#shared/base';
import { type MarketSizes, marketSizing } from '#shared/numbers';
import type { Market, MarketFigure, Path, Project, Segment } from '#shared/project';
import { computed, count, inputFact, inputPlace, money, notSet, percent, typed, words } from '../make-fact';
import type { Claimed, Fact, FactInput, ProofPlaces } from '../types';

const marketSizes = ['tam', 'sam', 'som'] as const;
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
      claimOf(market, market.topDown[size], placesBelow(['market', 'topDown', size])),
    ),
  );
  const growth = typed(
    'market',
    'market.growth',
    words('market.growth'),
    market.growthPercent === 0 ? notSet : percent(market.growthPercent),
    ['market', 'growthPercent'],
    growthClaim(market),
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

/** A figure of somebody else's is as good as its source, unless somebody has said how good it is. */
function claimOf(market: Market, figure: MarketFigure, places: ProofPlaces): Claimed | null {
  const { amountMinor, reference, note } = figure;
  if (amountMinor === 0) return null;
  const state = figure.state ?? (reference === '' ? 'to-confirm' : 'confirmed');
  return { state, reference, asOf: figure.asOf || (market.year === 0 ? '' : String(market.year)), note, places };
}

function placesBelow(place: Path): ProofPlaces {
  return {
    state: [...place, 'state'],
    reference: [...place, 'reference'],
    asOf: [...place, 'asOf'],
    note: [...place, 'note'],
  };
}

function growthClaim(market: Market): Claimed | null {
  const { growthPercent, growthReference, growthState, growthAsOf } = market;
  const figure = {
    amountMinor: growthPercent,
    reference: growthReference,
    note: '',
    state: growthState,
    asOf: growthAsOf,
  };
  return claimOf(market, figure, {
    state: ['market', 'growthState'],
    reference: ['market', 'growthReference'],
    asOf: ['market', 'growthAsOf'],
    note: null,
  });
}

/** Counted from below, segment by segment and all together. */
function countedFacts(market: Market, currency: Currency): readonly Fact[] {
  const { segments, ...totals } = marketSizing(market).bottomUp;
  if (segments.length === 0) return [];
  const parts = market.segments.map((segment, index) =>
    segmentFacts(segment, segments[index] as MarketSizes, index, currency),
  );
  const all = marketSizes.map((size, at) => {
    const inputs = parts.map((facts) => inputFact(facts[at] as Fact));
    const value = money(totals[`${size}Minor`], currency);
    const label = words(`market.bottomUp.${size}`);
    return computed('market', `market.bottomUp.${size}`, label, value, 'sumOfSegments', inputs);
  });
  return [...all, ...parts.flat()];
}

function segmentFacts(segment: Segment, sizes: MarketSizes, index: number, currency: Currency): readonly Fact[] {
  const at = ['market', 'segments', index];
  const name = segment.name.trim();
  const of = (size: MarketSize, inputs: readonly FactInput[]) =>
    computed(
      'market',
      `market.segment.${segment.id}.${size}`,
      words(`market.segment.${size}`, { name }),
      money(sizes[`${size}Minor`], currency),
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
