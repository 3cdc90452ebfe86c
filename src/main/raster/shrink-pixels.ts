import type { Pixels } from '#main/images';

/** The picture at a whole fraction of its size, each pixel the mean of those it stands for. Slides leave none transparent. */
export function shrunk(pixels: Pixels, factor: number): Pixels {
  if (factor === 1) return pixels;
  const widthPx = Math.floor(pixels.widthPx / factor);
  const heightPx = Math.floor(pixels.heightPx / factor);
  const rgba = new Uint8Array(widthPx * heightPx * 4);
  const stride = pixels.widthPx * 4;
  const area = factor * factor;
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (let row = 0; row < factor; row += 1) {
          const from = (y * factor + row) * stride + x * factor * 4 + channel;
          for (let column = 0; column < factor; column += 1) sum += pixels.rgba[from + column * 4] as number;
        }
        rgba[(y * widthPx + x) * 4 + channel] = Math.round(sum / area);
      }
    }
  }
  return { widthPx, heightPx, rgba };
}
