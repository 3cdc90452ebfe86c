import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFileParts } from '#main/files';
import { seededRandom } from '#shared/base';
import { clearHome, type Home, homeAt, type Stand, standOf } from '../home';
import { numberedContent } from '../numbered-content';
import { type Counter, createCounter, type Tally } from '../tally';
import type { Life, Nursery } from './life';
import type { KilledIn, Order } from './operations';

export interface KillOptions {
  readonly nursery: Nursery;
  readonly folder: string;
  readonly operation: KilledIn;
  readonly kills: number;
  readonly seed: number;
}

const pictures = 3;
const pictureBytes = 128 * 1024;
/** Lives that are left alone, so that it is known how long the operation takes; and one in so many after that. */
const first = 4;
const aloneEvery = 50;

/** Kills programs within an operation, one after the other over the same folders, and looks after each what is left. */
export async function killWithin({ nursery, folder, operation, kills, seed }: KillOptions): Promise<Tally> {
  const counter = createCounter(`kill -9 in ${operation}`);
  const random = seededRandom(seed);
  const home = homeAt(folder);
  await clearHome(home);
  await writeFile(home.path, Buffer.concat(projectFileParts(numberedContent(0, pictures, pictureBytes))));
  const order: Order = { operation, folder, closes: false };
  const reach = createReach(operation);
  let before: Before = { least: 0, most: 0, pid: 0, exported: new Map() };
  const live = async (given: Order, isAlone: boolean, words: string): Promise<void> => {
    const life = await nursery.live(given, isAlone ? null : reach.moment(random));
    const stand = await standOf(home);
    const exported = await filesIn(home.exported);
    const after = judge(life, stand, before);
    const faults = [...after.faults, ...(await exportFaults(home, life, exported, before))];
    if (given.closes) faults.push(...(life.closed ? remains(stand, exported) : ['did not come to its end']));
    const places = faults.map((fault) => `${operation}, seed ${seed}, ${words}: ${fault}`);
    note(counter, life, after, isAlone, places);
    before = { ...after, pid: life.pid, exported };
    if (life.began) reach.note(life.tookMs);
  };
  // Work to be brought back has to be made first; and who closes in order leaves none.
  const brings = operation === 'recovery';
  if (brings) await nursery.live(order, null).then(({ edits }) => (before = { ...before, most: edits.length }));
  for (let count = 0; count < kills; count += 1) {
    if (count % aloneEvery === 0) {
      for (let alone = 0; alone < (count === 0 ? first : 1); alone += 1)
        await live({ ...order, closes: !brings }, true, `alone before kill ${count}`);
    }
    await live(order, false, `kill ${count}`);
  }
  await live({ ...order, operation: brings ? 'save' : operation, closes: true }, true, 'the last life');
  return counter.tally();
}

/** What is known before a life begins: how far the work must have come at least, and can have come at most. */
interface Before {
  readonly least: number;
  readonly most: number;
  /** Whose leftovers may be there. */
  readonly pid: number;
  /** Sums of exported files, by name. */
  readonly exported: ReadonlyMap<string, string>;
}

interface After {
  readonly least: number;
  readonly most: number;
  readonly lostMs: number;
  readonly faults: readonly string[];
}

