import type { Scale } from '#shared/page';
import { extentWithZero } from '../scale';

/** Columns are no wider, however few there are. */
const widestPt = 140;

/** A scale whose ends leave room for labels above the highest and below the lowest column. */
export function scaleWithRoom(values: readonly number[], heightPt: number, labelPt: number): Scale {
  const [low, high] = extentWithZero(values);
  const rooms = (low < 0 ? 1 : 0) + (high > 0 ? 1 : 0);
  const perPt = (high - low) / Math.max(heightPt - rooms * labelPt, heightPt / 4);
  const min = low < 0 ? low - labelPt * perPt : 0;
  const max = high > 0 ? high + labelPt * perPt : 0;
  return { min, max, step: (max - min) / 4 };
}

export interface ColumnGeometry {
  readonly x: number;
  readonly w: number;
  readonly bandPt: number;
  readonly barPt: number;
  readonly gapPercent: number;
  readonly leftOf: (category: number, lane: number) => number;
}

/** Where columns stand: `lanes` side by side in each of `count` bands. Gaps are what office programs allow. `airPart`: of a
 * lane, between two bands. */
export function columnGeometry(
  x: number,
  w: number,
  count: number,
  lanes: number,
  { mostPt = widestPt, airPart = lanes > 1 ? 0.6 : 0.55 }: { readonly mostPt?: number; readonly airPart?: number } = {},
): ColumnGeometry {
  const bandPt = w / Math.max(count, 1);
  const wanted = Math.min(bandPt / (lanes + airPart), mostPt);
  const gapPercent = Math.min(500, Math.round(((bandPt - lanes * wanted) / wanted) * 100));
  const barPt = bandPt / (lanes + gapPercent / 100);
  const leftOf = (category: number, lane: number) =>
    x + category * bandPt + (bandPt - lanes * barPt) / 2 + lane * barPt;
  return { x, w, bandPt, barPt, gapPercent, leftOf };
}

/** The middle of each band. */
export function bandMiddles({ x, bandPt }: ColumnGeometry, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => x + (at + 0.5) * bandPt);
}
