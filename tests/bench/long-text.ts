import { seededRandom } from '../../src/shared/base/index';
import type { Block, List, ListItem, Paragraph, Table } from '../../src/shared/project/index';

const words =
  'the company sells software to hospitals and grows every year by partners of its own in many places'.split(' ');

/** Pages of a plan: headings, paragraphs with bold words, nested lists, a table on every third, quotes and callouts. */
export function longText(pages: number): Block[] {
  const random = seededRandom(11);
  const say = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ');
  const paragraph = (count: number): Paragraph => ({
    type: 'paragraph',
    children: [{ text: say(count >> 1) }, { text: say(2), bold: true }, { text: say(count >> 1) }],
  });
  const item = (levels: number): ListItem => ({
    type: 'list-item',
    children: levels === 0 ? [paragraph(12)] : [paragraph(12), list([item(levels - 1), item(0)])],
  });
  const list = (children: ListItem[]): List => ({ type: 'list', ordered: false, children });
  const table = (page: number): Table => ({
    type: 'table',
    header: true,
    children: Array.from({ length: 8 }, (_, row) => ({
      type: 'table-row',
      id: `row-${page}-${row}`,
      children: Array.from({ length: 5 }, () => ({ type: 'table-cell', children: [paragraph(3)] })),
    })),
  });
  return Array.from({ length: pages }, (_, page): Block[] => [
    { type: 'heading', level: 2, children: [{ text: say(6) }] },
    ...Array.from({ length: 4 }, () => paragraph(60)),
    list([item(2), item(1), item(0)]),
    ...(page % 3 === 0 ? [table(page)] : []),
    { type: 'quote', children: [paragraph(20)] },
    { type: 'callout', tone: 'tip', children: [paragraph(20)] },
  ]).flat();
}
