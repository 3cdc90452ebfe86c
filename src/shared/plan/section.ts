import type { OutlineWords } from '#shared/guidance';
import type { Block, Chart, Section } from '#shared/project';
import { plainText } from './plain-text';

/** The title that a section is shown and printed under: the author's own, else the outline's. */
export function sectionTitle(section: Pick<Section, 'kind' | 'title'>, words: OutlineWords): string {
  return section.title.trim() || words.sections[section.kind].title;
}

/**
 * Whether a section has nothing that would be printed: no text, no picture and no chart. Headings alone say nothing, as those that an outline
 * proposes; in a section of the author's own they are the author's words.
 */
export function isEmptySection({ kind, body }: Pick<Section, 'kind' | 'body'>): boolean {
  return !body.some((block) => (block.type === 'heading' && kind !== 'custom' ? false : hasContent(block)));
}

function hasContent(block: Block): boolean {
  if (block.type === 'chart') return block.caption.trim() !== '' || !isEmptyChart(block.chart);
  return block.type === 'image' || plainText([block]).trim() !== '';
}

/** Whether a chart has nothing to draw and nothing to wait for: neither values nor figures of the project. */
export function isEmptyChart({ series }: Pick<Chart, 'series'>): boolean {
  return series.every(
    ({ values, facts = [] }) => values.every((value) => value === null) && facts.every((name) => name === ''),
  );
}

export type SectionState = 'empty' | 'drafting' | 'done';

/** How far a section is; only its author can say that it is done. */
export function sectionState(section: Pick<Section, 'kind' | 'body' | 'done'>): SectionState {
  if (section.done) return 'done';
  return isEmptySection(section) ? 'empty' : 'drafting';
}
