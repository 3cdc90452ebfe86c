import type { Heading, Paragraph, Root, RootContent, Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { AppFailure } from '#shared/base';
import { looseBlocks } from '../../../src/main/import/markdown/loose-blocks';
import { parseMarkdown } from '../../../src/main/import/markdown/parse-markdown';
import { beginReading } from '../../../src/main/import/markdown/reading';
import { refuseExcess } from '../../../src/main/import/markdown/refuse-excess';
import { splitSections } from '../../../src/main/import/markdown/split-sections';
import { imported } from './import-helper';

const text = { type: 'text', value: 'a' } as const;
const paragraph: Paragraph = { type: 'paragraph', children: [text] };
const heading: Heading = { type: 'heading', depth: 2, children: [text] };
const many = <T>(item: T, count = 200_000): T[] => Array<T>(count).fill(item);
const root = (children: RootContent[]): Root => ({ type: 'root', children });

function table(rows: number, columns: number): Table {
  const row = { type: 'tableRow' as const, children: many({ type: 'tableCell' as const, children: [] }, columns) };
  return { type: 'table', align: [], children: many(row, rows) };
}

function refused(children: RootContent[]): unknown {
  try {
    refuseExcess(root(children), 'a.md');
    return null;
  } catch (error) {
    return error instanceof AppFailure ? error.error : error;
  }
}

describe('a text of more pieces than a person writes', () => {
  it('M12 is read without running out of stack, however many stand in one place', () => {
    const reading = beginReading({ root: root(many(paragraph)), source: '', frontMatter: new Map() }, 1);
    expect(looseBlocks(many(paragraph), reading)).toHaveLength(200_000);
    const item = { type: 'listItem' as const, children: many(paragraph) };
    expect(looseBlocks([{ type: 'list', children: [item] }], reading)).toHaveLength(1);
  });

  it('M12 is cut into sections, however many', () => {
    const first: Heading = { ...heading, depth: 3 };
    const writing = { source: '', definitions: new Map() };
    expect(splitSections([first, ...many(heading, 50_000)], writing).sections).toHaveLength(50_001);
  });

  it('M12 is refused, and so is a table of more cells than a plan can show', () => {
    expect(refused(many(paragraph, 30_000))).toBeNull();
    const params = { path: 'a.md', found: 30_001, most: 30_000 };
    expect(refused([{ type: 'list', children: [{ type: 'listItem', children: many(paragraph, 30_000) }] }])).toEqual({
      code: 'import.tooManyBlocks',
      params,
    });
    expect(refused([table(200, 100)])).toBeNull();
    expect(refused([table(201, 100)])).toMatchObject({ code: 'import.tableTooLarge', params: { cells: 20_100 } });
    // Shorter rows are filled up.
    const ragged = table(300, 1);
    expect(refused([{ ...ragged, children: [...ragged.children, ...table(1, 100).children] }])).toMatchObject({
      params: { cells: 30_100 },
    });
  });

  it('M12 is refused by an import', async () => {
    const columns = 150;
    const line = (cell: string) => `|${cell.repeat(columns)}\n`;
    const source = `# T\n\n${line('a|')}${line('-|')}${'|\n'.repeat(140)}`;
    await expect(imported(source)).rejects.toMatchObject({ error: { code: 'import.tableTooLarge' } });
  });

  it('M7 keeps lines under its words as text where there are too many to be headings', () => {
    const headingsOf = (count: number) =>
      parseMarkdown('a\n===\n\n'.repeat(count)).root.children.filter(({ type }) => type === 'heading').length;
    expect([headingsOf(40), headingsOf(1_001)]).toEqual([40, 0]);
  });
});
