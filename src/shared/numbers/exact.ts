/**
 * Whole-number arithmetic on doubles. Every value of a forecast is a whole number of minor units or of millionths, and
 * every product is rounded once, half away from zero, as ROUND does in a spreadsheet.
 */

/** Millionths in one: the scale of every driver that is not money. */
export const million = 1_000_000;

/** Nothing in a model grows beyond this: sums of all lines over all months stay exact. */
export const largest = 9_000_000_000_000_000;

/** A single line and month never holds more: a thousand million in major units. */
export const largestFlow = 100_000_000_000;

/** A single amount that a person typed (a round, a loan, a machine) never counts for more. */
export const largestAmount = 1_000_000_000_000;

/** `a x b / divisor` rounded half away from zero, exact for whole numbers; what would pass `largest` stops there. */
export function mulDiv(a: number, b: number, divisor: number): number {
  const product = a * b;
  if (product < 0) return 0 - mulDivPositive(-a, b, -product, divisor);
  return product === 0 ? 0 : mulDivPositive(a, b, product, divisor);
}

function mulDivPositive(a: number, b: number, product: number, divisor: number): number {
  let quotient = Math.floor(product / divisor);
  if (quotient > largest) return largest;
  let rest =
    product <= Number.MAX_SAFE_INTEGER ? product - quotient * divisor : restOf(a, b, product, quotient, divisor);
  while (rest < 0) {
    quotient -= 1;
    rest += divisor;
  }
  while (rest >= divisor) {
    quotient += 1;
    rest -= divisor;
  }
  return rest * 2 >= divisor ? quotient + 1 : quotient;
}

/** `a x b - quotient x divisor` where both products need more than 53 bits: Dekker's product gives what each lost. */
function restOf(a: number, b: number, product: number, quotient: number, divisor: number): number {
  const other = quotient * divisor;
  return product - other + (lostIn(a, b, product) - lostIn(quotient, divisor, other));
}

/** What rounding took from `a x b`, exactly. */
function lostIn(a: number, b: number, product: number): number {
  const aHigh = highHalf(a);
  const aLow = a - aHigh;
  const bHigh = highHalf(b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** The upper 26 bits of a double (Veltkamp). */
function highHalf(value: number): number {
  const spread = value * 134_217_729;
  return spread - (spread - value);
}

/** A typed number as a whole number of `1 / scale`, within a range given in the number's own unit. */
export function scaled(value: number, scale: number, min: number, max: number): number {
  const within = Math.min(Math.max(value, min), max) * scale;
  return within < 0 ? -Math.round(-within) : Math.round(within) + 0;
}

/** Keeps a flow within what one line may hold. */
export function flow(value: number): number {
  return Math.min(value, largestFlow);
}

/** Keeps a typed amount within what one may count for; a negative one counts as none. */
export function amount(value: number): number {
  return Math.min(Math.max(value, 0), largestAmount);
}

/** The `index`-th of `count` equal parts of a whole (counted from 0), so that all parts together are the whole. */
export function partOf(whole: number, index: number, count: number): number {
  if (index < 0 || index >= count) return 0;
  return mulDiv(whole, index + 1, count) - mulDiv(whole, index, count);
}

export function zeros(months: number): number[] {
  return new Array<number>(months).fill(0);
}

/** Adds each month of `more` to `sum`. */
export function addTo(sum: number[], more: readonly number[]): void {
  for (let t = 0; t < sum.length; t += 1) sum[t] = (sum[t] as number) + (more[t] as number);
}
