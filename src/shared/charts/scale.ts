import type { Frame, Scale } from '#shared/page';

/** The least of 1, 2 and 5 times a power of ten that is at least `raw`. */
export function niceStep(raw: number): number {
  if (!(raw > 0) || !Number.isFinite(raw)) return 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const part = raw / power;
  // A hair of tolerance, so that 2.0000001 stays 2.
  return ([1, 2, 5, 10].find((nice) => part <= nice * (1 + 1e-9)) ?? 10) * power;
}

/** A scale that holds zero and all values, with about `wanted` steps of 1, 2 or 5. */
export function niceScale(values: readonly number[], wanted: number): Scale {
  const [low, high] = extentWithZero(values);
  const step = niceStep((high - low) / Math.max(wanted, 1));
  // Plus zero turns minus zero into zero.
  return { min: Math.floor(low / step + 1e-9) * step + 0, max: Math.ceil(high / step - 1e-9) * step + 0, step };
}

/** From the least to the greatest value, zero included; never empty. */
export function extentWithZero(values: readonly number[]): readonly [number, number] {
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = values.reduce((most, value) => Math.max(most, value), 0);
  return low === high ? [0, 1] : [low, high];
}

/** The values of a scale's grid lines. */
export function ticksOf({ min, max, step }: Scale): readonly number[] {
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, index) => {
    const tick = min + index * step;
    return Math.abs(tick) < step * 1e-9 ? 0 : tick;
  });
}

/** Where a value lies between two lengths. `from` belongs to `scale.min`. */
export function position(value: number, scale: Scale, from: number, to: number): number {
  const part = (value - scale.min) / (scale.max - scale.min);
  return from + Math.min(Math.max(part, 0), 1) * (to - from);
}

/** Where a value stands in a plot whose lower edge is the least of its scale. */
export function heightAt(value: number, scale: Scale, plot: Frame): number {
  return position(value, scale, plot.y + plot.h, plot.y);
}
