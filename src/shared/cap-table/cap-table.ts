import type { CapRound } from '#shared/project';
import { isBlankRound, knownHolders } from './blank-rows';
import { closeRound, conversionsOf } from './close-round';
import { exactly, finding, Refused, refuse } from './findings';
import { foundingLots, newInvestors, plain } from './founding';
import { compare, one, type Ratio } from './ratio';
import { isPriced, type RoundPlan, readInvestments, readRaise, readRound } from './rounds';
import { converting, isDue, type OpenSafe, owedOn, readSafes } from './safes';
import { solveRound } from './solve-round';
import { sharesIn, stakesOf } from './stakes';
import type { CapFinding, CapTableInput, CapTableResult, Lot, Stage } from './types';

/**
 * Who owns what from the founding until after the raise, stage by stage: each round converts the SAFEs that are not
 * dated after it, the raise all that are left. Figures are exact; shares are rounded down where law rounds them. What
 * has no answer (a cap below its SAFE's money, SAFEs for the whole company) ends the stages and says why: nothing is
 * ever NaN. A project that names no owners, SAFEs or rounds has no stages and no findings.
 */
export function capTable(model: CapTableInput): CapTableResult {
  const walk: Walk = { model, stages: [], found: [], lots: [], waiting: [], price: null };
  const refused = walkUntilRefused(walk);
  return {
    form: model.capTable.form,
    currency: model.raise.currency,
    stages: walk.stages,
    refused,
    findings: refused ? [...walk.found, refused] : walk.found,
  };
}

/** What is wrong with the table of owners or must be known about it, each with its place in the project. */
export function capFindings(model: CapTableInput): readonly CapFinding[] {
  return capTable(model).findings;
}

interface Walk {
  readonly model: CapTableInput;
  readonly stages: Stage[];
  readonly found: CapFinding[];
  /** What is out now. */
  lots: readonly Lot[];
  /** SAFEs that have not converted, in the order of their dates. */
  waiting: readonly OpenSafe[];
  /** The last round's price. */
  price: Ratio | null;
}

function walkUntilRefused(walk: Walk): CapFinding | null {
  try {
    walkStages(walk);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.finding;
    throw error;
  }
}

function walkStages(walk: Walk): void {
  const { capTable: table, raise } = walk.model;
  walk.lots = foundingLots(table, raise.currency, walk.found);
  walk.waiting = readSafes(table, walk.found);
  const known = knownHolders(table);
  const isBlank = (round: CapRound) => isBlankRound(round, known);
  if (sharesIn(walk.lots) === 0n) {
    if (walk.waiting.length > 0 || !table.rounds.every(isBlank)) refuse('noShares', ['capTable', 'issued']);
    return;
  }
  exactly(sharesIn(walk.lots), ['capTable', 'issued']);
  addStage(walk, { kind: 'founding', lots: walk.lots });
  for (const [index, round] of table.rounds.entries()) {
    if (isBlank(round)) continue;
    checkOrder(walk, index);
    const due = walk.waiting.filter(({ date }) => isDue(date, round.date));
    showSafes(walk, due);
    const plan = readRound(table, index, walk.found);
    walk.waiting = walk.waiting.filter((safe) => !due.includes(safe));
    close(walk, due, plan);
  }
  showSafes(walk, walk.waiting);
  if (raise.amountMinor <= 0) return;
  if (isPriced(raise)) close(walk, walk.waiting, readRaise(walk.model, walk.found));
  else sellSafes(walk);
}

function close(walk: Walk, due: readonly OpenSafe[], plan: RoundPlan): void {
  const closed = closeRound(walk.lots, due, plan, walk.model.capTable.form === 'registered-capital', walk.found);
  if (walk.price && compare(closed.figures.price, walk.price) < 0)
    walk.found.push(finding('downRound', plan.valuationPlace));
  walk.price = closed.figures.price;
  walk.lots = closed.lots;
  const { kind, id, name, date } = plan;
  addStage(walk, { kind, id, name, date, round: closed.figures, conversions: closed.conversions, lots: closed.lots });
}

