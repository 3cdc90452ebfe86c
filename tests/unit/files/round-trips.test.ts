import { describe, expect, it } from 'vitest';
import { roundTrips, tripKinds } from '../../support/round-trips';

describe('projects that are written, read and written again', () => {
  // `npm run prove round-trips` sends a thousand generated ones.
  it.each(tripKinds)('F1 F2 are the same project and the same bytes: %s', async (kind) => {
    const { tried, changed } = await roundTrips(kind, 10, 20261129);
    expect(changed).toEqual([]);
    expect(tried).toBeGreaterThan(2);
  });
});
