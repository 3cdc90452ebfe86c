import type { Document, Element } from '@xmldom/xmldom';
import { attribute, elementsNamed, type Parts, parseXml, partText, readParts, relationsOf } from './ooxml-package';

/** Something that PowerPoint would repair, or that a person with a screen reader or another theme would miss. */
export interface LintFinding {
  readonly rule: string;
  readonly part: string;
  readonly detail: string;
}

interface Part {
  readonly path: string;
  readonly document: Document;
  readonly kind: 'slide' | 'layout' | 'master' | 'notes' | 'notesMaster' | 'other';
}

interface Deck {
  readonly parts: Parts;
  readonly xml: readonly Part[];
  readonly report: (rule: string, part: string, detail: string) => void;
}

/**
 * Looks for what the Open XML SDK does not: it knows the schema, this knows what makes PowerPoint ask for repair, and
 * what our decks promise. An empty list for a good file.
 */
export function lintPptx(bytes: Uint8Array): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const report = (rule: string, part: string, detail: string) => findings.push({ rule, part, detail });
  const parts = readParts(bytes);
  const xml: Part[] = [];
  for (const path of Object.keys(parts)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    try {
      const text = partText(parts, path);
      // The parser lets them pass; PowerPoint does not.
      if (/\p{Cc}/u.test(text.replaceAll(/[\t\n\r]/g, ''))) report('well-formed', path, 'a control character');
      xml.push({ path, document: parseXml(text), kind: kindOf(path) });
    } catch (cause) {
      report('well-formed', path, String(cause));
    }
  }
  const deck = { parts, xml, report };
  lintPackage(deck);
  lintRelations(deck);
  lintIds(deck);
  lintSections(deck);
  lintSkeleton(deck);
  for (const part of xml) {
    if (part.kind === 'other') continue;
    lintShapes(part, deck);
    lintText(part, deck);
    lintTables(part, deck);
  }
  for (const part of xml) if (part.kind === 'slide') lintPlaceholders(part, deck);
  lintMedia(deck);
  lintCharts(deck);
  return findings;
}

function kindOf(path: string): Part['kind'] {
  const folder = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/.exec(path)?.[1];
  const kinds = {
    slides: 'slide',
    slideLayouts: 'layout',
    slideMasters: 'master',
    notesSlides: 'notes',
    notesMasters: 'notesMaster',
  } as const;
  return kinds[folder as keyof typeof kinds] ?? 'other';
}

function duplicates(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Content types: none for a part that is not there, one for each that is. */
function lintPackage({ parts, xml, report }: Deck): void {
  const path = '[Content_Types].xml';
  const types = xml.find((part) => part.path === path)?.document;
  if (!types) {
    report('content-types', path, 'missing');
    return;
  }
  if (Object.keys(parts)[0] !== path) report('content-types', path, 'not the first entry');
  const overrides = elementsNamed(types, 'Override').map((element) => (attribute(element, 'PartName') ?? '').slice(1));
  const extensions = elementsNamed(types, 'Default').map((element) =>
    (attribute(element, 'Extension') ?? '').toLowerCase(),
  );
  for (const name of duplicates(overrides)) report('content-types', path, `two overrides of ${name}`);
  for (const name of overrides) if (!parts[name]) report('phantom-override', path, name);
  for (const name of Object.keys(parts)) {
    if (name === path || overrides.includes(name)) continue;
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const typed = extensions.includes(extension) && extension !== 'xml';
    if (!typed) report('content-types', path, `no type for ${name}`);
  }
}

/** Relations: each points at something, each reference has one, and every part is reached. */
function lintRelations({ parts, xml, report }: Deck): void {
  const reached = new Set<string>(['[Content_Types].xml']);
  const visit = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { target, external } of relationsOf(parts, path).values()) if (!external) visit(target);
  };
  for (const { target } of relationsOf(parts, '').values()) visit(target);
  for (const path of Object.keys(parts)) {
    if (!path.endsWith('.rels') && !reached.has(path)) report('orphan', path, 'nothing points at it');
  }
  for (const { path, document } of xml) {
    if (path.endsWith('.rels')) {
      const source = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
      if (source !== '' && !parts[source]) report('dangling', path, `no part ${source}`);
      const ids = elementsNamed(document, 'Relationship').map((element) => attribute(element, 'Id') ?? '');
      for (const id of duplicates(ids)) report('dangling', path, `two relations ${id}`);
      continue;
    }
    const relations = relationsOf(parts, path);
    for (const { kind, target, external } of relations.values()) {
      if (!external && !parts[target]) report('dangling', path, target);
      if (external && !/^(https?|mailto):/.test(target)) report('link', path, `${kind} ${target}`);
    }
    for (const element of elementsNamed(document, '*')) {
      for (const name of ['r:id', 'r:embed', 'r:link']) {
        const id = attribute(element, name);
        if (id !== null && !relations.has(id)) report('dangling', path, `${element.tagName} ${name}=${id}`);
      }
    }
  }
}

