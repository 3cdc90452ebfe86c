import { isCalendarDate } from '#shared/base';
import { isPriced } from '#shared/cap-table';
import { capCeilings, type Project } from '#shared/project';
import { paidBy } from './paid-by';
import type { Closing, Outcome } from './types';

export type ProblemCode =
  | 'noAmount'
  | 'noValuation'
  | 'capTooLow'
  | 'noDate'
  | 'dateAhead'
  | 'beforeFounding'
  | 'investorNoName'
  | 'investorNoMoney'
  | 'overAmount'
  | 'tooMany';

/** Why something that was said can't be: its field (`date`, `investors/2/name`), and what to do in i18n under the code. */
export interface Problem {
  readonly field: string;
  readonly code: ProblemCode;
}

/** What is wrong with a closing, in the order of its fields; nothing when it can go into the project. */
export function closingProblems(project: Project, closing: Closing, today: string): readonly Problem[] {
  const { amountMinor, valuationMinor, date, investors } = closing;
  const problem = (field: string, code: ProblemCode, isSo: boolean): Problem[] => (isSo ? [{ field, code }] : []);
  const sum = investors.reduce((all, one) => all + one.amountMinor, 0);
  const isCap = !isPriced(closing);
  return [
    ...dateProblems('date', date, today),
    ...problem('date', 'noDate', date === ''),
    ...problem('date', 'beforeFounding', isBefore(date, project.company.founded)),
    ...problem('amount', 'noAmount', amountMinor <= 0),
    ...problem('valuation', 'noValuation', !isCap && valuationMinor <= 0),
    ...problem('valuation', 'capTooLow', isCap && valuationMinor > 0 && valuationMinor <= amountMinor),
    ...investors.flatMap(({ name, amountMinor: paid }, index) => [
      ...problem(`investors/${index}/name`, 'investorNoName', name.trim() === '' && paid > 0),
      ...problem(`investors/${index}/amount`, 'investorNoMoney', name.trim() !== '' && paid <= 0),
    ]),
    ...problem('investors', 'overAmount', amountMinor > 0 && sum > amountMinor),
    ...problem('investors', 'tooMany', isTooMany(project, closing)),
  ];
}

/** The same of what came of the milestones; a field is `<id>/resultDate`. */
export function outcomeProblems(outcomes: readonly Outcome[], today: string): readonly Problem[] {
  return outcomes.flatMap(({ id, state, resultDate }) =>
    state === 'planned' ? [] : dateProblems(`${id}/resultDate`, resultDate, today),
  );
}

function dateProblems(field: string, date: string, today: string): Problem[] {
  return isBefore(today, date) ? [{ field, code: 'dateAhead' }] : [];
}

/** Whether a date lies before another, as far as both are known: a month is not before its days. */
function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return isCalendarDate(date) && isCalendarDate(other) && date.slice(0, length) < other.slice(0, length);
}

/** Whether the lists of the cap table would grow beyond what a file may hold. */
function isTooMany({ capTable: { holders, rounds, safes }, language }: Project, closing: Closing): boolean {
  const lines = paidBy(closing, language);
  const known = new Set(holders.map(({ name }) => name));
  const fresh = new Set(lines.map(({ name }) => name).filter((name) => !known.has(name)));
  if (holders.length + fresh.size > capCeilings.holders) return true;
  return isPriced(closing)
    ? rounds.length >= capCeilings.rounds || lines.length > capCeilings.investments
    : safes.length + lines.length > capCeilings.safes;
}
