import { chartCells, chartData } from '#shared/charts';
import { chartsInBlocks, factResolverOf, factsOf, resolveInBlocks } from '#shared/facts';
import { createTranslator } from '#shared/i18n';
import { isEmptyChart } from '#shared/plan';
import type { Block, ChartBlock, Project, TableCell, Text } from '#shared/project';

/**
 * Blocks for readers that know neither our figures nor our charts (Markdown, the clipboard): values of the project in
 * words, each chart as its title and its caption in bold and a table of its data.
 */
export function plainBlocks(blocks: readonly Block[], project: Project): readonly Block[] {
  const said = chartsInBlocks(resolveInBlocks(blocks, factResolverOf(project)), factsOf(project));
  return said.flatMap((block) => (block.type === 'chart' ? chartTable(block, project) : [block]));
}

function chartTable({ caption, chart }: ChartBlock, { language }: Project): Block[] {
  const said = [...new Set([chart.title ?? '', caption].map((line) => line.trim()))].filter((line) => line !== '');
  const title = said.map((text): Block => ({ type: 'paragraph', children: [{ text, bold: true }] }));
  if (isEmptyChart(chart)) return title;
  const { t } = createTranslator(language);
  const words = {
    from: t('document.chart.from'),
    to: t('document.chart.to'),
    across: t('document.chart.across'),
    up: t('document.chart.up'),
    size: t('document.chart.size'),
    role: t('document.team.role'),
    reportsTo: t('document.team.reportsTo'),
  };
  const [head = [], ...rows] = chartCells(chartData(chart), language, words);
  const cells = [head, ...rows].map((row) => row.map((text, column) => cellOf({ text }, column > 0)));
  const children = cells.map((row, index) => ({ type: 'table-row' as const, id: `row-${index}`, children: row }));
  return [...title, { type: 'table', header: true, children }];
}

function cellOf(text: Text, isValue: boolean): TableCell {
  const align = isValue ? ({ align: 'right' } as const) : {};
  return { type: 'table-cell', ...align, children: [{ type: 'paragraph', children: [text] }] };
}
