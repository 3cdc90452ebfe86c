import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeFolder } from '../remove-folder';
import { failInTurn } from './faults/fault-trial';
import { killWithin } from './kills/kill-trial';
import { buildChild, createNursery } from './kills/life';
import { killedIn } from './kills/operations';
import { readMutants } from './mutants/file-trial';
import { readSpoiltJournals } from './mutants/journal-trial';
import { cutThePower } from './power/power-trial';
import { figureOf, type Tally } from './tally';
import { speakNonsense } from './wire/wire-trial';

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
  /** `times` disks for each moment at which the power goes. */
  power: (share) => cutThePower(share),
  /** `times` spoilt project files. */
  files: (share) => readMutants(share),
  /** `times` spoilt journals. */
  journals: (share) => readSpoiltJournals(share),
  /** `times` values for each method. */
  wire: (share) => speakNonsense(share),
} satisfies Record<string, (share: Share) => Promise<readonly Tally[]>>;
export type Trial = keyof typeof trials;

/** Memory that is a disk. Who counts on no disk to be slow waits for none. */
const memory = '/dev/shm';

/** Does a share in a folder that is gone afterwards. */
export async function doShare(trial: Trial, share: Omit<Share, 'folder'>): Promise<readonly Tally[]> {
  const root = trial !== 'kills' && existsSync(memory) ? memory : tmpdir();
  const folder = await mkdtemp(join(root, `pitchwright-${trial}-`));
  try {
    return await trials[trial]({ ...share, folder });
  } finally {
    await removeFolder(folder);
  }
}
