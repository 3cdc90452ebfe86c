import { formatMoneyFull, formatMoneyShort, listed, listedStatements, withBrackets } from '#shared/base';
import { formatDate } from '#shared/facts';
import type { Translator } from '#shared/i18n';
import type { Milestone, Path, Project, SectionKind } from '#shared/project';
import { cellOf, filledRows, formatCell, isFigure, type RegisterKind, registerKinds } from '#shared/registers';
import { financingTable } from './financing-table';
import { cell, row, table } from './make-table';
import { statementTables } from './statement-tables';
import type { FlowTable } from './types';

/**
 * What the project knows of a section's subject, as tables to stand behind its text: the team, the terms of the round, the
 * use of funds and the money so far, the milestones. See docs/decisions/0033 for when they appear.
 */
export function dataTables(kind: SectionKind, project: Project, translator: Translator): FlowTable[] {
  switch (kind) {
    case 'team':
      return kept(['team'], teamTable(project, translator));
    case 'financials':
      return statementTables(project, translator);
    case 'funding':
      return [
        ...kept(['raise'], termsTable(project, translator)),
        ...kept(['raise', 'useOfFunds'], fundsTable(project, translator)),
        ...kept(['capTable'], financingTable(project, translator)),
      ];
    case 'traction':
      return milestonesTable(project, translator);
    default:
      return [];
  }
}

const kept = (place: Path, tables: readonly FlowTable[]): FlowTable[] => tables.map((table) => ({ ...table, place }));

/** What the company is for. `said`: the section's text; what stands there word for word is not printed twice. */
export function purposeTable({ company }: Project, { t, language }: Translator, said = ''): FlowTable[] {
  const values = company.values.map(({ text }) => text.trim());
  const lines: [string, string][] = [
    [t('document.purpose.vision'), company.vision.trim()],
    [t('document.purpose.mission'), company.mission.trim()],
    [t('document.purpose.values'), listedStatements(values, language)],
  ];
  const rows = lines
    .filter(([, text]) => text !== '' && !said.includes(text))
    .map(([label, text]) => row([cell(label, { bold: true }), cell(text)]));
  return rows.length === 0
    ? []
    : [{ kind: 'table', caption: t('document.purpose.title'), header: false, rows, place: ['company', 'vision'] }];
}

/** The milestones as a table; none when there are none. */
export function milestonesTable({ milestones, language }: Project, { t }: Translator): FlowTable[] {
  const shown = milestones.filter(({ title, measure }) => title.trim() !== '' || measure.trim() !== '');
  const saysOf = {
    owner: ({ owner = '' }: Milestone) => owner,
    doubt: ({ doubt = '' }: Milestone) => doubt,
    result: ({ result = '', resultDate = '' }: Milestone) => {
      const when = formatDate(resultDate, language, 'long');
      return result.trim() === '' ? when : withBrackets(result, when, language);
    },
  };
  const more = (['owner', 'doubt', 'result'] as const).filter((key) =>
    shown.some((item) => saysOf[key](item).trim() !== ''),
  );
  const rows = shown.map((item) =>
    row([
      cell(formatDate(item.date, language, 'long')),
      cell(item.title),
      cell(item.measure),
      cell(t(`document.milestones.states.${item.state}`)),
      ...more.map((key) => cell(saysOf[key](item))),
    ]),
  );
  const header = (['date', 'name', 'measure', 'state', ...more] as const).map((key) => t(`document.milestones.${key}`));
  return kept(['milestones'], table(t('document.milestones.title'), header, rows));
}

/** Registers whose rows stand in a section: in the first of their sections that is shown. */
export function registerTables(kind: SectionKind, shown: ReadonlySet<SectionKind>, project: Project): FlowTable[] {
  return registerKinds.flatMap((register) =>
    !register.isPrivate && register.sections.find((section) => shown.has(section)) === kind
      ? registerTable(register, project)
      : [],
  );
}

