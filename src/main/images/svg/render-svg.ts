import { Resvg } from '@resvg/resvg-wasm';
import type { Pixels } from '../pixels';
import { resvgReady, unpremultiplied } from './resvg';

/** Draws an SVG that holds no text and refers to nothing outside itself. */
export async function renderSvg(svg: string, widthPx: number): Promise<Pixels> {
  await resvgReady();
  const renderer = new Resvg(svg, {
    fitTo: { mode: 'width', value: widthPx },
    font: { loadSystemFonts: false },
    shapeRendering: 2,
    imageRendering: 0,
  });
  try {
    const image = renderer.render();
    try {
      return { widthPx: image.width, heightPx: image.height, rgba: unpremultiplied(image.pixels) };
    } finally {
      image.free();
    }
  } finally {
    renderer.free();
  }
}
