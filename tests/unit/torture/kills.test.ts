import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder } from '../../support/remove-folder';
import { killWithin } from '../../support/torture/kills/kill-trial';
import { buildChild, createNursery, type Nursery } from '../../support/torture/kills/life';
import { killedIn } from '../../support/torture/kills/operations';

let folder: string;
let nursery: Nursery;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pitchwright-kill-'));
  nursery = createNursery(await buildChild(folder), 4);
});
afterAll(async () => {
  nursery.close();
  await removeFolder(folder);
});

/** A thousand each, and most of them inside: `npm run prove torture`. */
const kills = 8;

describe('a program that is killed', () => {
  it.concurrent.each(killedIn)(
    'K1 K2 in %s leaves a whole file, and all edits that are a second old',
    async (operation) => {
      const tally = await killWithin({ nursery, folder: join(folder, operation), operation, kills, seed: 1 });
      expect(tally.failures).toEqual([]);
      expect(tally.tried).toBe(kills);
      // Who shares a machine with other tests is early or late: how many were in time is the proof of `npm run prove torture`.
      expect(tally.inside).toBeGreaterThan(0);
      console.info(tally);
    },
    // All six at once, each with a program that is started anew: a machine that others share takes long.
    240_000,
  );
});
