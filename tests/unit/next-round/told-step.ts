import { formatMoneyFull } from '#shared/base';
import type { Project } from '#shared/project';

/** What a step changed, as lines that a person reads. */
export function toldStep(before: Project, after: Project): string {
  const { raise, capTable, numbers, milestones, round } = after;
  const money = (amountMinor: number) => formatMoneyFull({ amountMinor, currency: raise.currency });
  const nameOf = (id: string) => capTable.holders.find((one) => one.id === id)?.name ?? '?';
  const known = new Set(
    [...before.capTable.holders, ...before.capTable.safes, ...before.capTable.rounds].map(({ id }) => id),
  );
  const { amountMinor, valuationMinor, closeDate, runwayMonths, useOfFunds, instrument, currency } = raise;
  const asked = [money(amountMinor), currency, instrument, `at ${money(valuationMinor)}`, `by ${closeDate || '-'}`];
  const terms = capTable.raise;
  return [
    `round: ${before.round} -> ${round}`,
    `raise: ${asked.join(', ')}, ${runwayMonths} months, ${useOfFunds.length} uses`,
    `terms: ${terms.investments.length} investors, pool ${terms.pool.kind}, ${terms.proRata.length} keep their part`,
    `goal: ${numbers.ask.milestone || '-'}; overrides: ${numbers.scenarios.cautious.length + numbers.scenarios.bold.length}`,
    ...capTable.holders.flatMap(({ id, name, kind, member }) =>
      known.has(id) ? [] : [`joins: ${name} (${kind}${member ? `, ${member} of the team` : ''})`],
    ),
    ...capTable.rounds.flatMap(({ id, name, date, preMoneyMinor, investments, pool, proRata }, at) =>
      known.has(id)
        ? []
        : [
            `closed: ${at + 1}. ${name}, ${date}, at ${money(preMoneyMinor)}, pool ${pool.kind}, ${proRata.length} keep their part`,
            ...investments.map((one) => `  ${nameOf(one.holder)}: ${money(one.amountMinor)}`),
          ],
    ),
    ...capTable.safes.flatMap(({ id, holder, date, amountMinor: paid, capMinor, form }) =>
      known.has(id) ? [] : [`SAFE: ${nameOf(holder)}, ${date}, ${money(paid)}, cap ${money(capMinor)}, ${form}`],
    ),
    ...milestones.map(
      ({ title, state, result = '-', resultDate = '-' }) => `milestone: ${title}, ${state}, ${resultDate}: ${result}`,
    ),
    ...partsOf('section', before.plan.sections, after.plan.sections),
    ...partsOf('slide', before.deck.slides, after.deck.slides),
  ].join('\n');
}

type Part = Project['plan']['sections'][number] | Project['deck']['slides'][number];

function partsOf(what: string, before: readonly Part[], after: readonly Part[]): readonly string[] {
  const known = new Map(before.map((part) => [part.id, part]));
  return after.flatMap(({ id, kind, hidden }, at) => {
    const was = known.get(id);
    if (!was) return [`new ${what}: ${at + 1} ${kind}`];
    return was.hidden === hidden ? [] : [`${hidden ? 'hidden' : 'shown'} ${what}: ${at + 1} ${kind}`];
  });
}
