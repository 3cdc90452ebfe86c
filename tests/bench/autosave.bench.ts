import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeProjectFile } from '../../src/main/files/index';
import { type Bench, type Figure, type OpenBench, reading } from './figure';
import { largeProject } from './large-project';
import { type Typed, typeForTenMinutes } from './ten-minutes';

/** Typing into a project of fifty megabytes with a journal, against the same without one: then the file is written at each pause. */
export const bench: Bench = { open };

async function open(): Promise<OpenBench> {
  const folder = await mkdtemp(join(tmpdir(), 'pitchwright-bench-'));
  const path = join(folder, 'large.pitch');
  await writeProjectFile(path, largeProject(200, 256 * 1024));
  const figure = (id: string, name: string, of: (typed: Typed) => number): Figure => {
    const turn = (hasJournal: boolean) => reading(async () => of(await typeForTenMinutes(path, folder, hasJournal)));
    const yardstick = async () => ({ name: 'a file written at each pause', turn: turn(false) });
    return { id, name, turn: turn(true), yardstick, turns: 3 };
  };
  const figures = [
    figure('typed-bytes', 'bytes written in ten minutes of typing, 50 MB of pictures', ({ bytes }) => bytes),
    figure('typed-cpu', 'the same, processor', ({ cpuMs }) => cpuMs),
  ];
  return { figures, close: () => rm(folder, { recursive: true, force: true }) };
}
