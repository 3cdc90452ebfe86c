import { expect, it } from 'vitest';
import { failInTurn } from '../../support/torture/faults/fault-trial';
import { temporaryFolder } from '../files/sample';

/** All of them: `npm run prove torture`. */
const times = 40;

it('W2 J8 V13 whatever the disk refuses, files are whole, work is kept or its loss told, and the next save works', async () => {
  const folder = await temporaryFolder();
  for (const { name, tried, inside, failures } of await failInTurn({ folder, seed: 1, lane: 0, lanes: 1, times })) {
    expect(failures, name).toEqual([]);
    expect(tried).toBe(times);
    expect(inside).toBeGreaterThan(times / 2);
  }
});
