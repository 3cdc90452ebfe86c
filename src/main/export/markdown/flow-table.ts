import type { BlockContent, PhrasingContent, TableRow } from 'mdast';
import type { FlowCell, FlowTable } from '#shared/flow';
import type { Text } from '#shared/project';
import { phrasing } from './phrasing';

/** A table that the print has made of the project's data: its caption in bold, and the table. */
export function flowTable({ caption, header, rows }: FlowTable): BlockContent[] {
  const align = (rows.at(-1)?.cells ?? []).map((cell) => (cell.align === 'left' ? null : cell.align));
  const empty: TableRow = { type: 'tableRow', children: align.map(() => ({ type: 'tableCell', children: [] })) };
  const made = rows.map(
    (row): TableRow => ({ type: 'tableRow', children: row.cells.map((cell) => tableCell(cell, row.emphasis)) }),
  );
  const title: BlockContent[] =
    caption === ''
      ? []
      : [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: caption }] }] }];
  return [...title, { type: 'table', align, children: header ? made : [empty, ...made] }];
}

function tableCell({ paragraphs }: FlowCell, emphasis: boolean): TableRow['children'][number] {
  const lines = paragraphs.map((runs) =>
    phrasing(
      runs.map(({ text, bold, italic }): Text => ({ text, bold: bold || emphasis, italic })),
      'tag',
    ),
  );
  return {
    type: 'tableCell',
    children: lines.flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'html', value: '<br>' } as const]),
      ...line,
    ]),
  };
}
