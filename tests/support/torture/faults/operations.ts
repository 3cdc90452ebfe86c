import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findJournals, projectFileParts } from '#main/files';
import { buryLocks, type Desk, deskAt } from '../desk';
import { type FaultyDisk, faultyDisk } from '../disk/faulty-disk';
import { clearHome, type Home } from '../home';
import { numberedContent } from '../numbered-content';

/** Something that a user does, on a disk that fails meanwhile. */
export interface Operation {
  readonly name: string;
  /** On a sound disk: brings a program to where it begins. */
  readonly prepare: (home: Home, disk: FaultyDisk) => Promise<Desk>;
  readonly run: (desk: Desk) => Promise<unknown>;
  /** The number and the pictures that a program must have afterwards, whatever has failed: in a file or in a journal. */
  readonly number: number;
  readonly pictures: number;
}

const pictures = 2;
export const filePictures = pictures;

/** A home with a project whose number is 1, and another file with 7. */
export async function furnish(home: Home): Promise<void> {
  await clearHome(home);
  await writeFile(home.path, Buffer.concat(projectFileParts(numberedContent(1, pictures, 2_000))));
  await writeFile(otherPath(home), Buffer.concat(projectFileParts(numberedContent(7, pictures, 2_000))));
}

export const otherPath = (home: Home) => join(home.files, 'Other.pitch');

async function opened(home: Home, disk: FaultyDisk, edits = 0): Promise<Desk> {
  await furnish(home);
  const desk = deskAt(home, { fs: disk.fs, answers: { chooseFileToSave: () => Promise.resolve(otherPath(home)) } });
  await desk.workspace.open(home.path);
  for (let count = 0; count < edits; count += 1) desk.edit();
  await handedOver(desk);
  return desk;
}

/** Until the journal has what was done. */
export async function handedOver({ home, workspace }: Desk): Promise<void> {
  const wanted = workspace.current()?.revision();
  for (let tries = 0; tries < 1_000; tries += 1) {
    const { whole } = await findJournals(join(home.dataFolder, 'recovery'));
    if (whole.some(({ revision }) => revision === wanted)) return;
    await aMoment();
  }
  throw new Error('The journal never got it');
}

/** What nobody waits for has time to begin. */
export const aMoment = () => new Promise((later) => setTimeout(later, 3));

/** A program has died over an edit and a picture that no file has; the next one is about to begin. */
async function crashed(home: Home, disk: FaultyDisk): Promise<Desk> {
  const last = faultyDisk();
  const desk = await opened(home, last, 1);
  await desk.addPicture();
  await handedOver(desk);
  last.die();
  await buryLocks(home);
  return deskAt(home, { fs: disk.fs });
}

const session = ({ workspace }: Desk) => {
  const open = workspace.current();
  if (!open) throw new Error('Nothing is open');
  return open;
};

export const operations: readonly Operation[] = [
  {
    name: 'open',
    prepare: async (home, disk) => {
      await furnish(home);
      return deskAt(home, { fs: disk.fs });
    },
    run: ({ workspace, home }) => workspace.open(home.path),
    number: 1,
    pictures,
  },
  {
    name: 'save',
    prepare: (home, disk) => opened(home, disk, 1),
    run: (desk) => desk.workspace.save(session(desk)),
    number: 2,
    pictures,
  },
  {
    name: 'save as',
    prepare: (home, disk) => opened(home, disk, 1),
    run: (desk) => desk.workspace.saveAs(session(desk)),
    number: 2,
    pictures,
  },
  {
    name: 'close',
    prepare: (home, disk) => opened(home, disk, 1),
    run: ({ workspace }) => workspace.close(),
    number: 2,
    pictures,
  },
  {
    name: 'a picture',
    prepare: (home, disk) => opened(home, disk, 1),
    run: async (desk) => {
      await desk.addPicture();
      await aMoment();
    },
    number: 2,
    pictures: pictures + 1,
  },
  {
    name: 'recover',
    prepare: crashed,
    run: ({ workspace }) => workspace.recover(),
    number: 2,
    pictures: pictures + 1,
  },
];
