import { describe, expect, it } from 'vitest';
import { deckPdf } from '#main/export/pdf';
import { slideWidthPt } from '#shared/page';
import type { Project, TextLook } from '#shared/project';
import { buildScene } from '#shared/scene';
import { demoProject } from '../../fixtures/demo-project';
import { exportContext, judge, onlyFile } from './judges';

function deckWith(look: TextLook): Project {
  const demo = demoProject('en');
  const paragraphs = [
    { type: 'paragraph' as const, level: 0 as const, list: 'none' as const, children: [{ text: 'Cargo' }] },
  ];
  const slots = { body: { kind: 'text' as const, paragraphs, look } };
  const slide = { id: 'one', kind: 'custom' as const, layout: 'title-body' as const, hidden: false, notes: '', slots };
  return { ...demo, deck: { ...demo.deck, slides: [slide] } };
}

/** Where another program finds the word, in parts of the page's width, and how high it is. */
async function wordIn(look: TextLook) {
  const scene = buildScene(deckWith(look));
  const bytes = onlyFile(await deckPdf(scene, exportContext().context));
  const page = judge(bytes, 'pdftotext', '-bbox', '{}', '-');
  const found = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">Cargo</.exec(page);
  const width = Number(/<page width="([\d.]+)"/.exec(page)?.[1]);
  const [x, top, right, bottom] = (found ?? []).slice(1).map(Number) as [number, number, number, number];
  const scale = width / slideWidthPt;
  return { left: x / scale, right: right / scale, high: (bottom - top) / scale, bytes, colors: scene.theme.colors };
}

describe('the look of a text in PDF', () => {
  it('P33 stands at its side, in its size', async () => {
    const [usual, center, right, small] = await Promise.all(
      ([{}, { align: 'center' }, { align: 'right' }, { size: -2 }] as const).map(wordIn),
    );
    if (!usual || !center || !right || !small) throw new Error('Nothing was laid');
    const widthPt = usual.right - usual.left;
    expect(center.left - usual.left).toBeGreaterThan(widthPt);
    expect(right.left - center.left).toBeCloseTo(center.left - usual.left, 0);
    expect(small.high / usual.high).toBeCloseTo(19 / 28, 1);
  });

  it('P33 has the colour that the theme gives to its role', async () => {
    const { bytes, colors } = await wordIn({ color: 'positive' });
    const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(colors.positive.slice(at, at + 2), 16) / 255);
    const painted = judge(bytes, 'qpdf', '--qdf', '--object-streams=disable', '{}', '-');
    const inks = [...painted.matchAll(/(\d*\.?\d+) (\d*\.?\d+) (\d*\.?\d+) rg/g)].map((ink) =>
      ink.slice(1).map(Number),
    );
    const isIt = ([x, y, z]: readonly number[]) =>
      Math.abs((x ?? 9) - (r ?? 0)) + Math.abs((y ?? 9) - (g ?? 0)) + Math.abs((z ?? 9) - (b ?? 0)) < 0.02;
    expect(inks.some(isIt)).toBe(true);
  });
});
