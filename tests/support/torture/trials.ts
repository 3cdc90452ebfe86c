import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failInTurn } from './faults/fault-trial';
import { killWithin } from './kills/kill-trial';
import { buildChild, createNursery } from './kills/life';
import { killedIn } from './kills/operations';
import { figureOf, type Tally } from './tally';

/** A part of a trial that one process does: every so many-th of its things. */
export interface Share {
  readonly seed: number;
  /** From 0 on, out of `lanes`. */
  readonly lane: number;
  readonly lanes: number;
  /** How often in all lanes together; what that counts is the trial's to say. */
  readonly times: number;
  /** A folder of its own. */
  readonly folder: string;
}

/** All that `npm run prove torture` does, by name. */
export const trials = {
  /** `times` kills in each operation. */
  kills: async ({ seed, lane, lanes, times, folder }) => {
    const nursery = createNursery(await buildChild(folder), 2);
    const tallies: Tally[] = [];
    try {
      for (const operation of killedIn) {
        const home = join(folder, operation);
        const tally = await killWithin({ nursery, folder: home, operation, kills: times / lanes, seed: seed + lane });
        console.log(figureOf(tally, 0).value, tally.name);
        tallies.push(tally);
      }
    } finally {
      nursery.close();
    }
    return tallies;
  },
  /** `times` cases of calls that fail, of each operation. */
  faults: (share) => failInTurn(share),
} satisfies Record<string, (share: Share) => Promise<readonly Tally[]>>;
export type Trial = keyof typeof trials;

/** Does a share in a folder that is gone afterwards. */
export async function doShare(trial: Trial, share: Omit<Share, 'folder'>): Promise<readonly Tally[]> {
  const folder = await mkdtemp(join(tmpdir(), `pitchwright-${trial}-`));
  try {
    return await trials[trial]({ ...share, folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
