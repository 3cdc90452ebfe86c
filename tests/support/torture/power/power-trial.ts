import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { readProjectFile } from '#main/files';
import { AppFailure, seededRandom } from '#shared/base';
import { type Desk, deskAt } from '../desk';
import { filePictures, furnish, handedOver, otherPath } from '../faults/operations';
import { type Home, homeAt, standOf } from '../home';
import { numberedContent } from '../numbered-content';
import { createCounter, type Tally } from '../tally';
import { type DiskEvent, recordingDisk } from './recorder';
import { type Choose, readTree, type Tree, treeAfter, writeTree } from './states';

export interface PowerOptions {
  readonly folder: string;
  readonly seed: number;
  readonly lane: number;
  readonly lanes: number;
  /** So many disks for each moment at which the power can go, besides those that kept all and nothing of what was not synced. */
  readonly times: number;
}

/** From an event on, the work must have come so far, whatever the disk has of what was not synced. */
interface Promised {
  readonly from: number;
  readonly number: number;
  readonly pictures: number;
}

interface Recording {
  readonly base: Tree;
  readonly events: readonly DiskEvent[];
  readonly promised: readonly Promised[];
}

/** Cuts the power at each moment of a session's life, and looks at what could be on the disk then. */
export async function cutThePower({ folder, seed, lane, lanes, times }: PowerOptions): Promise<Tally[]> {
  const home = homeAt(folder);
  const tallies: Tally[] = [];
  for (const [name, life] of Object.entries(lives)) {
    const counter = createCounter(`power cuts in: ${name}`);
    const { base, events, promised } = await record(home, life);
    for (let count = lane; count <= events.length; count += lanes) {
      for (let disk = 0; disk < times + 2; disk += 1) {
        const tree = treeAfter(base, events, count, choiceOf(disk, seed + count));
        await writeTree(home.folder, tree);
        const least = promised.filter(({ from }) => from <= count).at(-1);
        const wrong = await faultsOf(home, least, disk % 5 === 0);
        counter.count(
          true,
          wrong.map((what) => `after event ${count} of ${events.length}, disk ${disk}: ${what}`),
        );
      }
    }
    tallies.push(counter.tally());
  }
  return tallies;
}

/** Disk 0 has kept nothing that was not synced, disk 1 all, the others some. */
function choiceOf(disk: number, seed: number): Choose {
  const random = seededRandom(seed * 1_000 + disk);
  if (disk === 0) return () => 0;
  if (disk === 1) return (ways) => (ways === 4 ? 1 : ways - 1);
  return (ways) => Math.floor(random() * ways);
}

type Keep = () => void;
type Life = (desk: Desk, keep: Keep) => Promise<void>;

/** Longer than an edit may wait for its sync. */
const synced = () => new Promise((later) => setTimeout(later, 700));
const session = ({ workspace }: Desk) => workspace.current() ?? raise();
const raise = (): never => {
  throw new Error('Nothing is open');
};

const lives: Readonly<Record<string, Life>> = {
  'a file that is opened, edited, saved, saved elsewhere and closed': async (desk, keep) => {
    const { workspace, home } = desk;
    await workspace.open(home.path);
    keep();
    desk.edit();
    await synced();
    keep();
    await workspace.save(session(desk));
    keep();
    await desk.addPicture();
    desk.edit();
    await synced();
    keep();
    await workspace.save(session(desk));
    keep();
    desk.edit();
    await workspace.saveAs(session(desk));
    keep();
    desk.edit();
    await synced();
    keep();
    await workspace.close();
  },
  'a new project, until it has a file': async (desk, keep) => {
    const { project, assets } = numberedContent(1, filePictures, 2_000);
    await desk.workspace.begin(project, assets, true);
    keep();
    desk.edit();
    await desk.addPicture();
    await synced();
    keep();
    await desk.workspace.save(session(desk));
    keep();
    await desk.workspace.close();
  },
  'work that is brought back': async (desk, keep) => {
    await desk.workspace.recover();
    keep();
    desk.edit();
    await synced();
    keep();
    await desk.workspace.close();
  },
};

async function record(home: Home, life: Life): Promise<Recording> {
  await furnish(home);
  const answers = { chooseFileToSave: () => Promise.resolve(otherPath(home)) };
  if (life === lives['work that is brought back']) await leaveWork(home);
  const base = await readTree(home.folder);
  const { fs, events } = recordingDisk();
  const promised: Promised[] = [];
  const desk = deskAt(home, { fs, answers });
  await life(desk, () => promised.push({ from: events.length, number: desk.number() ?? 0, pictures: desk.pictures() }));
  if (desk.told.length > 0) throw new Error(`A sound disk was told of: ${JSON.stringify(desk.told)}`);
  return { base, events: [...events], promised };
}

/** What a program leaves that ends without being asked. */
async function leaveWork(home: Home): Promise<void> {
  const desk = deskAt(home);
  await desk.workspace.open(home.path);
  desk.edit();
  await desk.addPicture();
  await handedOver(desk);
  await desk.workspace.dispose();
}

/** What is wrong with what is left of it all. */
async function faultsOf(home: Home, least: Promised | undefined, isStarted: boolean): Promise<string[]> {
  const { file, journal, faults } = await standOf(home).catch((error: unknown) => {
    return { file: null, journal: null, faults: [String(error)] };
  });
  const wrong = faults.filter((fault) => least || !fault.includes('recovery.damaged'));
  const other = await readProjectFile(otherPath(home)).catch(
    (error: unknown) => void wrong.push(`another file: ${error}`),
  );
  const held = [
    ...(file ? [file] : []),
    ...(journal ? [journal] : []),
    ...(other && other.project.title !== '7'
      ? [{ number: Number(other.project.title), pictures: other.assets.size }]
      : []),
  ];
  if (!file || file.pictures < filePictures) wrong.push(`the file holds ${JSON.stringify(file)}`);
  const keeps = ({ number, pictures }: Promised) =>
    held.some((one) => one.number >= number && one.pictures >= pictures);
  if (least && !keeps(least)) wrong.push(`${JSON.stringify(held)} is left of ${JSON.stringify(least)}`);
  if (isStarted) wrong.push(...(await startAgain(home)));
  return wrong;
}

async function startAgain(home: Home): Promise<string[]> {
  // A machine takes longer to start than a lock may be empty.
  for (const name of (await readdir(home.files)).filter((one) => one.endsWith('.lock')))
    await utimes(join(home.files, name), new Date(0), new Date(0));
  const desk = deskAt(home, { answers: { askAboutUnsaved: () => Promise.resolve('discard') } });
  try {
    if (!(await desk.workspace.recover())) await desk.workspace.open(home.path);
    return (await desk.workspace.close()) ? [] : ['the next program does not close'];
  } catch (error) {
    return [`the next program can't begin: ${error instanceof AppFailure ? JSON.stringify(error.error) : error}`];
  }
}
