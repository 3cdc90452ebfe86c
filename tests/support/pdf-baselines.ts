import { decodePDFRawStream, PDFArray, PDFDocument, PDFRawStream } from 'pdf-lib';

/** Where a piece of text begins, in points from the top left of its page. */
export interface TextStart {
  readonly xPt: number;
  readonly baselinePt: number;
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

/** Reads every place at which a PDF's pages show text: what LibreOffice writes, not all that PDF can. */
export async function textStarts(pdf: Uint8Array): Promise<readonly (readonly TextStart[])[]> {
  const document = await PDFDocument.load(pdf);
  return document.getPages().map((page) => {
    const contents = page.node.Contents();
    const streams =
      contents instanceof PDFArray ? contents.asArray().map((ref) => document.context.lookup(ref)) : [contents];
    const text = streams
      .filter((stream): stream is PDFRawStream => stream instanceof PDFRawStream)
      .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
      .join('\n');
    return startsIn(text, page.getHeight());
  });
}

function startsIn(content: string, heightPt: number): readonly TextStart[] {
  const starts: TextStart[] = [];
  const saved: Matrix[] = [];
  let space = identity;
  let line = identity;
  let operands: number[] = [];
  // Strings are cut out first: what they hold could look like operators.
  const tokens = content.replaceAll(/<[0-9A-Fa-f\s]*>|\((?:\\.|[^\\)])*\)/gs, ' ').split(/\s+/);
  const last = (count: number) => operands.slice(-count);
  for (const token of tokens) {
    const value = Number(token.replaceAll(/[[\]]/g, ''));
    if (token !== '' && !Number.isNaN(value)) {
      operands.push(value);
      continue;
    }
    if (token === 'q') saved.push(space);
    else if (token === 'Q') space = saved.pop() ?? identity;
    else if (token === 'cm') space = times(last(6) as unknown as Matrix, space);
    else if (token === 'BT') line = identity;
    else if (token === 'Tm') line = last(6) as unknown as Matrix;
    else if (token === 'Td' || token === 'TD') {
      const [x = 0, y = 0] = last(2);
      line = times([1, 0, 0, 1, x, y], line);
    } else if (/T[jJ]$/.test(token)) {
      const at = times(line, space);
      starts.push({ xPt: at[4], baselinePt: heightPt - at[5] });
    }
    operands = [];
  }
  return starts;
}
