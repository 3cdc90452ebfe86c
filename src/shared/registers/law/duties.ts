import type { AnyLanguage } from '#shared/base';
import type { Patch, Project, RegisterRow } from '#shared/project';
import { cellOf, isOneOf } from '../cells';
import { compliance } from '../kinds/compliance';
import { insertRows, rowsOf, writeCell } from '../register-rows';
import type { Jurisdiction, LawProduct, LawRow } from './law-row';

type Source = Pick<Project, 'registers'>;

/** What is known when duties are judged: the day, and the law as the program ships it. */
export interface LawKnown {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly law: readonly LawRow[];
}

/** A row that came from the law has the law's id, so that there is one of it and both find each other. */
const rowIdOf = ({ id }: LawRow): string => `law-${id}`;

/** What of the law concerns somebody, with whether their register has it. */
export interface OfferedDuty {
  readonly law: LawRow;
  readonly isTaken: boolean;
}

/** The duties of some jurisdictions and products, in the order of the law; those that the register has are marked. */
export function offeredDuties(
  project: Source,
  law: readonly LawRow[],
  { places, products }: { readonly places: ReadonlySet<Jurisdiction>; readonly products: ReadonlySet<LawProduct> },
): readonly OfferedDuty[] {
  const taken = new Set(rowsOf(project, compliance.id).map(({ id }) => id));
  return law
    .filter(({ jurisdiction, product }) => places.has(jurisdiction) && products.has(product))
    .map((one) => ({ law: one, isTaken: taken.has(rowIdOf(one)) }));
}

/** Puts duties into the register of compliance, behind its rows; those that it has are left out. */
export function addDuties(project: Source, chosen: readonly LawRow[], language: AnyLanguage, today: string) {
  const taken = new Set(rowsOf(project, compliance.id).map(({ id }) => id));
  const rows = chosen
    .filter((one) => !taken.has(rowIdOf(one)))
    .map((one): RegisterRow => {
      const next = one.from > today ? { next: one.from } : {};
      return { id: rowIdOf(one), cells: { ...lawCells(one, language), state: 'open', ...next } };
    });
  return insertRows(project, compliance.id, rows);
}

/** What a row of the register has from the law; all else is its author's. */
function lawCells(law: LawRow, language: AnyLanguage): Readonly<Record<string, string>> {
  return {
    name: law.duty[language],
    instrument: law.instrument[language],
    who: law.who[language],
    source: law.address,
    asof: law.reviewed,
    review: law.reviewBy,
  };
}

/** What the law says of a row that came from it; null for rows of one's own, and for those that this program does not know. */
export function lawOf({ id }: RegisterRow, law: readonly LawRow[]): LawRow | null {
  return law.find((one) => rowIdOf(one) === id) ?? null;
}

/** Whether the law says something else since the row was taken from it. */
export function hasChanged(row: RegisterRow, { changed = '' }: LawRow): boolean {
  return changed > cellOf(row, 'asof');
}

/** Says in a row what the law says now. */
export function renewDuty(project: Source, row: RegisterRow, law: LawRow, language: AnyLanguage): readonly Patch[] {
  return Object.entries(lawCells(law, language)).flatMap(([column, cell]) =>
    writeCell(project, compliance.id, row.id, column, cell),
  );
}

/**
 * The day on which somebody should have looked at the law again, when it has passed; null else. What the program ships may have been looked at
 * since the row was added: then its day counts.
 */
export function passedReview(row: RegisterRow, { today, law }: LawKnown): string | null {
  if (isOneOf(row, 'state', ['none'])) return null;
  const own = cellOf(row, 'review');
  if (own === '') return null;
  const known = lawOf(row, law);
  const day = known && !hasChanged(row, known) && known.reviewBy > own ? known.reviewBy : own;
  return day < today.slice(0, day.length) ? day : null;
}

/** Where a duty can be read: its address, else the name of the law or the contract. */
export function whereToRead(row: RegisterRow): string {
  return [cellOf(row, 'source'), cellOf(row, 'instrument'), cellOf(row, 'name')].find((text) => text !== '') ?? '';
}