/** Ids of slides, masters and layouts: each once, in the range that is theirs. */
function lintIds({ xml, report }: Deck): void {
  const presentation = xml.find((part) => part.path === 'ppt/presentation.xml');
  if (!presentation) {
    report('skeleton', 'ppt/presentation.xml', 'missing');
    return;
  }
  const idsOf = (document: Document, name: string, from: string) =>
    elementsNamed(document, name).map((element) => attribute(element, from) ?? '');
  const slides = idsOf(presentation.document, 'p:sldId', 'id');
  for (const id of duplicates(slides)) report('slide-id', presentation.path, `two slides have the id ${id}`);
  for (const id of duplicates(idsOf(presentation.document, 'p:sldId', 'r:id')))
    report('slide-id', presentation.path, `shown twice: ${id}`);
  for (const id of slides) if (!(Number(id) >= 256 && Number(id) < 2 ** 31)) report('slide-id', presentation.path, id);
  const masters = idsOf(presentation.document, 'p:sldMasterId', 'id');
  const layouts = xml
    .filter((part) => part.kind === 'master')
    .flatMap((part) => idsOf(part.document, 'p:sldLayoutId', 'id'));
  for (const id of duplicates([...masters, ...layouts]))
    report('layout-id', presentation.path, `id ${id} is used twice`);
  for (const id of [...masters, ...layouts]) if (!(Number(id) >= 2 ** 31)) report('layout-id', presentation.path, id);
}

/** Sections: each slide of the deck in one of them, each with an id of its own in the form that PowerPoint reads. */
function lintSections({ xml, report }: Deck): void {
  const presentation = xml.find((part) => part.path === 'ppt/presentation.xml');
  const sections = presentation ? elementsNamed(presentation.document, 'p14:section') : [];
  if (!presentation || sections.length === 0) return;
  const ids = sections.map((section) => attribute(section, 'id') ?? '');
  for (const id of duplicates(ids)) report('section', presentation.path, `two sections ${id}`);
  for (const id of ids)
    if (!/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/.test(id)) report('section', presentation.path, `id ${id}`);
  const listed = sections.flatMap((section) =>
    elementsNamed(section, 'p14:sldId').map((element) => attribute(element, 'id') ?? ''),
  );
  const slides = elementsNamed(presentation.document, 'p:sldId').map((element) => attribute(element, 'id') ?? '');
  if (listed.join() !== slides.join()) report('section', presentation.path, `${listed.join()} is not ${slides.join()}`);
}

/** One layout a slide, one master a layout, one theme a master, notes that belong to one slide. */
function lintSkeleton({ parts, xml, report }: Deck): void {
  const needs = {
    slide: 'slideLayout',
    layout: 'slideMaster',
    master: 'theme',
    notesMaster: 'theme',
    notes: 'notesMaster',
  };
  const owners = new Map<string, string>();
  for (const { path, kind } of xml) {
    if (kind === 'other') continue;
    const relations = [...relationsOf(parts, path).values()];
    const found = relations.filter((relation) => relation.kind === needs[kind]);
    if (found.length !== 1) report('skeleton', path, `${found.length} relations ${needs[kind]}`);
    for (const relation of relations) {
      const owned =
        (relation.kind === 'theme' && kind !== 'slide') || (relation.kind === 'notesSlide' && kind === 'slide');
      if (!owned) continue;
      const owner = owners.get(relation.target);
      if (owner !== undefined) report('shared', path, `${relation.target} belongs to ${owner}`);
      owners.set(relation.target, path);
    }
  }
}

