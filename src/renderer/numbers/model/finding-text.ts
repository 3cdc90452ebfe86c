import type { Currency } from '#shared/base';
import { formatMoneyFull } from '#shared/base';
import type { Catalogue, TextKey, Translator } from '#shared/i18n';
import type { ModelFinding } from '#shared/numbers';
import { monthTitle } from './month-title';

/** Roles whose values are minor units of money; the others are counted as they are written. */
const moneyRole = /^(?:price|amount|salary|assets|sales|labelPrice|storagePrice)$|Minor$/;

type Role = keyof Catalogue['numbers']['role'];

/** A finding of the model in the words of a language. */
export function findingText(finding: ModelFinding, { t, language }: Translator, currency: Currency): string {
  const values: Record<string, string | number> = {};
  const isMoney = 'role' in finding.params && moneyRole.test(finding.params.role) && !finding.place.includes('growth');
  for (const [key, value] of Object.entries(finding.params) as [string, string | number][]) {
    if (key.endsWith('Minor') || (isMoney && typeof value === 'number'))
      values[key] = formatMoneyFull({ amountMinor: Number(value), currency });
    else if (key === 'role') values[key] = t(`numbers.role.${value as Role}`);
    else if (key === 'scenario') values[key] = t(`numbers.scenarioOf.${value as 'base'}`);
    else if (key === 'larger' || key === 'smaller') values[key] = String(value).toUpperCase();
    else if (key === 'month') values[key] = monthTitle(String(value), language);
    else if (typeof value === 'number') values[key] = Number(value.toFixed(2));
    else values[key] = value || t('numbers.unnamedThing');
  }
  return t(`numbers.finding.${finding.code}` as TextKey, values);
}
