import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, open as openFile, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseProject, readProjectFile, stableJson, writeProjectFile } from '../../src/main/files/index';
import { type Bench, type Figure, type OpenBench, timed, worked } from './figure';
import { largeProject } from './large-project';
import { longText } from './long-text';
import { oneSectionProject } from './one-section';

const megabytes = 50;
const pictures = 200;
const pages = 400;

/**
 * Opening and saving a project with many pictures against what no program can do without: reading and hashing its bytes, copying the
 * file to the disk; the processors' time of both. And reading a long text against `JSON.parse` of it. Bounds: 1.3, 1.3 and 12.
 */
export const bench: Bench = { open };

async function open(): Promise<OpenBench> {
  const folder = await mkdtemp(join(tmpdir(), 'pitchwright-bench-'));
  const path = join(folder, 'large.pitch');
  await writeProjectFile(path, largeProject(pictures, (megabytes * 2 ** 20) / pictures));
  const opened = await readProjectFile(path);
  const text = stableJson(oneSectionProject(longText(pages)));
  const bytes = new TextEncoder().encode(text);
  const figures: Figure[] = [
    {
      id: 'open',
      name: `open, ${pictures} pictures of ${megabytes} MB, processor time`,
      turn: worked(() => readProjectFile(path)),
      yardstick: async () => ({ name: 'read the file and take its SHA-256', turn: worked(() => readAndHash(path)) }),
      turns: 41,
    },
    {
      id: 'save',
      name: `save, ${pictures} pictures of ${megabytes} MB, processor time`,
      turn: worked(() => writeProjectFile(path, opened, { known: opened.project })),
      yardstick: async () => ({
        name: 'copy the file and fsync',
        turn: worked(() => copyWhole(path, join(folder, 'copy'))),
      }),
      turns: 41,
    },
    {
      id: 'read-text',
      name: `a text of ${pages} pages with lists and tables, to a checked project`,
      turn: timed(async () => parseProject(bytes, path)),
      yardstick: async () => ({ name: 'JSON.parse', turn: timed(async () => JSON.parse(text)) }),
      turns: 41,
    },
  ];
  return { figures, close: () => rm(folder, { recursive: true, force: true }) };
}

async function readAndHash(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

async function copyWhole(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const file = await openFile(to, 'r+');
  await file.sync();
  await file.close();
}