const shapeNames = ['p:sp', 'p:pic', 'p:cxnSp', 'p:graphicFrame'] as const;

function shapesOf(part: Part): readonly Element[] {
  return shapeNames.flatMap((name) => elementsNamed(part.document, name));
}

function textOf(element: Element | Document): string {
  return elementsNamed(element, 'a:t')
    .map((node) => node.textContent ?? '')
    .join('');
}

/** Ids and names once on a part; a description, a decoration's mark, or text on every shape. */
function lintShapes(part: Part, { report }: Deck): void {
  const properties = elementsNamed(part.document, 'p:cNvPr');
  for (const id of duplicates(properties.map((element) => attribute(element, 'id') ?? '')))
    report('shape-id', part.path, id);
  for (const name of duplicates(properties.map((element) => attribute(element, 'name') ?? '')))
    report('shape-name', part.path, name);
  for (const shape of shapesOf(part)) {
    const own = elementsNamed(shape, 'p:cNvPr')[0];
    const name = own ? attribute(own, 'name') : null;
    if (!own || !name) {
      report('shape-name', part.path, 'a shape without a name');
      continue;
    }
    const described = (attribute(own, 'descr') ?? '').trim() !== '' || elementsNamed(own, 'adec:decorative').length > 0;
    const isText =
      shape.tagName === 'p:sp' &&
      (textOf(shape) !== '' ||
        elementsNamed(shape, 'p:ph').length > 0 ||
        elementsNamed(shape, 'p:cNvSpPr').some((element) => attribute(element, 'txBox') === '1'));
    if (!described && !isText) report('alt', part.path, name);
  }
}

/** Theme colours and faces by reference, a language on each run that fits its script, no fitting by the program. */
function lintText(part: Part, { report }: Deck): void {
  for (const name of ['a:normAutofit', 'a:spAutoFit']) {
    if (elementsNamed(part.document, name).length > 0) report('autofit', part.path, name);
  }
  for (const color of elementsNamed(part.document, 'a:srgbClr'))
    report('color', part.path, attribute(color, 'val') ?? '');
  const faces = ['a:latin', 'a:ea', 'a:cs', 'a:buFont'].flatMap((name) => elementsNamed(part.document, name));
  for (const face of faces) {
    const typeface = attribute(face, 'typeface') ?? '';
    const known =
      /^\+m[nj]-(lt|ea|cs)$/.test(typeface) ||
      typeface === 'Courier New' ||
      (face.tagName === 'a:buFont' && typeface === 'Arial');
    if (!known) report('face', part.path, `${face.tagName} ${typeface}`);
  }
  for (const name of ['a:r', 'a:fld']) {
    for (const run of elementsNamed(part.document, name)) {
      const properties = elementsNamed(run, 'a:rPr')[0];
      const language = properties ? attribute(properties, 'lang') : null;
      const words = textOf(run);
      const letters = words.replaceAll(/\P{L}/gu, '');
      const wrong = language === 'zh-CN' ? /^[A-Za-z]+$/.test(letters) : /\p{Script=Han}/u.test(words);
      if (language === null) report('language', part.path, `no language: ${words}`);
      else if (wrong) report('language', part.path, `${language}: ${words}`);
    }
  }
}

/** As many cells in each row as the grid has columns. */
function lintTables(part: Part, { report }: Deck): void {
  for (const table of elementsNamed(part.document, 'a:tbl')) {
    const columns = elementsNamed(table, 'a:gridCol').length;
    const rows = elementsNamed(table, 'a:tr');
    if (columns === 0 || rows.length === 0) report('table', part.path, 'empty');
    for (const row of rows) {
      const cells = elementsNamed(row, 'a:tc').length;
      if (cells !== columns) report('table', part.path, `${cells} cells in ${columns} columns`);
    }
  }
}

function placeholdersOf(part: Part) {
  return elementsNamed(part.document, 'p:ph').map((element) => ({
    type: attribute(element, 'type') ?? 'obj',
    index: attribute(element, 'idx') ?? '0',
  }));
}

