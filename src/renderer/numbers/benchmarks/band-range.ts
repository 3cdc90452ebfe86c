import { formatMoneyShort, groupedNumber, type InterfaceLanguage, minorPerMajor } from '#shared/base';
import type { Benchmark } from '#shared/numbers';

/** The values of a band as a person reads them: `< 1`, `1–1.5`, `≥ 3`. */
export function bandRange({ bands, currency }: Benchmark, index: number, language: InterfaceLanguage): string {
  const said = (value: number) =>
    currency === undefined
      ? groupedNumber(value, 1)
      : formatMoneyShort({ amountMinor: value * minorPerMajor(currency), currency }, language);
  const from = bands[index - 1]?.below;
  const below = bands[index]?.below;
  if (from === undefined) return below === undefined ? '' : `< ${said(below)}`;
  return below === undefined ? `≥ ${said(from)}` : `${said(from)}–${said(below)}`;
}
