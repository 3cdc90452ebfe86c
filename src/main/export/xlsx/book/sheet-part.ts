import { element, join, textNode, type Xml } from '#main/office';
import type { CellValue } from '../formula/evaluate-formula';
import { cellName, columnName, type DraftCell, onSheet, type SheetDraft } from './sheet-draft';
import type { StyleTable } from './style-table';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A worksheet part: cells with their formulas and what these come to, then what a reader's program does with them. */
export function sheetPart(
  sheet: SheetDraft,
  styles: StyleTable,
  resultOf: (row: number, column: number) => CellValue,
  isFirst: boolean,
): Xml {
  const rows = [...sheet.cells].sort(([a], [b]) => a - b);
  return element(
    'worksheet',
    { xmlns: namespace },
    element('sheetPr', {}, element('tabColor', { rgb: `FF${sheet.tab}` }), element('pageSetUpPr', { fitToPage: true })),
    sheetViews(sheet, isFirst),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    columns(sheet),
    element('sheetData', {}, join(rows.map(([row, cells]) => rowElement(row, cells, sheet, styles, resultOf)))),
    join(sheet.colorRules.map(colorRule)),
    choices(sheet),
    links(sheet),
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element('pageSetup', {
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: sheet.printed.across,
      fitToHeight: sheet.printed.down,
    }),
    element('headerFooter', {}, element('oddFooter', {}, textNode('&L&A&R&P / &N'))),
  );
}

function sheetViews({ frozen }: SheetDraft, isFirst: boolean): Xml {
  const view = { showGridLines: false, tabSelected: isFirst ? true : undefined, workbookViewId: 0 };
  if (!frozen) return element('sheetViews', {}, element('sheetView', view));
  const { rows, columns } = frozen;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      view,
      element('pane', {
        xSplit: columns > 0 ? columns : undefined,
        ySplit: rows > 0 ? rows : undefined,
        topLeftCell: cellName(rows + 1, columns + 1),
        activePane: pane,
        state: 'frozen',
      }),
      element('selection', { pane }),
    ),
  );
}

function columns({ widths }: SheetDraft): Xml | null {
  const sorted = [...widths].sort(([a], [b]) => a - b);
  if (sorted.length === 0) return null;
  return element(
    'cols',
    {},
    join(sorted.map(([column, width]) => element('col', { min: column, max: column, width, customWidth: true }))),
  );
}

function rowElement(
  row: number,
  cells: ReadonlyMap<number, DraftCell>,
  sheet: SheetDraft,
  styles: StyleTable,
  resultOf: (row: number, column: number) => CellValue,
): Xml {
  const ht = sheet.heights.get(row);
  const sorted = [...cells].sort(([a], [b]) => a - b);
  return element(
    'row',
    { r: row, ht, customHeight: ht === undefined ? undefined : true },
    join(sorted.map(([column, cell]) => cellElement(row, column, cell, styles, () => resultOf(row, column)))),
  );
}

function cellElement(row: number, column: number, cell: DraftCell, styles: StyleTable, value: () => CellValue): Xml {
  const { content } = cell;
  const at = { r: cellName(row, column), s: styles.numberOf(cell.style) };
  if (content === null || content === '') return element('c', at);
  if (typeof content === 'number') return element('c', at, element('v', {}, textNode(String(content))));
  if (typeof content === 'string') {
    const text = element('t', { 'xml:space': content.trim() === content ? undefined : 'preserve' }, textNode(content));
    return element('c', { ...at, t: 'inlineStr' }, element('is', {}, text));
  }
  const result = value();
  const kind = typeof result === 'string' ? 'str' : typeof result === 'boolean' ? 'b' : undefined;
  return element(
    'c',
    { ...at, t: kind },
    element('f', {}, textNode(content.formula)),
    element('v', {}, textNode(String(typeof result === 'boolean' ? Number(result) : (result ?? 0)))),
  );
}

function colorRule({ area, formula, colour }: SheetDraft['colorRules'][number], index: number): Xml {
  const dxfId = colour === 'good' ? 0 : 1;
  const rule = element(
    'cfRule',
    { type: 'expression', dxfId, priority: index + 1 },
    element('formula', {}, textNode(formula)),
  );
  return element('conditionalFormatting', { sqref: area }, rule);
}

function choices({ choices }: SheetDraft): Xml | null {
  if (choices.length === 0) return null;
  return element(
    'dataValidations',
    { count: choices.length },
    join(
      choices.map(({ cell, list }) =>
        element(
          'dataValidation',
          { type: 'list', allowBlank: false, showErrorMessage: true, sqref: cell },
          element('formula1', {}, textNode(list)),
        ),
      ),
    ),
  );
}

function links({ links }: SheetDraft): Xml | null {
  if (links.length === 0) return null;
  return element(
    'hyperlinks',
    {},
    join(links.map(({ cell, sheet }) => element('hyperlink', { ref: cell, location: onSheet(sheet, 'A1') }))),
  );
}

/** Rows and columns that are printed on every page, as a reference. */
export function printTitles({ name, frozen }: SheetDraft): string | null {
  if (!frozen) return null;
  const rows = frozen.rows > 0 ? [onSheet(name, `$1:$${frozen.rows}`)] : [];
  const columns = frozen.columns > 0 ? [onSheet(name, `$A:$${columnName(frozen.columns)}`)] : [];
  return [...columns, ...rows].join(',');
}
