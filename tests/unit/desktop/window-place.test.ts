import { describe, expect, it } from 'vitest';
import { frameOffset, placeWindow, windowPlaceSchema } from '../../../src/main/desktop/window-place';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const desk = { x: 1440, y: 0, width: 2560, height: 1440 };
const kept = { x: 1600, y: 100, width: 1200, height: 800, maximized: false };

describe('placeWindow', () => {
  it.each([
    ['has the usual size at first', null, [desk], { width: 1440, height: 900 }],
    ['fits a small display', null, [{ x: 0, y: 0, width: 1024, height: 600 }], { width: 1024, height: 600 }],
    ['stands where it stood', kept, [laptop, desk], { x: 1600, y: 100, width: 1200, height: 800 }],
    ['comes home when its display has gone', kept, [laptop], { width: 1200, height: 800 }],
    [
      'keeps its title bar within reach',
      { ...kept, x: 1300, y: -20 },
      [laptop, desk],
      { x: 1300, y: 0, width: 1200, height: 800 },
    ],
    [
      'is not larger than its display',
      { ...kept, x: 0, y: 25, width: 3000, height: 2000 },
      [laptop],
      { x: 0, y: 25, width: 1440, height: 875 },
    ],
    ['comes back from below the edge', { ...kept, x: 1600, y: 1420 }, [laptop, desk], { width: 1200, height: 800 }],
  ])('%s', (_what, place, areas, expected) => {
    expect(placeWindow(place, areas)).toEqual(expected);
  });

  it.each([
    ['a frame of Linux', { x: 200, y: 200 }, { x: 201, y: 220 }, { x: 1, y: 20 }],
    ['no frame that is told of', { x: 200, y: 200 }, { x: 200, y: 200 }, { x: 0, y: 0 }],
    ['a system that chose another place', { x: 200, y: 200 }, { x: 960, y: 220 }, { x: 0, y: 0 }],
    ['a system that tells no place', { x: 200, y: 200 }, { x: 0, y: 0 }, { x: 0, y: 0 }],
    ['a place that was not asked for', {}, { x: 312, y: 90 }, { x: 0, y: 0 }],
  ])('takes off %s', (_what, asked, got, expected) => {
    expect(frameOffset(asked, { width: 1, height: 1, ...got })).toEqual(expected);
  });

  it('knows no window of nonsense', () => {
    for (const wrong of [{ ...kept, width: 0 }, { ...kept, x: Number.NaN }, { ...kept, more: 1 }, 'here', []]) {
      expect(windowPlaceSchema.safeParse(wrong).success).toBe(false);
    }
  });
});
