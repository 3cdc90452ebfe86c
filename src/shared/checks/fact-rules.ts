import { type Facts, factNamesIn } from '#shared/facts';
import type { Block, Chart, Path, Project } from '#shared/project';
import { finding } from './finding';
import { proseOf } from './prose';
import type { Finding } from './types';

/** Facts in text, figures, tables and charts that nobody knows, that have no value yet, or that wait for a proof. */
export function factFindings(project: Project, facts: Facts): readonly Finding[] {
  return usesOf(project).flatMap(({ name, place }): Finding[] => {
    const fact = facts.get(name);
    if (!fact) return [finding('fact.unknown', 'error', place, { name }, { mark: name })];
    const label = { kind: 'label', label: fact.label } as const;
    const { value } = fact;
    if (value.kind === 'none' && value.why === 'not-set')
      return [finding('fact.unset', 'warning', place, { label }, { mark: name })];
    return [];
  });
}

export interface FactUse {
  readonly name: string;
  readonly place: Path;
}

/** Where text, figures, tables and charts use which fact. */
export function usesOf(project: Pick<Project, 'plan' | 'deck'>): readonly FactUse[] {
  const prose = proseOf(project).flatMap(({ inlines, place }) => factNamesIn(inlines).map((name) => ({ name, place })));
  const sections = project.plan.sections.flatMap(({ hidden, body }, index) =>
    hidden ? [] : body.flatMap((block, at) => chartUses(block, ['plan', 'sections', index, 'body', at, 'chart'])),
  );
  const slides = project.deck.slides.flatMap((slide, index) => slideUses(slide, ['deck', 'slides', index]));
  return [...prose, ...sections, ...slides];
}

function chartUses(block: Block, at: Path): readonly FactUse[] {
  return block.type === 'chart' ? seriesUses(block.chart.series, at) : [];
}

function seriesUses(series: Chart['series'], at: Path): readonly FactUse[] {
  return series.flatMap(({ facts = [] }, index) =>
    facts.flatMap((name) => (name === '' ? [] : [{ name, place: [...at, 'series', index] }])),
  );
}

function slideUses({ hidden, slots }: Project['deck']['slides'][number], at: Path): readonly FactUse[] {
  if (hidden) return [];
  const used = (name: string | undefined, place: Path): readonly FactUse[] => (name ? [{ name, place }] : []);
  return Object.entries(slots).flatMap(([slotName, slot]) => {
    const place = [...at, 'slots', slotName];
    switch (slot.kind) {
      case 'metrics':
        return slot.items.flatMap(({ fact }, index) => used(fact, [...place, 'items', index]));
      case 'table':
        return slot.rows.flatMap(({ facts }, index) =>
          (facts ?? []).flatMap((name) => used(name, [...place, 'rows', index])),
        );
      case 'chart':
        return seriesUses(slot.series, place);
      default:
        return [];
    }
  });
}
