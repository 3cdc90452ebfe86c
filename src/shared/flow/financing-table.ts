import { formatMoneyShort, listed } from '#shared/base';
import { formatDate } from '#shared/facts';
import type { Translator } from '#shared/i18n';
import type { CapTable, Project } from '#shared/project';
import { cell, row, table } from './make-table';
import type { FlowTable } from './types';

/** Money that came in before this raise, once: what it was, from whom, at which valuation. */
interface Financing {
  readonly date: string;
  readonly what: string;
  readonly holders: readonly string[];
  readonly amountMinor: number;
  /** Before the money, or the cap of a SAFE; 0: not said. */
  readonly valuationMinor: number;
}

/**
 * What outsiders have put into the company so far, oldest first, as a table; none where nobody has. Shares that investors bought on one
 * day are one line. What is dated on the closing of this raise or later is no history.
 */
export function financingTable({ capTable, raise, language }: Project, { t }: Translator): FlowTable[] {
  const before = ({ date }: Financing) => raise.closeDate === '' || date === '' || date < raise.closeDate;
  const past = [...sharesBought(capTable, t), ...safes(capTable, t), ...rounds(capTable)]
    .filter((one) => one.amountMinor > 0 && before(one))
    .sort((one, other) => one.date.localeCompare(other.date));
  const money = (amountMinor: number) => formatMoneyShort({ amountMinor, currency: raise.currency }, language);
  const right = { align: 'right' } as const;
  const rows = past.map(({ date, what, holders, amountMinor, valuationMinor }) =>
    row([
      cell(formatDate(date, language, 'long')),
      cell(what),
      cell(listed(holders, language)),
      cell(money(amountMinor), right),
      cell(valuationMinor > 0 ? money(valuationMinor) : '', right),
    ]),
  );
  const header = (['date', 'what', 'who', 'amount', 'valuation'] as const).map((key) => t(`document.financing.${key}`));
  return table(t('document.financing.title'), header, rows, [3, 4]);
}

function sharesBought({ issued, holders }: CapTable, t: Translator['t']): readonly Financing[] {
  const investors = new Map(holders.flatMap(({ id, name, kind }) => (kind === 'investor' ? [[id, name]] : [])));
  const days = [...new Set(issued.filter(({ holder }) => investors.has(holder)).map(({ date }) => date))];
  return days.map((date) => {
    const bought = issued.filter((one) => one.date === date && investors.has(one.holder));
    return {
      date,
      what: t('document.financing.shares'),
      holders: bought.map(({ holder }) => investors.get(holder) ?? ''),
      amountMinor: bought.reduce((sum, { paidMinor }) => sum + paidMinor, 0),
      valuationMinor: 0,
    };
  });
}

function safes({ safes: all, holders }: CapTable, t: Translator['t']): readonly Financing[] {
  return all.map(({ date, holder, amountMinor, capMinor }) => ({
    date,
    what: t('document.instruments.safe'),
    holders: [nameOf(holders, holder)],
    amountMinor,
    valuationMinor: capMinor,
  }));
}

function rounds({ rounds: all, holders }: CapTable): readonly Financing[] {
  return all.map(({ date, name, investments, preMoneyMinor }) => ({
    date,
    what: name,
    holders: investments.map(({ holder }) => nameOf(holders, holder)),
    amountMinor: investments.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    valuationMinor: preMoneyMinor,
  }));
}

function nameOf(holders: CapTable['holders'], id: string): string {
  return holders.find((one) => one.id === id)?.name ?? '';
}
