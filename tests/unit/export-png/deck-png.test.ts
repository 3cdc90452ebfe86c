import { describe, expect, it } from 'vitest';
import { deckPng } from '#main/export';
import { readPngFacts } from '#main/images';
import type { Scene } from '#shared/scene';
import { page, paragraph, scene, text } from '../pdf/hand-made-scene';
import { exportContext } from '../pdf/judges';

const deck = (count = 4): Scene =>
  scene(
    Array.from({ length: count }, (_, index) => ({
      ...page(`s${index + 1}`, `Slide ${index + 1}`, [
        text('title', [paragraph(`标题 ${index + 1}`, 80, 100)], 'title'),
      ]),
      hidden: index === 1,
    })),
  );

const all = { slides: null, widthPx: 320 };

describe('deckPng', () => {
  it('PN1 makes a picture a slide in the size asked for, numbered as printed, hidden slides left out', async () => {
    const { context, reports } = exportContext();
    const { files, losses } = await deckPng(deck(), context, all);
    expect(files.map(({ suffix }) => suffix)).toEqual(['-deck-01.png', '-deck-03.png', '-deck-04.png']);
    expect(losses).toEqual([]);
    for (const { bytes } of files) expect(readPngFacts(bytes)).toMatchObject({ widthPx: 320, heightPx: 180 });
    expect(new Set(files.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(3);
    expect(reports).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('PN2 draws the slides that are named, hidden ones too, and refuses those that are not there', async () => {
    const { context } = exportContext();
    const { files } = await deckPng(deck(), context, { ...all, slides: [2, 4] });
    expect(files.map(({ suffix }) => suffix)).toEqual(['-deck-02.png', '-deck-04.png']);
    await expect(deckPng(deck(), context, { ...all, slides: [4, 5, 9] })).rejects.toMatchObject({
      error: { code: 'usage.unknownSlides', params: { numbers: '5, 9', count: 4 } },
    });
    await expect(deckPng(scene([]), context, all)).rejects.toMatchObject({ error: { code: 'export.emptyDeck' } });
  });

  it('PN3 stops when it is told to, and says what it could not draw', async () => {
    const stop = new AbortController();
    const { context } = exportContext({ key: new TextEncoder().encode('no picture') }, { signal: stop.signal });
    const image = {
      kind: 'image',
      id: 'image',
      name: 'Picture',
      asset: 'key',
      alt: '',
      frame: { x: 100, y: 100, w: 400, h: 300 },
      crop: { left: 0, top: 0, right: 0, bottom: 0 },
      clip: 'rect',
    } as const;
    const odd = scene([page('s1', 's', [text('a', [paragraph('go ꦄ on', 80, 100)]), image])]);
    const { files, losses } = await deckPng(odd, context, all);
    expect(files).toHaveLength(1);
    expect(losses).toEqual([
      { target: 'deck-png', place: 's1/image', key: 'pictureUnreadable', detail: 'Not a picture of a known kind' },
      { target: 'deck-png', place: 's1', key: 'missingGlyphs', detail: 'ꦄ' },
    ]);
    const stopping = { ...context, report: () => stop.abort() };
    await expect(deckPng(deck(), stopping, all)).rejects.toMatchObject({ error: { code: 'export.cancelled' } });
  });
});
