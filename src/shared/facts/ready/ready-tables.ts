import type { IdSource } from '#shared/base';
import type { FactInline, Project, Reference, Table, TableCell, TableRow, Text } from '#shared/project';
import { cellOf, filledRows, isFigure, type RegisterKind, registerKind, registerKinds } from '#shared/registers';
import { hiringPlan } from '#shared/team';
import { hiringColumns, hiringFact, hiringFactName } from '../catalogue/hiring-facts';
import { referenceColumns, referenceFactName } from '../catalogue/reference-facts';
import { cellFactName } from '../catalogue/register-facts';
import { labelText } from '../format-fact';
import type { Fact } from '../types';
import { type ReadySource, readySource } from './ready-chart';

/** Tables that an investor looks for, in the order in which they are offered. */
export const readyTableIds = [
  'years',
  'funds',
  'terms',
  'units',
  'market',
  'ownership',
  'milestones',
  'hiring',
  'references',
] as const;
export type ReadyTableId = (typeof readyTableIds)[number] | `register.${string}`;

/** A table whose cells hold figures of the project. */
export interface ReadyTable {
  readonly id: ReadyTableId;
  /** In the project's language. */
  readonly title: string;
  readonly table: Table;
}

/** The tables that the project has figures for, as ordinary tables of rich text with its figures as chips. */
export function readyTables(project: Project, newId: IdSource): readonly ReadyTable[] {
  const source = readySource(project);
  const ids: readonly ReadyTableId[] = [...readyTableIds, ...registerKinds.map(({ id }) => `register.${id}` as const)];
  return ids.flatMap((id) => made(id, source, newId) ?? []);
}

/** One of them; null when the project has no figures for it, or no such register. */
export function readyTable(project: Project, id: ReadyTableId, newId: IdSource): ReadyTable | null {
  return made(id, readySource(project), newId);
}

function made(id: ReadyTableId, source: ReadySource, newId: IdSource): ReadyTable | null {
  const own = readyTableIds.find((one) => one === id);
  const kind = own ? null : registerKind(id.replace(/^register\./, ''));
  if (!own && !kind) return null;
  const title = own ? source.t(`charts.ready.table.${own}`) : (kind?.name[source.project.language] ?? '');
  const { header, rows } = own ? makers[own](source) : registerRows(kind as RegisterKind, source);
  if (rows.length === 0) return null;
  const children = [...(header ? [header] : []), ...rows].map(
    (cells): TableRow => ({
      type: 'table-row',
      id: newId(),
      children: cells.map((cell, column) => cellMade(cell, isRight(column, rows))),
    }),
  );
  return { id, title, table: { type: 'table', header: header !== null, children } };
}

/** The columns of a register that a slide has room for, each cell as a figure that follows it. */
function registerRows(kind: RegisterKind, { project }: ReadySource): Rows {
  const filled = kind.isPrivate ? [] : filledRows(project, kind.id);
  const columns = kind.columns.filter(({ id, on }) => on === 'slide' && filled.some((row) => cellOf(row, id) !== ''));
  const rows = filled
    .slice(0, mostReadyRows)
    .map((row) =>
      columns.map(
        ({ id, type }): Cell =>
          cellOf(row, id) === '' ? '' : { fact: cellFactName(kind.id, row.id, id), isText: !isFigure(type) },
      ),
    );
  return { header: columns.map(({ name }) => name[project.language]), rows };
}

/** Longer ones belong into the plan, which prints them by itself. */
const mostReadyRows = 12;

/** A cell: words, or a figure of the project by its name; the first of a row says what the row is. */
type Cell =
  | string
  | { readonly fact: string; readonly bold?: boolean; readonly isText?: boolean }
  | { readonly bold: string };

interface Rows {
  readonly header: readonly Cell[] | null;
  readonly rows: readonly (readonly Cell[])[];
}

const yearLines = [
  'revenue',
  'grossProfit',
  'grossMargin',
  'operatingCosts',
  'ebitda',
  'netProfit',
  'closingCash',
  'customers',
  'heads',
] as const;
const unitLines = ['arpa', 'grossMargin', 'churn', 'cac', 'ltv', 'ltvToCac', 'payback', 'burnMultiple'] as const;
const parts = ['founders', 'employees', 'investors', 'newInvestors', 'pool'] as const;

