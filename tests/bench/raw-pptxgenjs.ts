import { createRequire } from 'node:module';
import type PptxGenJS from 'pptxgenjs';
import type { ChartElement, SceneElement, TextElement } from '../../src/shared/page/index';
import type { Scene } from '../../src/shared/scene/index';

// The package's ESM build hides its class behind a default export that Node and TypeScript see differently.
const Presentation = createRequire(import.meta.url)('pptxgenjs') as typeof PptxGenJS;

const inches = (points: number) => points / 72;
const place = ({ frame }: SceneElement) => ({
  x: inches(frame.x),
  y: inches(frame.y),
  w: inches(frame.w),
  h: inches(frame.h),
});

/**
 * The yardstick of deck-pptx: pptxgenjs 4 writing the same texts, tables, pictures and native charts at the same places, with its own
 * compression and none of the repairs that its file would need.
 */
export async function writeRawPptx(scene: Scene, assets: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const deck = new Presentation();
  deck.defineLayout({ name: 'SCENE', width: inches(scene.widthPt), height: inches(scene.heightPt) });
  deck.layout = 'SCENE';
  for (const page of scene.pages) {
    const slide = deck.addSlide();
    for (const element of page.elements) paint(slide, element, scene, assets);
    if (page.notes.length > 0) slide.addNotes(page.notes.join('\n'));
  }
  // `write` ignores `compression` in Node.
  return (await deck.stream({ compression: true })) as Uint8Array;
}

function paint(
  slide: PptxGenJS.Slide,
  element: SceneElement,
  scene: Scene,
  assets: ReadonlyMap<string, Uint8Array>,
): void {
  switch (element.kind) {
    case 'text':
      slide.addText(runsOf(element, scene), { ...place(element), margin: 0 });
      break;
    case 'table':
      slide.addTable(
        element.rows.map((row) =>
          row.cells.map((cell) => ({
            text: cell.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''),
          })),
        ),
        place(element),
      );
      break;
    case 'image': {
      const bytes = assets.get(element.asset);
      if (bytes)
        slide.addImage({ ...place(element), data: `image/png;base64,${Buffer.from(bytes).toString('base64')}` });
      break;
    }
    case 'chart':
      paintChart(slide, element);
      break;
    case 'shape':
      slide.addShape('rect', { ...place(element), fill: { color: scene.theme.colors[element.fill ?? 'paper'] } });
      break;
    case 'line':
      slide.addShape('line', place(element));
      break;
  }
}

function paintChart(slide: PptxGenJS.Slide, element: ChartElement): void {
  if (!element.native) return;
  const { shape, categories, series } = element.native;
  const kinds = {
    columns: 'bar',
    'stacked-columns': 'bar',
    bars: 'bar',
    lines: 'line',
    'stacked-areas': 'area',
    ring: 'doughnut',
    points: 'scatter',
  } as const;
  const data = series.map(({ name, values }) => ({
    name,
    labels: [...categories],
    values: values.map((value) => value ?? 0),
  }));
  slide.addChart(kinds[shape] as PptxGenJS.CHART_NAME, data, place(element));
}

function runsOf(element: TextElement, scene: Scene): PptxGenJS.TextProps[] {
  return element.paragraphs.flatMap((paragraph) =>
    paragraph.runs.map(({ text, style }, index) => ({
      text,
      options: {
        fontSize: style.sizePt,
        bold: style.bold,
        italic: style.italic,
        color: scene.theme.colors[style.color],
        breakLine: index === paragraph.runs.length - 1,
      },
    })),
  );
}