/** A title on each slide, and each placeholder one that its layout has. */
function lintPlaceholders(part: Part, { parts, xml, report }: Deck): void {
  const own = placeholdersOf(part);
  if (!own.some(({ type }) => type === 'title' || type === 'ctrTitle')) report('title', part.path, 'no title');
  const layoutPath = [...relationsOf(parts, part.path).values()].find(({ kind }) => kind === 'slideLayout')?.target;
  const layout = xml.find(({ path }) => path === layoutPath);
  if (!layout) return;
  const offered = placeholdersOf(layout).map(({ type, index }) => `${type} ${index}`);
  const used = own.map(({ type, index }) => `${type} ${index}`);
  for (const placeholder of used)
    if (!offered.includes(placeholder)) report('placeholder', part.path, `${placeholder} is not on the layout`);
  for (const placeholder of duplicates(used)) report('placeholder', part.path, `${placeholder} is filled twice`);
  for (const placeholder of duplicates(offered)) report('placeholder', layout.path, `${placeholder} stands twice`);
}

/** Charts: the theme's colours and fonts by reference, a workbook that holds just the values that the chart shows. */
function lintCharts({ parts, xml, report }: Deck): void {
  for (const { path, document } of xml) {
    if (!/^ppt\/charts\/[^/]+\.xml$/.test(path)) continue;
    for (const color of elementsNamed(document, 'a:srgbClr')) report('color', path, attribute(color, 'val') ?? '');
    for (const face of ['a:latin', 'a:ea', 'a:cs'].flatMap((name) => elementsNamed(document, name))) {
      const typeface = attribute(face, 'typeface') ?? '';
      if (!/^\+m[nj]-(lt|ea|cs)$/.test(typeface)) report('face', path, `${face.tagName} ${typeface}`);
    }
    const workbook = [...relationsOf(parts, path).values()].find(({ kind }) => kind === 'package')?.target;
    const bytes = workbook === undefined ? undefined : parts[workbook];
    if (!bytes) {
      report('workbook', path, 'none');
      continue;
    }
    const cells = sheetCells(bytes);
    for (const reference of ['c:numRef', 'c:strRef'].flatMap((name) => elementsNamed(document, name))) {
      const range = textAt(reference, 'c:f');
      const [column = '', first = 0] = /^Sheet1!\$([A-Z]+)\$(\d+)/.exec(range)?.slice(1) ?? [];
      const shown = elementsNamed(reference, 'c:pt').map(
        (point) => [Number(attribute(point, 'idx')), textAt(point, 'c:v')] as const,
      );
      for (const [at, value] of shown) {
        const cell = `${column}${Number(first) + at}`;
        if (cells.get(cell) !== value) report('workbook', path, `${cell} is ${cells.get(cell)}, shown is ${value}`);
      }
    }
  }
}

function textAt(element: Element, name: string): string {
  return elementsNamed(element, name)[0]?.textContent ?? '';
}

/** What stands in the cells of a chart's workbook. */
export function sheetCells(workbook: Uint8Array): ReadonlyMap<string, string> {
  const sheet = parseXml(partText(readParts(workbook), 'xl/worksheets/sheet1.xml'));
  return new Map(
    elementsNamed(sheet, 'c').map((cell) => [
      attribute(cell, 'r') ?? '',
      attribute(cell, 't') === 'inlineStr' ? textAt(cell, 't') : textAt(cell, 'v'),
    ]),
  );
}

const magics: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  png: (bytes) => [0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte),
  jpg: (bytes) => [0xff, 0xd8, 0xff].every((byte, at) => bytes[at] === byte),
  gif: (bytes) => [0x47, 0x49, 0x46, 0x38].every((byte, at) => bytes[at] === byte),
  svg: (bytes) => new TextDecoder().decode(bytes.subarray(0, 4096)).includes('<svg'),
};

/** Bytes of the kind that the name says, each picture once. */
function lintMedia({ parts, report }: Deck): void {
  const seen = new Map<string, string>();
  for (const [path, bytes] of Object.entries(parts)) {
    if (!path.startsWith('ppt/media/')) continue;
    const extension = path.slice(path.lastIndexOf('.') + 1);
    if (!magics[extension]?.(bytes)) report('media', path, `not ${extension}`);
    const key = Buffer.from(bytes).toString('base64');
    const twin = seen.get(key);
    if (twin !== undefined) report('media-twice', path, twin);
    seen.set(key, path);
  }
}