/** Holds what is left of a life against what it said. */
function judge(life: Life, { file, journal, faults: found, left }: Stand, before: Before): After {
  const faults = [...found, ...life.errors];
  const number = Math.max(file?.number ?? -1, journal?.number ?? -1);
  const held = (journal && journal.number === number ? journal : file)?.pictures ?? 0;
  if (!file) faults.push('the file is gone');
  if (file && file.pictures < pictures) faults.push(`the file has ${file.pictures} pictures`);
  if (held < pictures) faults.push(`the work has ${held} pictures`);
  if (life.start !== null && (life.start < before.least || life.start > before.most))
    faults.push(`began with ${life.start}, and ${before.least} to ${before.most} was left`);
  const most = Math.max(before.most, ...life.edits.map((edit) => edit.number));
  const lost = life.edits.filter((edit) => edit.number > number);
  const lostMs = lost.length === 0 ? 0 : life.endedMs - Math.min(...lost.map(({ atMs }) => atMs));
  const least = life.start ?? before.least;
  if (number < least || lostMs > 1_000)
    faults.push(`${number} is left of ${most}; the oldest that is lost is ${lostMs} ms old`);
  if (number > most) faults.push(`${number} is left, and ${most} was made`);
  // The next start takes away what the last life left, so that it is never more than one life's.
  const foreign = left.temporary.filter((name) => life.start !== null && !name.includes(`-${life.pid}-`));
  if (foreign.length > 0) faults.push(`a start left ${foreign.join(' ')}`);
  // A file and its journal may be on their way at once.
  if (left.temporary.filter((name) => !name.includes('recovery')).length > 1)
    faults.push(`left ${left.temporary.join(' ')}`);
  // Who takes a dead lock away has a guard beside it.
  const locks = left.locks.filter((name) => name.endsWith('.lock'));
  if (locks.length > 1 || left.locks.length > 2) faults.push(`left ${left.locks.join(' ')}`);
  if (left.journals > 1) faults.push(`left ${left.journals} journals`);
  return { least: number, most: number, lostMs, faults };
}

/** After a life that ended in order nothing but the user's files is left. */
function remains({ left }: Stand, exported: Before['exported']): string[] {
  const names = [...left.temporary, ...left.locks, ...[...exported.keys()].filter((name) => name.endsWith('.tmp'))];
  if (left.journals > 0) names.push(`${left.journals} journals`);
  return names.length > 0 ? [`a closed program left ${names.join(' ')}`] : [];
}

/** Each exported file is what it was, or what the same export made of it when it was left alone. */
async function exportFaults(home: Home, life: Life, now: Before['exported'], before: Before): Promise<string[]> {
  if (!life.began) return [];
  const whole = await filesIn(`${home.exported}-whole`);
  const faults: string[] = [];
  const temporary = [...now.keys()].filter((name) => name.endsWith('.tmp'));
  const foreign = temporary.filter((name) => !name.includes(`-${life.pid}-`));
  // An export first takes away what an earlier one left, if it comes to writing.
  if (foreign.length > 0 && foreign.length < temporary.length) faults.push(`an export left ${foreign.join(' ')}`);
  for (const [name, sum] of now) {
    if (name.endsWith('.tmp') || sum === before.exported.get(name) || sum === whole.get(name)) continue;
    faults.push(`${name} is not whole`);
  }
  for (const name of before.exported.keys()) {
    if (!name.endsWith('.tmp') && !now.has(name)) faults.push(`${name} is gone`);
  }
  return faults;
}

async function filesIn(folder: string): Promise<Map<string, string>> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const sums = new Map<string, string>();
  for (const path of files) {
    sums.set(
      path.slice(folder.length),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    );
  }
  return sums;
}

function note(counter: Counter, life: Life, { lostMs }: After, isAlone: boolean, faults: readonly string[]): void {
  if (life.heldMs !== null) counter.measure('ms held', life.heldMs);
  if (!isAlone) {
    counter.measure('ms lost', lostMs);
    counter.count(life.began && life.tookMs === null, faults);
  } else if (faults.length > 0) counter.count(true, faults);
}

interface Reach {
  moment(random: () => number): number;
  /** What a life took for its operation; null when it was killed in it. */
  note(tookMs: number | null): void;
}

/**
 * When to kill: anywhere between the beginning of an operation and its end, which is learnt from the lives before. Each that comes to its
 * end first draws the reach in, each that doesn't lets it out a little, so that about one in thirty is late.
 */
function createReach(operation: KilledIn): Reach {
  let reachMs = 0;
  let lives = 0;
  return {
    moment(random) {
      if (operation !== 'typing') return random() * reachMs;
      // One in seven is long enough for edits that may no longer be lost.
      lives += 1;
      return lives % 7 === 0 ? 1_050 + random() * 500 : random() * 250;
    },
    note(tookMs) {
      if (tookMs === null) reachMs *= 1.003;
      else reachMs = reachMs === 0 ? tookMs * 0.9 : Math.min(reachMs * 0.92, tookMs);
    },
  };
}
