import { assertNever } from '#shared/base';
import { chartAlt, chartData } from '#shared/charts';
import { chartWords, type Translator } from '#shared/i18n';
import { isEmptyChart } from '#shared/plan';
import type { Block, List, Paragraph, Project } from '#shared/project';
import { flowRuns, runsText } from './flow-runs';
import type { FlowBlock, FlowList, FlowParagraph } from './types';

/** The blocks of a section's body as they are printed. Blocks that would print nothing are left out. */
export function flowBlocks(body: readonly Block[], project: Project, translator: Translator): FlowBlock[] {
  const blocks = body.flatMap((block) => flowBlock(block, project, translator));
  return blocks.filter((block, index) => block.kind !== 'rule' || divides(blocks, index));
}

/** A line divides nothing when it is first or last, beside another one, or below a heading. */
function divides(blocks: readonly FlowBlock[], at: number): boolean {
  const before = blocks[at - 1]?.kind ?? 'rule';
  return before !== 'rule' && before !== 'heading' && !isTail(blocks, at);
}

function isTail(blocks: readonly FlowBlock[], from: number): boolean {
  return blocks.slice(from).every((block) => block.kind === 'rule');
}

function flowBlock(block: Block, project: Project, translator: Translator): FlowBlock[] {
  const { t } = translator;
  switch (block.type) {
    case 'paragraph':
      return flowParagraphs([block]);
    case 'heading': {
      const runs = flowRuns(block.children);
      return runsText(runs).trim() === '' ? [] : [{ kind: 'heading', level: block.level, runs }];
    }
    case 'list':
      return flowParagraphs([block]);
    case 'quote': {
      const blocks = flowParagraphs(block.children);
      return blocks.length === 0 ? [] : [{ kind: 'quote', blocks }];
    }
    case 'callout': {
      const blocks = flowParagraphs(block.children);
      return blocks.length === 0
        ? []
        : [{ kind: 'callout', tone: block.tone, label: t(`document.tones.${block.tone}`), blocks }];
    }
    case 'table':
      return flowTable(block);
    case 'image':
      return flowFigure(block, project, t('document.picture'));
    case 'chart':
      return flowChart(block, translator);
    case 'code': {
      const text = block.children.map((child) => child.text).join('');
      return text.trim() === '' ? [] : [{ kind: 'code', text: text.replace(/\s+$/, '') }];
    }
    case 'rule':
      return [{ kind: 'rule' }];
    default:
      return assertNever(block);
  }
}

/** How many lists of each kind a list stands in: bullets and numbers each have their own order of marks. */
interface Depth {
  readonly bullets: number;
  readonly numbers: number;
}

function flowParagraphs(
  blocks: readonly (Paragraph | List)[],
  depth: Depth = { bullets: 0, numbers: 0 },
): (FlowParagraph | FlowList)[] {
  return blocks.flatMap((block): (FlowParagraph | FlowList)[] => {
    if (block.type === 'paragraph') {
      const runs = flowRuns(block.children);
      return runsText(runs).trim() === '' ? [] : [{ kind: 'paragraph', runs }];
    }
    const { ordered, start = 1 } = block;
    const inner = ordered ? { ...depth, numbers: depth.numbers + 1 } : { ...depth, bullets: depth.bullets + 1 };
    const filled = block.children
      .map((item) => flowParagraphs(item.children, inner))
      .filter((children) => children.length > 0);
    if (filled.length === 0) return [];
    const items = filled.map((children, index) => ({
      marker: marker(ordered, depth, start + index),
      blocks: children,
    }));
    return [{ kind: 'list', ordered, items }];
  });
}

const bullets = ['•', '–', '·'] as const;

/** Numbers, then letters, then small Roman numerals: each level of a nested list is told apart at a glance. */
function marker(ordered: boolean, depth: Depth, number: number): string {
  if (!ordered) return bullets[depth.bullets % bullets.length] ?? '•';
  const style = depth.numbers % 3;
  return `${style === 0 ? number : style === 1 ? letters(number) : roman(number)}.`;
}

function letters(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}

/** Small Roman numerals, for nested lists and the pages before the first section. */
export function roman(number: number): string {
  const steps: readonly [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let left = number;
  let text = '';
  for (const [value, sign] of steps) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  }
  return text;
}

function flowTable(block: Extract<Block, { type: 'table' }>): FlowBlock[] {
  const rows = block.children.map((row) => ({
    emphasis: false,
    cells: row.children.map((cell) => ({
      align: cell.align ?? ('left' as const),
      paragraphs: cell.children.map((paragraph) => flowRuns(paragraph.children)),
    })),
  }));
  const isEmpty = rows.every((row) => row.cells.every((cell) => cell.paragraphs.every((runs) => runs.length === 0)));
  return isEmpty ? [] : [{ kind: 'table', caption: '', header: block.header, rows }];
}

function flowFigure(block: Extract<Block, { type: 'image' }>, project: Project, fallback: string): FlowBlock[] {
  const asset = Object.hasOwn(project.assets, block.asset) ? project.assets[block.asset] : undefined;
  if (asset === undefined) return block.caption.trim() === '' ? [] : flowCaptionOnly(block.caption);
  const { widthPx, heightPx } = asset;
  const { caption, width } = block;
  const alt = block.alt.trim() || caption.trim() || fallback;
  return [{ kind: 'figure', asset: block.asset, alt, caption, width, widthPx, heightPx }];
}

/** A chart whose figures are not known yet is printed and says so; one that nobody has begun is not. */
export function flowChart(
  { chart, caption, width }: Pick<Extract<Block, { type: 'chart' }>, 'chart' | 'caption' | 'width'>,
  { t, language }: Translator,
): FlowBlock[] {
  if (isEmptyChart(chart)) return caption.trim() === '' ? [] : flowCaptionOnly(caption);
  const alt = chart.alt.trim() || caption.trim() || chartAlt(chart) || t('document.slideParts.chart');
  const style = { language, words: chartWords({ t }) };
  return [{ kind: 'chart', data: chartData(chart), style, alt, caption, width }];
}

/** The picture is gone from the file; what was written about it is not. */
function flowCaptionOnly(caption: string): FlowBlock[] {
  return [{ kind: 'paragraph', runs: flowRuns([{ text: caption, italic: true }]) }];
}
