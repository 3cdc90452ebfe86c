/** An exact fraction in lowest terms; the denominator is positive. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

/** `n / d` in lowest terms. `d` must not be 0. */
export function ratio(n: bigint, d = 1n): Ratio {
  const sign = d < 0n ? -1n : 1n;
  const common = divisorOf(n < 0n ? -n : n, d < 0n ? -d : d);
  return { n: (sign * n) / common, d: (sign * d) / common };
}

export const zero: Ratio = { n: 0n, d: 1n };
export const one: Ratio = { n: 1n, d: 1n };

export function plus(a: Ratio, b: Ratio): Ratio {
  return a.n === 0n ? b : b.n === 0n ? a : ratio(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function minus(a: Ratio, b: Ratio): Ratio {
  return plus(a, { n: -b.n, d: b.d });
}

export function times(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.n, a.d * b.d);
}

/** `a / b`; `b` must not be 0. */
export function over(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.d, a.d * b.n);
}

/** Negative when `a < b`, 0 when they are equal. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function larger(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) < 0 ? b : a;
}

export function smaller(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) > 0 ? b : a;
}

/** The largest whole number that is not above `value`. */
export function floorOf(value: Ratio): bigint {
  const whole = value.n / value.d;
  return value.n < 0n && whole * value.d !== value.n ? whole - 1n : whole;
}

/** The nearest double, to about 18 places behind the point: to show it, or to hand it on. */
export function toNumber({ n, d }: Ratio): number {
  const fine = 10n ** 18n;
  return Number(n / d) + Number(((n % d) * fine) / d) / 1e18;
}

/** A percentage or factor as a person typed it, as a fraction of one or of `per`; six decimals count. */
export function typed(value: number, per = 1n): Ratio {
  return ratio(BigInt(Math.round(value * 1e6)), 1_000_000n * per);
}

/** Greatest common divisor; 1 when both are 0. */
function divisorOf(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large === 0n ? 1n : large;
}
