import { describe, expect, it } from 'vitest';
import { deckPdf } from '#main/export/pdf';
import { languages } from '#shared/base';
import { buildScene, type ChartElement } from '#shared/scene';
import { chartProject } from '../../fixtures/chart-samples';
import { exportContext, judge, onlyFile, tagsOf, textOf } from './judges';

describe.each(languages)('charts of a deck PDF in %s', (language) => {
  const scene = buildScene(chartProject(language));
  const charts = scene.pages.flatMap((page) =>
    page.elements.filter((element): element is ChartElement => element.kind === 'chart'),
  );

  it('P40 are vectors with their words as text and a description, the same bytes each time', async () => {
    const context = exportContext().context;
    const bytes = onlyFile(await deckPdf(scene, context));
    expect(judge(bytes, 'qpdf', '--check', '{}')).toContain('No syntax or stream encoding errors');
    expect(judge(bytes, 'pdfimages', '-list', '{}').trim().split('\n')).toHaveLength(2);
    const text = textOf(bytes);
    const missing = charts.flatMap((chart) =>
      chart.marks.flatMap((mark) =>
        mark.kind === 'text' && !text.includes(mark.text.replaceAll(/\s+/g, '')) ? [mark.text] : [],
      ),
    );
    expect(missing).toEqual([]);
    expect(tagsOf(bytes).filter((tag) => tag === 'Figure')).toHaveLength(charts.length);
    expect(Buffer.from(onlyFile(await deckPdf(scene, context))).equals(Buffer.from(bytes))).toBe(true);
  });
});
