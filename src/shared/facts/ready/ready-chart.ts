import { listed, withColon } from '#shared/base';
import { createTranslator, type TextKey } from '#shared/i18n';
import type { Chart, Project } from '#shared/project';
import { chartWithFacts } from '../chart-with-facts';
import { factsOf } from '../facts-of';
import type { Facts } from '../types';

/** What a ready-made chart or table is made from. */
export interface ReadySource {
  readonly project: Project;
  readonly facts: Facts;
  /** The words of the document. */
  readonly t: (key: TextKey) => string;
  readonly years: readonly ModelYear[];
}

/** A year of the model: what facts call it, and what it is called where not all of it is in the model: `2026 (4/12)`. */
interface ModelYear {
  readonly name: string;
  readonly label: string;
}

export function readySource(project: Project): ReadySource {
  const facts = factsOf(project);
  const { t } = createTranslator(project.language);
  const years = facts.all.flatMap(({ name, label }): ModelYear[] => {
    const year = /^forecast\.(\d{4})\.revenue$/.exec(name)?.[1];
    return year && label.kind === 'words' ? [{ name: year, label: label.values.period ?? year }] : [];
  });
  return { project, facts, t: (key) => t(key as 'charts.name'), years };
}

/** A series of a chart that takes all its values from the project. */
export interface FactSeries {
  readonly name: string;
  readonly facts: readonly string[];
}

type Look = Partial<Pick<Chart, 'type' | 'unit' | 'emphasis' | 'alt'>>;

/** A chart of facts; null when the project has no figure for any of them yet. */
export function chartOfFacts(
  { project, facts }: ReadySource,
  title: string,
  categories: readonly string[],
  series: readonly FactSeries[],
  look: Look = {},
): Chart | null {
  const chart: Chart = {
    type: 'column',
    unit: 'money',
    currency: currencyOf(facts, series) ?? project.raise.currency,
    categories: [...categories],
    series: series.map((one) => ({ name: one.name, values: one.facts.map(() => null), facts: [...one.facts] })),
    emphasis: -1,
    totals: [],
    ends: { left: '', right: '', bottom: '', top: '' },
    alt: categories.length === 0 ? title : withColon(title, listed(categories, project.language), project.language),
    ...look,
  };
  const hasFigures = chartWithFacts(chart, facts).series.some(({ values }) => values.some((value) => value));
  return hasFigures ? chart : null;
}

function currencyOf(facts: Facts, series: readonly FactSeries[]) {
  for (const name of series.flatMap((one) => one.facts)) {
    const value = facts.get(name)?.value;
    if (value?.kind === 'money' || value?.kind === 'price') return value.currency;
  }
  return null;
}
