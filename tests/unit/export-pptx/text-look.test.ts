import { describe, expect, it } from 'vitest';
import type { Project, TextLook } from '#shared/project';
import { buildScene } from '#shared/scene';
import { demoProject } from '../../fixtures/demo-project';
import { exportDeck } from '../../support/export-deck';
import { attribute, elementsNamed, parseXml, partText, readParts } from '../../support/ooxml-package';
import { lintPptx } from '../../support/pptx-lint';

function deckWith(look: TextLook | undefined): Project {
  const demo = demoProject('en');
  const line = (text: string) => ({
    type: 'paragraph' as const,
    level: 0 as const,
    list: 'bullet' as const,
    children: [{ text }],
  });
  const slide = {
    id: 'one',
    kind: 'custom' as const,
    layout: 'title-body' as const,
    hidden: false,
    notes: '',
    slots: {
      title: { kind: 'text' as const, paragraphs: [{ ...line('A title'), list: 'none' as const }] },
      body: { kind: 'text' as const, paragraphs: [line('One line'), line('Another')], ...(look ? { look } : {}) },
    },
  };
  return { ...demo, deck: { ...demo.deck, slides: [slide] } };
}

async function slideOf(look: TextLook | undefined) {
  const scene = buildScene(deckWith(look));
  const { bytes } = await exportDeck(scene);
  expect(lintPptx(bytes)).toEqual([]);
  const shapes = elementsNamed(parseXml(partText(readParts(bytes), 'ppt/slides/slide1.xml')), 'p:sp');
  const body = shapes.find((shape) => (shape.textContent ?? '').includes('One line'));
  if (!body) throw new Error('No text');
  const paragraphs = elementsNamed(body, 'a:p');
  const sides = paragraphs.map((one) => elementsNamed(one, 'a:pPr').map((own) => attribute(own, 'algn'))[0] ?? null);
  const runs = elementsNamed(body, 'a:rPr');
  const colors = runs.map(
    (run) => elementsNamed(run, 'a:schemeClr').map((color) => attribute(color, 'val'))[0] ?? null,
  );
  return { sides, sizes: runs.map((run) => attribute(run, 'sz')), colors, bytes };
}

describe('the look of a text in PowerPoint', () => {
  it('X51 is its own alignment, its size and a colour of the theme', async () => {
    const { sides, sizes, colors } = await slideOf({ size: -1, align: 'right', color: 'accent' });
    expect(sides).toEqual(['r', 'r']);
    expect(sizes).toEqual(['2300', '2300']);
    // Links are in the accent, so it is the theme's colour of links.
    expect(colors).toEqual(['hlink', 'hlink']);
  });

  it.each([
    ['text', [null, null]],
    ['muted', ['tx2', 'tx2']],
    ['positive', ['accent2', 'accent2']],
    ['negative', ['accent3', 'accent3']],
  ] as const)('X51 writes no colour by its value: %s', async (color, written) => {
    expect((await slideOf({ color })).colors).toEqual(written);
  });

  it('X51 leaves a deck without looks as it was', async () => {
    const [none, empty] = await Promise.all([slideOf(undefined), slideOf({})]);
    expect(empty.bytes).toEqual(none.bytes);
  });
});
