import { beforeAll, describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import type { ChartElement } from '#shared/page';
import { buildScene, type Scene } from '#shared/scene';
import { chartProject } from '../../fixtures/chart-samples';
import { exportDeck } from '../../support/export-deck';
import { howMany } from '../../support/how-many';
import { hasOffice, openOffice, readPdf } from '../../support/office';
import { sdkFindings } from '../../support/ooxml-judge';
import {
  attribute,
  elementsNamed,
  type Parts,
  parseXml,
  partText,
  readParts,
  withText,
  writeParts,
} from '../../support/ooxml-package';
import { lintPptx, sheetCells } from '../../support/pptx-lint';

const chartsOf = (scene: Scene) =>
  scene.pages.flatMap((page) => page.elements.filter((element): element is ChartElement => element.kind === 'chart'));
const chartPaths = (parts: Parts) => Object.keys(parts).filter((path) => path.startsWith('ppt/charts/chart'));
const bookPaths = (parts: Parts) => Object.keys(parts).filter((path) => path.endsWith('.xlsx'));

describe.each(documentLanguages)('charts of a deck in %s', (language) => {
  const scene = buildScene(chartProject(language));
  let bytes = new Uint8Array();
  let parts: Parts = {};

  beforeAll(async () => {
    bytes = new Uint8Array((await exportDeck(scene)).bytes);
    parts = readParts(bytes);
  });

  it('X40 are valid, and so are their workbooks', async () => {
    expect(await sdkFindings(bytes, 'pptx')).toEqual([]);
    expect(lintPptx(bytes)).toEqual([]);
    for (const path of bookPaths(parts).slice(0, howMany(2, 100)))
      expect(await sdkFindings(parts[path] ?? new Uint8Array(), 'xlsx'), path).toEqual([]);
  }, 60_000);

  it('X41 are charts where PowerPoint has the type, and groups of named shapes where it has not', () => {
    const native = chartsOf(scene).filter((chart) => chart.native !== null);
    expect(chartPaths(parts)).toHaveLength(native.length);
    expect(bookPaths(parts)).toHaveLength(native.length);
    const drawn = chartsOf(scene).filter((chart) => chart.native === null);
    const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    const groups = slides.flatMap((path) => elementsNamed(parseXml(partText(parts, path)), 'p:grpSp'));
    expect(groups).toHaveLength(drawn.length);
    for (const group of groups) {
      const names = elementsNamed(group, 'p:cNvPr').map((shape) => attribute(shape, 'name'));
      expect(names.every((name) => name !== null && name !== '')).toBe(true);
    }
    const pictures = slides.flatMap((path) => elementsNamed(parseXml(partText(parts, path)), 'p:pic'));
    expect(pictures).toEqual([]);
  });

  it('X42 have workbooks with just the values of their series', () => {
    const native = chartsOf(scene).flatMap((chart) => (chart.native ? [chart.native] : []));
    for (const [at, chart] of native.entries()) {
      const cells = sheetCells(parts[`ppt/embeddings/workbook${at + 1}.xlsx`] ?? new Uint8Array());
      expect(chart.categories.map((_, row) => cells.get(`A${row + 2}`) ?? '')).toEqual(chart.categories);
      for (const [column, series] of chart.series.entries()) {
        const letter = String.fromCharCode(66 + column);
        const found = series.values.map((_, row) => cells.get(`${letter}${row + 2}`));
        expect(found).toEqual(series.values.map((value) => (value === null ? undefined : String(value))));
      }
    }
  });

  it('X43 have a description, and the same bytes each time', async () => {
    const frames = Object.keys(parts)
      .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
      .flatMap((path) => elementsNamed(parseXml(partText(parts, path)), 'p:graphicFrame'));
    expect(frames.length).toBeGreaterThan(10);
    for (const frame of frames) {
      const own = elementsNamed(frame, 'p:cNvPr')[0];
      expect(own && attribute(own, 'descr')).toBeTruthy();
    }
    expect(Buffer.from((await exportDeck(buildScene(chartProject(language)))).bytes).equals(Buffer.from(bytes))).toBe(
      true,
    );
  });

  it.runIf(hasOffice())(
    'X44 are drawn by LibreOffice with the labels that the scene has',
    async () => {
      const office = await openOffice();
      try {
        const { pages, text } = await readPdf(await office.toPdf(bytes, 'pptx'));
        expect(pages).toBe(scene.pages.length);
        // LibreOffice breaks a date at its hyphen, which the reader of the PDF then takes for one of its own.
        const solidOf = (words: string) => words.replaceAll(/[\s-]/g, '');
        const solid = solidOf(text);
        const missing = chartsOf(scene).flatMap((chart) =>
          chart.marks.flatMap((mark) =>
            mark.kind === 'text' && !solid.includes(solidOf(mark.text)) ? [mark.text] : [],
          ),
        );
        expect(missing).toEqual([]);
      } finally {
        await office.dispose();
      }
    },
    120_000,
  );
});

describe('the judges of charts', () => {
  it('bite', async () => {
    const parts = readParts((await exportDeck(buildScene(chartProject('en')))).bytes);
    const [chart = ''] = chartPaths(parts);
    const rules = (changed: Parts) => lintPptx(writeParts(changed)).map(({ rule }) => rule);
    expect(rules(withText(parts, chart, (text) => text.replace('<c:v>', '<c:v>9')))).toContain('workbook');
    expect(
      rules(withText(parts, chart, (text) => text.replace(/<a:schemeClr val="tx1"\/>/, '<a:srgbClr val="000000"/>'))),
    ).toContain('color');
    expect(rules(withText(parts, chart, (text) => text.replace('+mn-ea', 'SimSun')))).toContain('face');
    const { [bookPaths(parts)[0] ?? '']: _book, ...without } = parts;
    expect(rules(without)).toContain('workbook');
  });
});
