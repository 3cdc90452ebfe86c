import { createPackage, element, join, textNode, type Xml } from '#main/office';
import type { DocumentLanguage } from '#shared/base';
import type { Book, BookValues } from './book';
import { printTitles, sheetPart } from './sheet-part';
import { type BookLook, createStyleTable } from './style-table';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface BookProperties {
  readonly title: string;
  readonly creator: string;
  readonly language: DocumentLanguage;
  /** In UTC: `2026-11-28T21:09:38Z`. */
  readonly moment: string;
}

/** The bytes of a workbook: the same book and properties give the same bytes. */
export function writeBook(book: Book, values: BookValues, look: BookLook, properties: BookProperties): Uint8Array {
  const file = createPackage();
  const styles = createStyleTable(look);
  file.relations('').to('officeDocument', 'xl/workbook.xml');
  file.relations('').to('core-properties', 'docProps/core.xml');
  file.relations('').to('extended-properties', 'docProps/app.xml');
  const relations = file.relations('xl/workbook.xml');
  const paths = book.sheets.map((_, at) => `xl/worksheets/sheet${at + 1}.xml`);
  const ids = paths.map((path) => relations.to('worksheet', path));
  relations.to('styles', 'xl/styles.xml');
  file.addXml('xl/workbook.xml', `${types}.sheet.main+xml`, workbookPart(book, ids));
  book.sheets.forEach((sheet, at) => {
    const resultOf = (row: number, column: number) => values(sheet.name, row, column);
    file.addXml(paths[at] as string, `${types}.worksheet+xml`, sheetPart(sheet, styles, resultOf, at === 0));
  });
  file.addXml('xl/styles.xml', `${types}.styles+xml`, styles.part());
  file.addXml('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', core(properties));
  file.addXml('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml', app());
  return file.finish();
}

function workbookPart(book: Book, ids: readonly string[]): Xml {
  const names = [...book.names].map(([name, text]) => element('definedName', { name }, textNode(text)));
  const titles = book.sheets.flatMap((sheet, localSheetId) => {
    const text = printTitles(sheet);
    return text ? [element('definedName', { name: '_xlnm.Print_Titles', localSheetId }, textNode(text))] : [];
  });
  const all = [...titles, ...names];
  return element(
    'workbook',
    { xmlns: main, 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' },
    element('workbookPr', { defaultThemeVersion: 166925 }),
    element('bookViews', {}, element('workbookView', { tabRatio: 850, windowWidth: 28_800, windowHeight: 15_000 })),
    element(
      'sheets',
      {},
      join(book.sheets.map(({ name }, at) => element('sheet', { name, sheetId: at + 1, 'r:id': ids[at] }))),
    ),
    all.length > 0 ? element('definedNames', {}, join(all)) : null,
    element('calcPr', { calcId: 191_029, fullCalcOnLoad: true }),
  );
}

function core({ title, creator, language, moment }: BookProperties): Xml {
  const time = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, textNode(moment));
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, textNode(title)),
    element('dc:creator', {}, textNode(creator)),
    element('dc:language', {}, textNode(language)),
    time('dcterms:created'),
    time('dcterms:modified'),
  );
}

function app(): Xml {
  return element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, textNode('Pitchwright')),
  );
}