/** A column that no row says anything in would only take room. */
function registerTable(kind: RegisterKind, project: Project): FlowTable[] {
  const { language, raise } = project;
  const filled = filledRows(project, kind.id);
  const columns = kind.columns.filter(({ id, on }) => on && filled.some((one) => cellOf(one, id) !== ''));
  const right = columns.flatMap(({ type }, at) => (isFigure(type) ? [at] : []));
  const [subject] = kind.columns;
  const rows = filled.map((one) =>
    row(
      columns.map((column) => {
        const said = formatCell(column, cellOf(one, column.id), language, raise.currency);
        const text = column.type === 'date' ? formatDate(said, language, 'long') : said;
        return cell(text, { bold: column === subject, align: isFigure(column.type) ? 'right' : 'left' });
      }),
    ),
  );
  const header = columns.map(({ name }) => name[language]);
  return kept(['registers', kind.id], table(kind.name[language], header, rows, right));
}

function teamTable({ team, language }: Project, { t }: Translator): FlowTable[] {
  const rows = team
    .filter((member) => member.name.trim() !== '' || member.role.trim() !== '')
    .map((member) => {
      const state =
        member.state === 'to-hire'
          ? t('document.team.toHire')
          : member.state === 'adviser'
            ? t('document.team.adviser')
            : '';
      const name = member.name.trim() === '' ? state : member.name;
      const role = state === '' || name === state ? member.role : withBrackets(member.role, state, language);
      const skills = listed(member.skills, language);
      return row([cell(name, { bold: true }), cell(role), cell(member.bio, { more: skills })]);
    });
  return table(
    t('document.team.title'),
    ['name', 'role', 'background'].map((key) => t(`document.team.${key as 'name'}`)),
    rows,
  );
}

function termsTable({ raise, language }: Project, { t }: Translator): FlowTable[] {
  if (raise.amountMinor <= 0) return [];
  const { currency } = raise;
  const short = (amountMinor: number) => formatMoneyShort({ amountMinor, currency }, language);
  const facts: [string, string][] = [
    [t('document.raise.amount'), short(raise.amountMinor)],
    [t('document.raise.instrument'), t(`document.instruments.${raise.instrument}`)],
  ];
  if (raise.valuationMinor > 0) {
    const label = raise.instrument === 'safe' ? t('document.raise.cap') : t('document.raise.valuation');
    facts.push([label, short(raise.valuationMinor)]);
  }
  if (raise.closeDate !== '') facts.push([t('document.raise.closing'), formatDate(raise.closeDate, language, 'long')]);
  if (raise.runwayMonths > 0) {
    facts.push([t('document.raise.runway'), t('document.raise.months', { count: raise.runwayMonths })]);
  }
  const rows = facts.map(([label, value]) => row([cell(label), cell(value, { bold: true })]));
  return [{ kind: 'table', caption: t('document.raise.title'), header: false, rows }];
}

function fundsTable({ raise, language }: Project, { t }: Translator): FlowTable[] {
  const { currency } = raise;
  const uses = raise.useOfFunds.filter((use) => use.label.trim() !== '' || use.amountMinor !== 0);
  if (uses.length === 0) return [];
  const total = uses.reduce((sum, use) => sum + use.amountMinor, 0);
  const share = (amountMinor: number) =>
    total <= 0 ? '' : (amountMinor / total).toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
  const amount = (amountMinor: number) => formatMoneyFull({ amountMinor, currency });
  const right = { align: 'right' } as const;
  const explains = uses.some((use) => use.detail.trim() !== '');
  const columns = (label: string, detail: string, amountMinor: number) => [
    cell(label),
    ...(explains ? [cell(detail)] : []),
    cell(amount(amountMinor), right),
    cell(share(amountMinor), right),
  ];
  const rows = uses.map((use) => row(columns(use.label, use.detail, use.amountMinor)));
  const sum = row(columns(t('document.funds.total'), '', total), true);
  const keys = ['label', ...(explains ? ['detail'] : []), 'amount', 'share'] as const;
  const header = keys.map((key) => t(`document.funds.${key as 'label'}`));
  return table(t('document.funds.title'), header, [...rows, sum], [keys.length - 2, keys.length - 1]);
}
