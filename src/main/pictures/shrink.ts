import type { Pixels } from '#main/images';

/**
 * Makes a picture smaller: each new pixel is the mean of the area that it covers, weighted by how opaque each part is. Both
 * sides are at most those of the original.
 */
export function shrink(from: Pixels, widthPx: number, heightPx: number): Pixels {
  if (widthPx === from.widthPx && heightPx === from.heightPx) return from;
  const stride = widthPx * 4;
  const rgba = new Uint8Array(stride * heightPx);
  const columns = spansOf(from.widthPx, widthPx);
  const rows = spansOf(from.heightPx, heightPx);
  const line = new Float32Array(stride);
  const sum = new Float32Array(stride);
  const area = (from.widthPx / widthPx) * (from.heightPx / heightPx);
  let drawn = -1;
  rows.forEach(({ first, last, head, tail }, y) => {
    sum.fill(0);
    for (let row = first; row <= last; row += 1) {
      // The last row of one span may be the first of the next.
      if (row !== drawn) shrinkRow(from, row, columns, line);
      drawn = row;
      const part = row === first ? head : row === last ? tail : 1;
      for (let i = 0; i < stride; i += 1) sum[i] = (sum[i] as number) + (line[i] as number) * part;
    }
    settle(sum, area, rgba, y * stride);
  });
  return { widthPx, heightPx, rgba };
}

/** The pixels that one new pixel covers: all of those between the first and the last, and these in part. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly tail: number;
}

function spansOf(from: number, to: number): readonly Span[] {
  const step = from / to;
  return Array.from({ length: to }, (_, index) => {
    const start = index * step;
    const end = Math.min(from, (index + 1) * step);
    const first = Math.floor(start);
    const last = Math.max(first, Math.ceil(end - 1e-9) - 1);
    return { first, last, head: Math.min(first + 1, end) - start, tail: end - last };
  });
}

/** One row, its columns brought together; colours are multiplied by opacity. */
function shrinkRow({ widthPx, rgba }: Pixels, row: number, columns: readonly Span[], line: Float32Array): void {
  const base = row * widthPx * 4;
  let to = 0;
  for (const { first, last, head, tail } of columns) {
    let red = 0;
    let green = 0;
    let blue = 0;
    let alpha = 0;
    for (let column = first; column <= last; column += 1) {
      const at = base + column * 4;
      const part = column === first ? head : column === last ? tail : 1;
      const weight = part * (rgba[at + 3] as number);
      red += (rgba[at] as number) * weight;
      green += (rgba[at + 1] as number) * weight;
      blue += (rgba[at + 2] as number) * weight;
      alpha += weight;
    }
    line[to] = red;
    line[to + 1] = green;
    line[to + 2] = blue;
    line[to + 3] = alpha;
    to += 4;
  }
}

/** From weighted sums to bytes; `area` is how many old pixels a new one covers. */
function settle(sum: Float32Array, area: number, rgba: Uint8Array, base: number): void {
  for (let i = 0; i < sum.length; i += 4) {
    const alpha = sum[i + 3] as number;
    if (alpha <= 0) continue;
    for (let channel = 0; channel < 3; channel += 1) {
      rgba[base + i + channel] = Math.min(255, Math.round((sum[i + channel] as number) / alpha));
    }
    rgba[base + i + 3] = Math.min(255, Math.round(alpha / area));
  }
}
