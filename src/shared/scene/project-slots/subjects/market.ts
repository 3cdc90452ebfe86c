import { signs } from '#shared/base';
import { chartWithFacts, readyChart } from '#shared/facts';
import type { Reference, Slide, SlideParagraph } from '#shared/project';
import { tableOf } from '../rows';
import {
  joined,
  labelled,
  lineOf,
  lineOrNone,
  type Part,
  type SlotMaker,
  type SlotSource,
  type Subject,
  textOf,
} from '../slot-source';

const sizes = ['tam', 'sam', 'som'] as const;

/** The market as published, else as counted. */
const chart: SlotMaker = ({ project }) => {
  const ready = readyChart(project, 'market') ?? readyChart(project, 'bottomUp');
  return ready && { kind: 'chart', ...ready.chart };
};

const isPublished = ({ has }: SlotSource) => sizes.some((size) => has(`market.${size}`));

function growing(source: SlotSource): readonly Part[] {
  const label = source.t('facts.label.market.growth');
  return source.has('market.growth') ? labelled(source, label, { fact: 'market.growth' }) : [];
}

function growth(source: SlotSource): readonly SlideParagraph[] {
  const parts = growing(source);
  return parts.length === 0 ? [] : [lineOf(parts, 'bullet')];
}

/** What was counted from below, where the drawing shows what was published. */
function counted({ has }: SlotSource): readonly (typeof sizes)[number][] {
  return sizes.filter((size) => has(`market.bottomUp.${size}`));
}

/** Whether the chart that an author has drawn shows a size already. */
function isDrawn({ facts }: SlotSource, { slots }: Slide, name: string): boolean {
  const chart = slots.chart?.kind === 'chart' ? chartWithFacts(slots.chart, facts) : null;
  const value = facts.get(name)?.value;
  return value?.kind === 'money' && (chart?.series ?? []).some(({ values }) => values.includes(value.amountMinor));
}

/** That, and how fast the market grows; growth alone would stand in an empty panel. */
function beside(source: SlotSource, slide: Slide): readonly SlideParagraph[] {
  const sizesShown = isPublished(source) ? counted(source) : [];
  const shown = sizesShown.filter((size) => !isDrawn(source, slide, `market.bottomUp.${size}`));
  const lines = shown.map((size) => {
    const name = `market.bottomUp.${size}` as const;
    return lineOf(labelled(source, source.t(`facts.label.${name}`), { fact: name }), 'bullet');
  });
  return lines.length === 0 ? [] : [...lines, ...growth(source)];
}

/** Sizes and growth as lines. */
function marketLines(source: SlotSource): readonly SlideParagraph[] {
  const { has, t } = source;
  const group = isPublished(source) ? 'market' : 'market.bottomUp';
  const lines = sizes
    .filter((size) => has(`${group}.${size}`))
    .map((size) => lineOf(labelled(source, t(`facts.label.market.${size}`), { fact: `${group}.${size}` }), 'bullet'));
  return [...lines, ...growth(source)];
}

function named({ author, publisher, title, date }: Reference): string {
  const year = date.slice(0, 4);
  const parts = [author.trim() || publisher.trim(), title.trim(), title.includes(year) ? '' : year];
  return parts.filter((part) => part !== '').join(', ');
}

/** Who has published the sizes, each once; growth before it where nothing stands beside the drawing. */
const sources: SlotMaker = (source, slide) => {
  const { project, t } = source;
  // Below a market without a size there is nothing to say.
  if (!isPublished(source) && counted(source).length === 0) return null;
  const { topDown } = project.market;
  const ids = sizes.flatMap((size) => (topDown[size].amountMinor === 0 ? [] : [topDown[size].reference]));
  const found = [...new Set(ids)].flatMap((id) => project.references.find((one) => one.id === id) ?? []);
  const names = found.map(named).filter((name) => name !== '');
  const said = names.length === 0 ? [] : labelled(source, t('facts.card.source'), names.join('; '));
  const grows = beside(source, slide).length === 0 ? growing(source) : [];
  return textOf(lineOrNone(joined([grows, said], signs[project.language].betweenSentences)));
};

/** How large the market is, which part of it can be won, and who says so. */
export const market: Subject = {
  chart,
  table: tableOf('market'),
  body: (source, slide) => textOf(beside(source, slide)),
  caption: sources,
  lines: marketLines,
};
