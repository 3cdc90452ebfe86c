import type { Forecast, LineName } from '#shared/numbers';

/** The numbers of a forecast, wherever they stand, that are not whole or not exact: none, by rule N2. */
export function unsafeIn(value: unknown, found: number[] = []): number[] {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) found.push(value);
  } else if (Array.isArray(value)) for (const one of value) unsafeIn(one, found);
  else if (value instanceof Map) for (const one of value.values()) unsafeIn(one, found);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) unsafeIn(one, found);
  return found;
}

/** Where a forecast breaks rule N1, as short words; empty when it holds in every month. */
export function imbalances({ lines, opening, months }: Forecast): string[] {
  const wrong: string[] = [];
  const at = (name: LineName, t: number) => (t < 0 ? opening[name] : (lines[name][t] as number));
  for (let t = -1; t < months; t += 1) {
    if (at('assets', t) !== at('liabilities', t) + at('equity', t)) wrong.push(`balance ${t}`);
    if (at('closingCash', t) !== at('cash', t)) wrong.push(`cash ${t}`);
    if (t < 0) continue;
    if (at('retained', t) - at('retained', t - 1) !== at('netProfit', t)) wrong.push(`retained ${t}`);
    if (at('netBurn', t) + at('operatingCash', t) + at('investingCash', t) !== 0) wrong.push(`burn ${t}`);
    for (const name of ['receivables', 'payables', 'deferredRevenue', 'taxPayable', 'loans', 'fixedAssets'] as const) {
      if (at(name, t) < 0) wrong.push(`${name} ${t}`);
    }
  }
  return wrong;
}
