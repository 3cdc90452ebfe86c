import type { DocumentLanguage } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import type { Closing } from './types';

export interface Payment {
  readonly name: string;
  readonly amountMinor: number;
}

/** The lines of a closing that say something, and one for what they leave over, by a name in the document's language. */
export function paidBy(closing: Closing, language: DocumentLanguage): readonly Payment[] {
  const named = closing.investors
    .map(({ name, amountMinor }) => ({ name: name.trim(), amountMinor }))
    .filter(({ name, amountMinor }) => name !== '' && amountMinor > 0);
  const restMinor = restOf(closing);
  if (restMinor <= 0) return named;
  return [...named, { name: restName(closing, language), amountMinor: restMinor }];
}

/** The part of the money that nobody is named for; negative when more is named than came in. */
export function restOf({ amountMinor, investors }: Closing): number {
  return investors.reduce((rest, one) => rest - Math.max(0, one.amountMinor), amountMinor);
}

/** What the cap table calls those whom nobody has named. */
export function restName({ name, investors }: Closing, language: DocumentLanguage): string {
  const { t } = createTranslator(language);
  const isAll = investors.every((one) => one.name.trim() === '');
  return t(isAll ? 'nextRound.investorsOf' : 'nextRound.othersOf', { round: name.trim() });
}
