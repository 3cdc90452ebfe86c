import type { Path, Project } from '#shared/project';
import { marketSizing } from '../market';
import type { Report } from './types';

/** Above this the two ways of counting don't tell of one market. */
const farApart = 3;

/** A market out of order, without sources, or counted twice as two different ones. */
export function marketFindings({ market, references }: Pick<Project, 'market' | 'references'>, report: Report): void {
  const { topDown } = market;
  const known = new Set(references.map(({ id }) => id));
  const source = (reference: string, name: string, place: Path) => {
    if (reference === '') report('market.noSource', 'warning', place, { name });
    else if (!known.has(reference)) report('market.unknownSource', 'error', place, { name });
  };
  for (const size of ['tam', 'sam', 'som'] as const) {
    const { amountMinor, reference } = topDown[size];
    const place: Path = ['market', 'topDown', size];
    if (amountMinor < 0)
      report('market.badCount', 'error', [...place, 'amountMinor'], { name: size, value: amountMinor });
    if (amountMinor !== 0) source(reference, size, [...place, 'reference']);
  }
  const { tam, sam, som } = topDown;
  if (tam.amountMinor > 0 && sam.amountMinor > tam.amountMinor) {
    report('market.order', 'error', ['market', 'topDown', 'sam', 'amountMinor'], { larger: 'sam', smaller: 'tam' });
  }
  if (sam.amountMinor > 0 && som.amountMinor > sam.amountMinor) {
    report('market.order', 'error', ['market', 'topDown', 'som', 'amountMinor'], { larger: 'som', smaller: 'sam' });
  }
  if (market.growthPercent !== 0) source(market.growthReference, 'growth', ['market', 'growthReference']);
  market.segments.forEach((segment, index) => {
    const place: Path = ['market', 'segments', index];
    const { name } = segment;
    if (segment.customers < 0)
      report('market.badCount', 'error', [...place, 'customers'], { name, value: segment.customers });
    if (segment.yearlyPriceMinor < 0) {
      report('market.badCount', 'error', [...place, 'yearlyPriceMinor'], { name, value: segment.yearlyPriceMinor });
    }
    if (segment.customers !== 0) source(segment.customersReference, name, [...place, 'customersReference']);
    if (segment.yearlyPriceMinor !== 0) source(segment.priceReference, name, [...place, 'priceReference']);
    const percent = (value: number, at: Path, label: string) => {
      if (value < 0 || value > 100) report('market.badPercent', 'error', at, { name: label, value });
    };
    percent(segment.sharePercent, [...place, 'sharePercent'], name);
    segment.filters.forEach((filter, at) => {
      const filterPlace: Path = [...place, 'filters', at];
      percent(filter.percent, [...filterPlace, 'percent'], filter.label);
      source(filter.reference, filter.label, [...filterPlace, 'reference']);
    });
  });
  const { ratio } = marketSizing(market);
  if (ratio !== null && ratio > farApart) report('market.farApart', 'warning', ['market', 'topDown', 'tam'], { ratio });
}
