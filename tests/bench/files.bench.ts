import { copyFile, mkdtemp, open as openFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProjectFile, writeProjectFile } from '../../src/main/files/index';
import { type Bench, type OpenBench, timed } from './figure';
import { largeProject } from './large-project';

const megabytes = 20;

/** Opening and saving a project with 20 MB of pictures against reading and copying a file of that size. */
export const bench: Bench = { open };

async function open(): Promise<OpenBench> {
  const folder = await mkdtemp(join(tmpdir(), 'pitchwright-bench-'));
  const path = join(folder, 'large.pitch');
  await writeProjectFile(path, largeProject(megabytes, 1024 * 1024));
  const opened = await readProjectFile(path);
  const figures = [
    {
      id: 'open',
      name: `open, ${megabytes} MB of pictures`,
      turn: timed(() => readProjectFile(path)),
      yardstick: async () => ({ name: 'read the file', turn: timed(() => readAll(path)) }),
    },
    {
      id: 'save',
      name: `save, ${megabytes} MB of pictures`,
      turn: timed(() => writeProjectFile(path, opened)),
      yardstick: async () => ({
        name: 'copy the file and fsync',
        turn: timed(() => copyWhole(path, join(folder, 'copy'))),
      }),
    },
  ];
  return { figures, close: () => rm(folder, { recursive: true, force: true }) };
}

async function readAll(path: string): Promise<void> {
  const file = await openFile(path);
  await file.readFile();
  await file.close();
}

async function copyWhole(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const file = await openFile(to, 'r+');
  await file.sync();
  await file.close();
}
