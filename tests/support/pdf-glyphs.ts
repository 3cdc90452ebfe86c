import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from 'pdf-lib';

/** What a PDF draws as one glyph: the text behind it, and its place in points from the top left of its page. */
export interface Glyph {
  readonly text: string;
  readonly xPt: number;
  readonly endPt: number;
  readonly baselinePt: number;
}

/**
 * Every glyph of a PDF's pages in the order in which they are drawn: what LibreOffice writes (fonts of one byte a glyph with widths
 * and a map to Unicode, text that is not turned), not all that PDF can.
 */
export async function pdfGlyphs(pdf: Uint8Array): Promise<readonly (readonly Glyph[])[]> {
  const document = await PDFDocument.load(pdf);
  const fonts = new Map<PDFObject, Font>();
  return document.getPages().map((page) => glyphsOf(page, fonts));
}

interface Font {
  readonly textOf: (code: number) => string;
  readonly widthOf: (code: number) => number;
}

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}

/** Numbers, names, strings, array brackets and operators. */
const token = /\/[^\s/<>[\]()]+|<[0-9A-Fa-f\s]*>|\((?:\\[\s\S]|[^\\()])*\)|<<|>>|[[\]]|[^\s/<>[\]()]+/g;

function glyphsOf(page: PDFPage, fonts: Map<PDFObject, Font>): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  const saved: Matrix[] = [];
  let space = identity;
  let line = identity;
  let font: Font | null = null;
  let sizePt = 0;
  let operands: string[] = [];
  const numbers = (count: number) => operands.slice(-count).map(Number);
  const matrix = () => numbers(6) as unknown as Matrix;
  const show = () => {
    for (const operand of operands) {
      if (/^[<(]/.test(operand)) for (const code of bytesOf(operand)) draw(code);
      else if (operand !== '[' && operand !== ']') advance((-Number(operand) / 1000) * sizePt);
    }
  };
  const advance = (pt: number) => {
    line = times([1, 0, 0, 1, pt, 0], line);
  };
  const draw = (code: number) => {
    if (!font) throw new Error('Text without a font');
    const from = times(line, space);
    advance((font.widthOf(code) / 1000) * sizePt);
    const to = times(line, space);
    glyphs.push({ text: font.textOf(code), xPt: from[4], endPt: to[4], baselinePt: page.getHeight() - from[5] });
  };
  for (const [word] of contentOf(page).matchAll(token)) {
    if (/^[-+.\d/<([\]]/.test(word)) {
      operands.push(word);
      continue;
    }
    if (word === 'q') saved.push(space);
    else if (word === 'Q') space = saved.pop() ?? identity;
    else if (word === 'cm') space = times(matrix(), space);
    else if (word === 'BT') line = identity;
    else if (word === 'Tm') line = matrix();
    else if (word === 'Td') line = times([1, 0, 0, 1, ...(numbers(2) as [number, number])], line);
    else if (word === 'Tf') {
      font = fontNamed(page, operands.at(-2) ?? '', fonts);
      sizePt = Number(operands.at(-1));
    } else if (word === 'Tj' || word === 'TJ') show();
    operands = [];
  }
  return glyphs;
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => page.doc.context.lookup(ref)) : [contents];
  return streams.map((stream) => (stream instanceof PDFRawStream ? latin1(stream) : '')).join('\n');
}

function latin1(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function bytesOf(operand: string): Uint8Array {
  if (operand.startsWith('<')) return Buffer.from(operand.slice(1, -1).replaceAll(/\s/g, ''), 'hex');
  const plain = operand
    .slice(1, -1)
    .replaceAll(/\\(\d{1,3}|[\s\S])/g, (_, escaped: string) =>
      /^\d/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8)) : (escapes[escaped] ?? escaped),
    );
  return Buffer.from(plain, 'latin1');
}

function fontNamed(page: PDFPage, name: string, fonts: Map<PDFObject, Font>): Font {
  const all = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
  const dictionary = all?.lookup(PDFName.of(name.slice(1)), PDFDict);
  if (!dictionary) throw new Error(`No font ${name}`);
  const font = fonts.get(dictionary) ?? readFont(dictionary);
  fonts.set(dictionary, font);
  return font;
}

function readFont(font: PDFDict): Font {
  const first = font.lookup(PDFName.of('FirstChar'), PDFNumber).asNumber();
  const widths = font.lookup(PDFName.of('Widths'), PDFArray);
  const map = font.lookup(PDFName.of('ToUnicode'));
  const texts = new Map<number, string>();
  if (map instanceof PDFRawStream) {
    for (const [, code = '', text = ''] of latin1(map).matchAll(/^<([0-9A-Fa-f]{2})>\s*<((?:[0-9A-Fa-f]{4})+)>/gm)) {
      texts.set(Number.parseInt(code, 16), Buffer.from(text, 'hex').swap16().toString('utf16le'));
    }
  }
  return {
    textOf: (code) => texts.get(code) ?? '\ufffd',
    widthOf: (code) => (widths.get(code - first) as PDFNumber | undefined)?.asNumber() ?? 0,
  };
}
