import type { Frame } from '#shared/deck';
import { round } from './lay-text';
import type { Picture } from './page-content';
import type { ImageElement, Placeholder } from './types';

const whole = { left: 0, top: 0, right: 0, bottom: 0 };

export interface PicturePart {
  readonly id: string;
  readonly name: string;
  readonly placeholder?: Placeholder;
  readonly clip?: 'rect' | 'ellipse';
}

/** A picture in a frame: `cover` fills it and cuts the edges off, `contain` shows the whole picture in its middle. */
export function placePicture(part: PicturePart, picture: Picture, frame: Frame): ImageElement {
  const { widthPx, heightPx } = picture.asset;
  const { clip = 'rect', ...rest } = part;
  const base = { kind: 'image' as const, ...rest, asset: picture.key, alt: picture.alt, clip };
  const ratio = widthPx / heightPx / (frame.w / frame.h);
  if (picture.fit === 'contain') {
    const w = ratio >= 1 ? frame.w : frame.w * ratio;
    const h = ratio >= 1 ? frame.h / ratio : frame.h;
    const inner = { x: frame.x + (frame.w - w) / 2, y: frame.y + (frame.h - h) / 2, w, h };
    return { ...base, frame: { x: round(inner.x), y: round(inner.y), w: round(w), h: round(h) }, crop: whole };
  }
  const side = fraction(ratio > 1 ? (1 - 1 / ratio) / 2 : 0);
  const edge = fraction(ratio < 1 ? (1 - ratio) / 2 : 0);
  return { ...base, frame, crop: { left: side, top: edge, right: side, bottom: edge } };
}

function fraction(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
