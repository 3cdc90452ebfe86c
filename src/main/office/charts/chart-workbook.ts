import type { NativeChart, NativeSeries } from '#shared/page';
import { createPackage } from '../package';
import { element, join, textNode, type Xml } from '../xml';
import { columnLetter, sheetName } from './sheet-cells';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook behind a chart: categories down, series across, what values are counted in at the top left. */
export function chartWorkbook(native: NativeChart): Uint8Array {
  const file = createPackage();
  file.relations('').to('officeDocument', 'xl/workbook.xml');
  const relations = file.relations('xl/workbook.xml');
  const sheet = relations.to('worksheet', 'xl/worksheets/sheet1.xml');
  relations.to('styles', 'xl/styles.xml');
  file.addXml('xl/workbook.xml', `${types}.sheet.main+xml`, workbookPart(sheet));
  file.addXml('xl/worksheets/sheet1.xml', `${types}.worksheet+xml`, sheetPart(native));
  file.addXml('xl/styles.xml', `${types}.styles+xml`, stylesPart(formatsOf(native)));
  return file.finish();
}

function workbookPart(sheet: string): Xml {
  return element(
    'workbook',
    { xmlns: namespace, 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' },
    element('sheets', {}, element('sheet', { name: sheetName, sheetId: 1, 'r:id': sheet })),
  );
}

/** The formats of values: the chart's first, then those that single series have instead. */
function formatsOf({ formatCode, series }: NativeChart): readonly string[] {
  return [...new Set([formatCode, ...series.map((one) => one.formatCode ?? formatCode)])];
}

function sheetPart(native: NativeChart): Xml {
  const { categories, series, unitLabel } = native;
  const formats = formatsOf(native);
  const styleOf = (one: NativeSeries) => 1 + formats.indexOf(one.formatCode ?? native.formatCode);
  const header = [words('A1', unitLabel), ...series.map(({ name }, at) => words(`${columnLetter(at + 1)}1`, name))];
  const rows = categories.map((category, at) =>
    element(
      'row',
      { r: at + 2 },
      words(`A${at + 2}`, category),
      join(series.map((one, column) => value(one, column, at, styleOf(one)))),
    ),
  );
  return element(
    'worksheet',
    { xmlns: namespace },
    element(
      'cols',
      {},
      element('col', { min: 1, max: 1, width: 24, customWidth: true }),
      element('col', { min: 2, max: series.length + 1, width: 16, customWidth: true }),
    ),
    element('sheetData', {}, element('row', { r: 1 }, join(header)), join(rows)),
  );
}

function words(cell: string, text: string): Xml | null {
  if (text === '') return null;
  return element('c', { r: cell, t: 'inlineStr' }, element('is', {}, element('t', {}, textNode(text))));
}

function value(series: NativeSeries, column: number, row: number, style: number): Xml | null {
  const number = series.values[row] ?? null;
  if (number === null) return null;
  const cell = `${columnLetter(column + 1)}${row + 2}`;
  const sum = series.isSum ? element('f', {}, textNode(`SUM(B${row + 2}:${columnLetter(column)}${row + 2})`)) : null;
  return element('c', { r: cell, s: style }, sum, element('v', {}, textNode(String(number))));
}

function stylesPart(formats: readonly string[]): Xml {
  const codes = formats.map((formatCode, at) => ({ numFmtId: 164 + at, formatCode }));
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return element(
    'styleSheet',
    { xmlns: namespace },
    element('numFmts', { count: codes.length }, join(codes.map((code) => element('numFmt', code)))),
    element('fonts', { count: 1 }, element('font', {}, element('sz', { val: 11 }), element('name', { val: 'Arial' }))),
    element(
      'fills',
      { count: 2 },
      element('fill', {}, element('patternFill', { patternType: 'none' })),
      element('fill', {}, element('patternFill', { patternType: 'gray125' })),
    ),
    element(
      'borders',
      { count: 1 },
      element('border', {}, join(['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)))),
    ),
    element('cellStyleXfs', { count: 1 }, element('xf', plain)),
    element(
      'cellXfs',
      { count: codes.length + 1 },
      element('xf', { ...plain, xfId: 0 }),
      join(codes.map(({ numFmtId }) => element('xf', { ...plain, numFmtId, xfId: 0, applyNumberFormat: true }))),
    ),
    element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );
}
