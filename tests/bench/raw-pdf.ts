import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument } from 'pdf-lib';

const require = createRequire(import.meta.url);
const fontBytes = readFileSync(require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'));
const linesPerPage = 40;

/**
 * The yardstick of the PDF exports: pdf-lib drawing lines that somebody has already broken, in one embedded and subset
 * face, with no layout, links, tags or bookmarks.
 */
export async function writeRawPdf(lines: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const font = await document.embedFont(fontBytes, { subset: true });
  for (let first = 0; first < lines.length; first += linesPerPage) {
    const page = document.addPage([595, 842]);
    lines.slice(first, first + linesPerPage).forEach((line, index) => {
      page.drawText(line, { x: 56, y: 780 - index * 18, size: 11, font });
    });
  }
  return document.save();
}