const makers: Readonly<Record<(typeof readyTableIds)[number], (source: ReadySource) => Rows>> = {
  years: ({ years, facts, t }) => {
    const named = (line: string, year: string) =>
      line === 'grossMargin' ? `metrics.${year}.grossMargin` : `forecast.${year}.${line}`;
    const rows = yearLines.flatMap((line): Cell[][] => {
      const names = years.map(({ name }) => named(line, name));
      const isKnown = names.some((name) => facts.get(name));
      const label = line === 'grossMargin' ? t('facts.label.metric.grossMargin') : t(`charts.ready.row.${line}`);
      return isKnown ? [[label, ...names.map((fact) => ({ fact }))]] : [];
    });
    return { header: ['', ...years.map(({ label }) => label)], rows };
  },
  funds: ({ project, t }) => {
    const uses = project.raise.useOfFunds.filter(({ label }) => label.trim() !== '');
    const rows = uses.map(({ id, label }): Cell[] => [
      label.trim(),
      { fact: `raise.use.${id}` },
      { fact: `raise.use.${id}.share` },
    ]);
    const total: Cell[] = [{ bold: t('document.funds.total') }, { fact: 'raise.allocated', bold: true }, ''];
    const header = [t('document.funds.label'), t('document.funds.amount'), t('document.funds.share')];
    return { header, rows: rows.length === 0 ? [] : [...rows, total] };
  },
  terms: ({ facts, project }) => {
    const lines = ['amount', 'instrument', 'valuation', 'postMoney', 'share', 'runwayMonths', 'closeDate'] as const;
    const rows = lines.flatMap((line): Cell[][] => {
      const fact = facts.get(`raise.${line}`);
      return fact && isSet(fact) ? [[labelText(fact.label, project.language), { fact: fact.name }]] : [];
    });
    return { header: null, rows: isSet(facts.get('raise.amount')) ? rows : [] };
  },
  units: ({ facts, t }) => {
    const known = unitLines.filter((line) => isSet(facts.get(`metrics.${line}`)));
    const rows = known.map((line): Cell[] => [t(`facts.label.metric.${line}`), { fact: `metrics.${line}` }]);
    return { header: null, rows };
  },
  market: ({ facts, t }) => {
    const sizes = ['tam', 'sam', 'som'] as const;
    const columns = (['market', 'market.bottomUp'] as const).filter((group) =>
      sizes.some((size) => isSet(facts.get(`${group}.${size}`))),
    );
    const names = { market: t('charts.ready.row.topDown'), 'market.bottomUp': t('charts.ready.row.bottomUp') };
    const rows = sizes.map((size): Cell[] => [
      t(`facts.label.market.${size}`),
      ...columns.map((group) => ({ fact: `${group}.${size}` })),
    ]);
    return { header: ['', ...columns.map((group) => names[group])], rows: columns.length === 0 ? [] : rows };
  },
  ownership: ({ project, facts, t }) => {
    const stages = (['before', 'after'] as const).filter((when) => facts.get(`ownership.${when}.founders`));
    const names = { before: t('charts.ready.row.before'), after: t('charts.ready.row.after') };
    const row = (label: string, id: string): Cell[][] => {
      const isKnown = stages.some((when) => facts.get(`ownership.${when}.${id}`));
      const cells = stages.map(
        (when): Cell => (facts.get(`ownership.${when}.${id}`) ? { fact: `ownership.${when}.${id}` } : '–'),
      );
      return isKnown ? [[label, ...cells]] : [];
    };
    const holders = project.capTable.holders.flatMap(({ id, name }) => row(name.trim(), id));
    const others = parts.slice(3).flatMap((part) => row(t(`charts.ready.row.${part}`), part));
    return {
      header: ['', ...stages.map((when) => names[when])],
      rows: stages.length === 0 ? [] : [...holders, ...others],
    };
  },
  hiring: ({ project, t }) => {
    const columns = hiringColumns;
    const rows = hiringPlan(project)
      .slice(0, mostReadyRows)
      .map(({ id }) =>
        columns.map((column): Cell => {
          const fact = hiringFactName(id, column);
          return isSet(hiringFact(project, fact)) ? { fact, isText: column === 'role' || column === 'start' } : '';
        }),
      );
    return { header: columns.map((column) => t(`document.hiring.${column}`)), rows };
  },
  references: ({ project, facts, t }) => {
    const named = ({ id }: Reference) => isSet(facts.get(referenceFactName(id, 'for')));
    const shown = project.references.filter(({ title }) => title.trim() !== '');
    // Figures lean on the first of them; a slide has no room for a long list of the others.
    const ordered = shown.toSorted((one, other) => Number(named(other)) - Number(named(one))).slice(0, mostReadyRows);
    const columns = referenceColumns.filter((column) => column === 'source' || ordered.some(named));
    const rows = ordered.map((reference) =>
      columns.map((column): Cell => {
        const fact = referenceFactName(reference.id, column);
        return isSet(facts.get(fact)) ? { fact, isText: true } : '';
      }),
    );
    return { header: columns.map((column) => t(`charts.ready.references.${column}`)), rows };
  },
  milestones: ({ project, t }) => {
    const named = project.milestones.filter(({ title }) => title.trim() !== '');
    const more = (['owner', 'doubt', 'result'] as const)
      .filter((field) => named.some((item) => (item[field] ?? '').trim() !== ''))
      // A slide has room for five columns.
      .slice(0, 2);
    const columns = ['date', 'measure', ...more] as const;
    const rows = named.map((item): Cell[] => [
      item.title.trim(),
      ...columns.map(
        (field): Cell =>
          (item[field] ?? '').trim() === '' ? '' : { fact: `milestone.${item.id}.${field}`, isText: true },
      ),
    ]);
    return { header: (['name', ...columns] as const).map((key) => t(`document.milestones.${key}`)), rows };
  },
};

function isSet(fact: Fact | null): boolean {
  return fact !== null && fact.value.kind !== 'none';
}

/** Words stand at the left, figures at the right, so that amounts stand below each other. */
function isRight(column: number, rows: Rows['rows']): boolean {
  return rows.some((row) => {
    const cell = row[column];
    return typeof cell === 'object' && 'fact' in cell && cell.isText !== true;
  });
}

function cellMade(cell: Cell, right: boolean): TableCell {
  const children = typeof cell === 'object' && 'fact' in cell ? chip(cell.fact, cell.bold === true) : [words(cell)];
  const align = right ? ({ align: 'right' } as const) : {};
  return { type: 'table-cell', ...align, children: [{ type: 'paragraph', children }] };
}

function words(cell: Exclude<Cell, { readonly fact: string }>): Text {
  return typeof cell === 'string' ? { text: cell } : { text: cell.bold, bold: true };
}

/** A line begins and ends with a text: where a caret can stand. */
function chip(name: string, bold: boolean): [Text, FactInline, Text] {
  const text: Text = bold ? { text: '', bold: true } : { text: '' };
  return [{ text: '' }, { type: 'fact', name, children: [text] }, { text: '' }];
}
