import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PictureView } from '#shared/project';
import { coverCrop, cropOf, pictureShape, placePicture } from '../../../src/shared/scene/parts/place-picture';

const part = { id: 'image', name: 'Picture' };
const side = fc.integer({ min: 1, max: 12_000 });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const view: fc.Arbitrary<PictureView> = fc.record(
  {
    focus: fc.record({ x: fraction, y: fraction }),
    crop: fc.record({ left: fraction, top: fraction, right: fraction, bottom: fraction }),
  },
  { requiredKeys: [] },
);
const frames = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  w: fc.integer({ min: 20, max: 960 }),
  h: fc.integer({ min: 20, max: 540 }),
});
const picture = fc.record({ widthPx: side, heightPx: side, view }).map(({ widthPx, heightPx, view }) => ({
  key: 'a',
  alt: '',
  view,
  asset: { name: 'a.jpg', type: 'image/jpeg' as const, bytes: 1, widthPx, heightPx },
}));
const inside = ({ left, top, right, bottom }: ReturnType<typeof cropOf>) =>
  [left, top, right, bottom].every((cut) => cut >= 0 && cut < 1) && left + right <= 0.9801 && top + bottom <= 0.9801;
const slack = 2e-5;

it('SC17 a picture that covers keeps its proportions, fills its frame and stays within its crop', () => {
  fc.assert(
    fc.property(picture, frames, (it, frame) => {
      const placed = placePicture(part, { ...it, fit: 'cover' }, frame);
      expect(placed.frame).toEqual(frame);
      const { left, top, right, bottom } = placed.crop;
      const asked = cropOf(it.view);
      expect(inside(asked)).toBe(true);
      for (const [cut, least] of [
        [left, asked.left],
        [top, asked.top],
        [right, asked.right],
        [bottom, asked.bottom],
      ] as const)
        expect(cut).toBeGreaterThanOrEqual(least - slack);
      // As far as fractions of a thin strip can be told apart.
      const wide = 1 - left - right;
      const high = 1 - top - bottom;
      if (wide < 0.002 || high < 0.002) return;
      const stretch = frame.w / (wide * it.asset.widthPx) / (frame.h / (high * it.asset.heightPx));
      expect(Math.abs(stretch - 1)).toBeLessThan(2 * slack * (1 / wide + 1 / high));
      // One of its sides is not cut further than asked.
      const spare = Math.min(wide - (1 - asked.left - asked.right), high - (1 - asked.top - asked.bottom));
      expect(Math.max(wide - (1 - asked.left - asked.right), high - (1 - asked.top - asked.bottom))).toBeGreaterThan(
        -slack,
      );
      expect(spare).toBeLessThan(slack);
    }),
  );
});

it('SC17 the focus of a picture stays in sight, in the middle where the picture reaches far enough', () => {
  fc.assert(
    fc.property(picture, frames, (it, frame) => {
      const crop = coverCrop(it, frame.w / frame.h);
      const asked = cropOf(it.view);
      const { x, y } = it.view.focus ?? { x: 0.5, y: 0.5 };
      const axes = [
        [x, crop.left, 1 - crop.right, asked.left, 1 - asked.right],
        [y, crop.top, 1 - crop.bottom, asked.top, 1 - asked.bottom],
      ] as const;
      if (!it.view.focus) return;
      for (const [at, start, end, least, most] of axes) {
        if (at < least || at > most) continue;
        expect(at).toBeGreaterThanOrEqual(start - slack);
        expect(at).toBeLessThanOrEqual(end + slack);
        if (start > least + slack && end < most - slack) expect(Math.abs(at - (start + end) / 2)).toBeLessThan(slack);
      }
    }),
  );
});

it('SC17 a picture shown whole shows all that its crop leaves, undistorted and in the middle', () => {
  fc.assert(
    fc.property(picture, frames, (it, frame) => {
      const placed = placePicture(part, { ...it, fit: 'contain' }, frame);
      expect(placed.crop).toEqual(cropOf(it.view));
      const { x, y, w, h } = placed.frame;
      expect(w).toBeLessThanOrEqual(frame.w + 0.01);
      expect(h).toBeLessThanOrEqual(frame.h + 0.01);
      expect(Math.abs(x + w / 2 - frame.x - frame.w / 2)).toBeLessThan(0.02);
      expect(Math.abs(y + h / 2 - frame.y - frame.h / 2)).toBeLessThan(0.02);
      if (Math.min(w, h) > 5) expect(Math.abs(w / h / pictureShape(it) - 1)).toBeLessThan(0.01);
    }),
  );
});

it('SC17 a picture without a view is cut evenly, and one of a sensible view as told', () => {
  const asset = { name: 'a.jpg', type: 'image/jpeg' as const, bytes: 1, widthPx: 400, heightPx: 200 };
  const square = { x: 0, y: 0, w: 100, h: 100 };
  const cut = (view?: PictureView) => placePicture(part, { key: 'a', alt: '', asset, fit: 'cover', view }, square).crop;
  expect(cut()).toEqual({ left: 0.25, top: 0, right: 0.25, bottom: 0 });
  expect(cut({ focus: { x: 0.6, y: 0.1 } })).toEqual({ left: 0.35, top: 0, right: 0.15, bottom: 0 });
  expect(cut({ focus: { x: 1, y: 0 } })).toEqual({ left: 0.5, top: 0, right: 0, bottom: 0 });
  const crop = { left: 0.5, top: 0.5, right: 0, bottom: 0 };
  expect(cut({ crop })).toEqual({ left: 0.625, top: 0.5, right: 0.125, bottom: 0 });
});
