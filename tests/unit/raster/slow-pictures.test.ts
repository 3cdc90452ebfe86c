import { describe, expect, it } from 'vitest';
import { deckPdf, deckPng, deckPptx } from '#main/export';
import { drawHere, PictureTooSlow } from '#main/images';
import { fixture } from '../../support/picture-bytes';
import { image, page, scene } from '../../support/scene-samples';
import { exportContext } from '../pdf/judges';

const deck = scene([page(1, 'image-text', [image('key')])]);
const tooSlow = () => Promise.reject(new PictureTooSlow(10_000));
const loss = (target: string) => ({ target, place: 'slide1/image', key: 'pictureTooSlow', detail: '> 10 s' });

describe('a picture that takes too long to draw', () => {
  const { context } = exportContext({ key: fixture('drawing.svg') }, { drawing: { ...drawHere, decode: tooSlow } });

  it('X9 is left out of each export, which says so', async () => {
    const made = [
      await deckPdf(deck, context, ['slides']),
      await deckPptx(deck, context),
      await deckPng(deck, context, { slides: null, widthPx: 320 }),
    ];
    expect(made.map(({ losses }) => losses)).toEqual([[loss('deck-pdf')], [loss('deck-pptx')], [loss('deck-png')]]);
    for (const { files } of made) expect(files[0]?.bytes.length).toBeGreaterThan(500);
  });

  it('X9 is left out of a slide that the rasteriser can’t finish with it', async () => {
    const seen: boolean[] = [];
    const render = (svg: string, widthPx: number) => {
      seen.push(svg.includes('<image'));
      return svg.includes('<image') ? tooSlow() : drawHere.render(svg, widthPx);
    };
    const photo = exportContext({ key: fixture('upright.jpg') }, { drawing: { ...drawHere, render } });
    const { files, losses } = await deckPng(deck, photo.context, { slides: null, widthPx: 320 });
    expect([seen, files.length, losses]).toEqual([[true, false], 1, [loss('deck-png')]]);
  });
});
