/**
 * Shares of a whole as integers that sum to `units` exactly (largest remainder): 1, 1, 1 in percent is 34, 33, 33.
 * Parts must not be negative; when all are zero, so are the shares. Ties go to the earlier part.
 */
export function sharesOf(parts: readonly number[], units = 100): readonly number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (total <= 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part / total) * units);
  const shares = exact.map(Math.floor);
  const missing = units - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
