import type { IdSource } from '#shared/base';
import { capTable } from '#shared/cap-table';
import { createTranslator } from '#shared/i18n';
import { type Project, type Round, rounds } from '#shared/project';
import { roundParts, usualParts } from './round-parts';
import type { Closing, InvestorLine, NextRound, Outcome } from './types';

/** Whether anything was asked for that could be closed. */
export function hasRaise({ raise, capTable: table }: Pick<Project, 'raise' | 'capTable'>): boolean {
  return raise.amountMinor > 0 || table.raise.investments.some(({ amountMinor }) => amountMinor > 0);
}

/** Rounds that can follow on one: after a closing the same or a later one, by a mere change any other. */
export function roundsAfter(round: Round, isClosed: boolean): readonly Round[] {
  return isClosed ? rounds.slice(rounds.indexOf(round)) : rounds.filter((one) => one !== round);
}

/** The one of them that is usual: the next, or the nearest to it. */
export function usualRoundAfter(round: Round, isClosed: boolean): Round {
  const next = rounds[rounds.indexOf(round) + 1];
  const offered = roundsAfter(round, isClosed);
  return offered.find((one) => one === next) ?? (offered.at(-1) as Round);
}

/** What the project knows already: where the questions begin. `today` is a calendar date. */
export function firstAnswers(project: Project, today: string, newId: IdSource): NextRound {
  const isClosed = hasRaise(project);
  const round = usualRoundAfter(project.round, isClosed);
  return {
    round,
    isClosed,
    closing: firstClosing(project, today, newId),
    outcomes: firstOutcomes(project),
    parts: usualParts(roundParts(project, round)),
  };
}

/** The raise as if it had closed as it was asked for. A date that is still to come is left to be said. */
function firstClosing(project: Project, today: string, newId: IdSource): Closing {
  const { raise, round, language } = project;
  const isOver = raise.closeDate !== '' && raise.closeDate <= today.slice(0, raise.closeDate.length);
  return {
    name: createTranslator(language).t(`document.rounds.${round}`),
    instrument: raise.instrument,
    amountMinor: raise.amountMinor,
    valuationMinor: raise.valuationMinor,
    date: isOver ? raise.closeDate : '',
    investors: namedInvestors(project, newId),
  };
}

/** The promises that nobody has said the end of. */
function firstOutcomes({ milestones }: Pick<Project, 'milestones'>): readonly Outcome[] {
  return milestones
    .filter(({ state, title }) => state === 'planned' && title.trim() !== '')
    .map(({ id, state, result = '', resultDate = '' }) => ({ id, state, result, resultDate }));
}

/**
 * Those who are named for the raise, each with all that they were to pay. Who keeps their part pays what the cap table works out: after the
 * closing it is an amount like the others.
 */
function namedInvestors(project: Project, newId: IdSource): readonly InvestorLine[] {
  const { holders, raise } = project.capTable;
  const bought = capTable(project).stages.find(({ kind }) => kind === 'raise')?.round?.purchases;
  const paid = bought
    ? bought.map(({ owner, amountMinor }) => ({ holder: owner.kind === 'holder' ? owner.id : '', amountMinor }))
    : raise.investments;
  const sums = new Map<string, number>();
  for (const { holder, amountMinor } of paid) sums.set(holder, (sums.get(holder) ?? 0) + amountMinor);
  return holders.flatMap(({ id, name }) => {
    const amountMinor = sums.get(id) ?? 0;
    return amountMinor > 0 && name.trim() !== '' ? [{ id: newId(), name: name.trim(), amountMinor }] : [];
  });
}