/** The stage in which SAFEs are held but not converted; none when there are none. */
function showSafes(walk: Walk, safes: readonly OpenSafe[]): void {
  if (safes.length > 0) addSafeStage(walk, safes, { kind: 'safes' });
}

/** The raise as SAFEs, one for each who is named and one for the rest. A note is counted as one, without its interest. */
function sellSafes(walk: Walk): void {
  const { capTable: table, raise } = walk.model;
  if (raise.instrument === 'convertible-note') walk.found.push(finding('noteAsSafe', ['raise', 'instrument']));
  const named = readInvestments(table, table.raise.investments, ['capTable', 'raise'], walk.found);
  const taken = named.reduce((sum, { amount }) => sum + amount, 0n);
  const rest = BigInt(raise.amountMinor) - taken;
  if (rest < 0n) walk.found.push(finding('raiseOverfilled', ['capTable', 'raise', 'investments']));
  const buyers = rest > 0n ? [...named, { owner: newInvestors, amount: rest }] : named;
  const cap = raise.valuationMinor > 0 ? BigInt(raise.valuationMinor) : null;
  if (cap === null) walk.found.push(finding('raiseNoValuation', ['raise', 'valuationMinor']));
  const sold = buyers.map(({ owner, amount }, index): OpenSafe => {
    const id = `raise/${index}`;
    const terms = { safe: id, form: 'post-money', cap, keep: one } as const;
    return { id, owner, amount, date: raise.closeDate, place: ['raise'], terms, mostFavoured: false };
  });
  addSafeStage(walk, [...walk.waiting, ...sold], { kind: 'raise', id: 'raise', date: raise.closeDate });
}

function addSafeStage(walk: Walk, safes: readonly OpenSafe[], about: Pick<Stage, 'kind'> & Partial<Stage>): void {
  const place = ['capTable', 'safes'];
  // Terms are found wanting once, where the SAFEs are shown first.
  const isFirst = about.kind === 'safes';
  const solved = solveRound(sharesIn(walk.lots), converting(safes, isFirst ? walk.found : []), null);
  if (!solved) refuse('safesTakeAll', place);
  const held = safes.map((safe, index): Lot => {
    const shares = solved.safes[index]?.shares ?? 0n;
    return {
      ...plain,
      owner: safe.owner,
      kind: 'safe',
      from: safe.id,
      shares,
      paidMinor: safe.amount,
      owed: owedOn(safe.terms),
    };
  });
  exactly(solved.capitalisation, place);
  const open = safes.filter((_, index) => !solved.safes[index]?.price).map(({ id }) => id);
  addStage(walk, {
    ...about,
    lots: [...walk.lots, ...held],
    conversions: conversionsOf(safes, solved, { place }),
    open,
  });
}

function addStage(walk: Walk, about: Pick<Stage, 'kind' | 'lots'> & Partial<Stage>): void {
  const { lots } = about;
  const stakes = stakesOf(walk.model.capTable, lots, walk.stages.at(-1) ?? null);
  walk.stages.push({
    kind: about.kind,
    id: about.id ?? '',
    name: about.name ?? '',
    date: about.date ?? '',
    stakes,
    shares: Number(sharesIn(lots)),
    pool: Number(sharesIn(lots.filter(({ kind }) => kind === 'pool'))),
    round: about.round ?? null,
    conversions: about.conversions ?? [],
    open: about.open ?? [],
    lots,
  });
}

/** Rounds stand in the order of their dates; one that is dated before its forerunner is found. */
function checkOrder(walk: Walk, index: number): void {
  const { rounds } = walk.model.capTable;
  const [before, round] = [rounds[index - 1], rounds[index]];
  if (before && round && !isDue(before.date, round.date)) {
    walk.found.push(finding('roundsOutOfOrder', ['capTable', 'rounds', index, 'date']));
  }
}
