import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createJournal,
  type FileSystem,
  findJournals,
  journalLine,
  nodeFileSystem,
  readProjectFile,
} from '#main/files';
import { AppFailure } from '#shared/base';
import { deskAt } from '../desk';
import { errno } from '../disk/errno';
import { filePictures, furnish } from '../faults/operations';
import { type Home, homeAt } from '../home';
import { numberedContent } from '../numbered-content';
import { createCounter, type Tally } from '../tally';
import { type Dice, diceOf } from './dice';
import type { MutantOptions } from './file-trial';
import { spoilBytes } from './spoil-bytes';
import { spoilJson } from './spoil-json';

/** A journal as it lies on the disk: its lines, and the copy of the first. */
interface Text {
  readonly lines: Uint8Array;
  readonly spare: Uint8Array;
}

const edits = 12;
/** One in so many is also put on a disk, where a program is started that brings it back. */
const startEvery = 20;

/** Reads spoilt journals: what comes back is a state that there was, and no start of the program fails for it. */
export async function readSpoiltJournals(options: MutantOptions & { readonly folder: string }): Promise<Tally[]> {
  const { seed, lane, lanes, times, folder } = options;
  const home = homeAt(folder);
  await furnish(home);
  const sound = await soundJournal(home);
  const tallies: Tally[] = [];
  for (const kind of ['flips and cuts', 'lines with right sums'] as const) {
    const counter = createCounter(`spoilt journals: ${kind}`);
    for (let number = lane; number < times / 2; number += lanes) {
      const dice = diceOf(seed + number * 104_729);
      const isTorn = kind === 'flips and cuts';
      const text = isTorn ? tear(sound, dice) : rewrite(sound, dice);
      const started = process.cpuUsage();
      const { whole, broken, wrong } = await find(text);
      const { user, system } = process.cpuUsage(started);
      counter.measure('ms of processor at most', (user + system) / 1_000);
      const title = whole[0]?.project.title;
      if (title !== undefined) counter.see('brought back');
      if (broken.length > 0) counter.see('told of');
      if (isTorn && title !== undefined && !/^(?:[1-9]|1[0-3])$/.test(title)) wrong.push(`brought back ${title}`);
      if (number % startEvery === lane) wrong.push(...(await startOn(home, text)));
      counter.count(
        true,
        wrong.map((what) => `seed ${seed}, number ${number}: ${what}`),
      );
    }
    tallies.push(counter.tally());
  }
  return tallies;
}

/** What a program writes that takes a dozen edits and saves once. */
async function soundJournal(home: Home): Promise<Text> {
  const { project } = numberedContent(1, filePictures, 2_000);
  const start = { revision: 0, path: home.path, tail: 'none', savedRevision: 0, project };
  const folder = join(home.folder, 'sound');
  const journal = await createJournal(folder, start, { now: () => new Date(), onFailure: () => undefined });
  for (let revision = 1; revision <= edits; revision += 1) {
    journal.edit(revision, [{ op: 'set', path: ['title'], value: String(revision + 1) }]);
    if (revision === 6) await journal.saving(revision, home.path, 'f'.repeat(64));
  }
  await journal.close();
  const [lines, spare] = await Promise.all(
    ['journal.jsonl', 'start.jsonl'].map((name) => nodeFileSystem.readFile(join(folder, name))),
  );
  return { lines: lines ?? new Uint8Array(), spare: spare ?? new Uint8Array() };
}

function tear({ lines, spare }: Text, dice: Dice): Text {
  const way = dice.roll(10);
  return {
    lines: way === 0 ? new Uint8Array() : spoilBytes(lines, dice),
    spare: way < 3 ? spoilBytes(spare, dice) : way === 3 ? new Uint8Array() : spare,
  };
}

/** Records with other content, and the right sums for it. */
function rewrite({ lines }: Text, dice: Dice): Text {
  const records = new TextDecoder()
    .decode(lines)
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line.slice(9)));
  const at = dice.roll(records.length);
  const spoilt = spoilJson(dice.roll(3) === 0 ? records[0] : records[at], dice);
  records[dice.roll(3) === 0 ? 0 : at] = spoilt;
  if (dice.roll(4) === 0) records.splice(dice.roll(records.length), 0, records[dice.roll(records.length)]);
  const text = records.map((record) => journalLine(record as Parameters<typeof journalLine>[0]));
  return { lines: Buffer.from(text.join('')), spare: Buffer.from(text[0] ?? '') };
}

async function find(text: Text) {
  const wrong: string[] = [];
  const fs = { ...nodeFileSystem, readdir: inMemory, readFile: inMemory } as unknown as FileSystem;
  function inMemory(path: string): Promise<unknown> {
    if (path === '/recovery') return Promise.resolve(['one']);
    if (path === '/recovery/one/journal.jsonl') return Promise.resolve(Buffer.from(text.lines).toString('utf8'));
    if (path === '/recovery/one/start.jsonl') return Promise.resolve(Buffer.from(text.spare).toString('utf8'));
    return Promise.reject(errno('ENOENT'));
  }
  try {
    const found = await findJournals('/recovery', fs);
    for (const { error } of found.broken) if (!error.code.startsWith('recovery.')) wrong.push(`told of ${error.code}`);
    return { ...found, wrong };
  } catch (error) {
    return { whole: [], broken: [], wrong: [`nothing is found for an error: ${error}`] };
  }
}

/** Starts a program over it, as the next start of the machine does. */
async function startOn(home: Home, text: Text): Promise<string[]> {
  await furnish(home);
  const folder = join(home.dataFolder, 'recovery', 'one');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'journal.jsonl'), text.lines);
  await writeFile(join(folder, 'start.jsonl'), text.spare);
  const desk = deskAt(home, { answers: { askAboutUnsaved: () => Promise.resolve('discard') } });
  const wrong: string[] = [];
  const typed = (error: unknown) => {
    if (!(error instanceof AppFailure)) wrong.push(`an error without a type: ${error}`);
    return false;
  };
  await desk.workspace.recover().catch(typed);
  await desk.workspace.close().catch(typed);
  if (!(await desk.workspace.open(home.path).catch(typed))) wrong.push('the file does not open any more');
  await desk.workspace.close().catch(typed);
  wrong.push(...desk.told.filter(({ code }) => code.startsWith('bug.')).map((error) => JSON.stringify(error)));
  const { assets } = await readProjectFile(home.path).catch(() => ({ assets: new Map() }));
  if (assets.size < filePictures) wrong.push(`the file has ${assets.size} pictures`);
  return wrong;
}
