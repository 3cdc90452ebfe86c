import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder, replaceFile } from '#main/files';
import { temporaryFolder } from '../../support/temporary-folder';
import { type DiskEvent, recordingDisk } from '../../support/torture/power/recorder';
import { readTree, type Tree, treeAfter } from '../../support/torture/power/states';

/** A disk that keeps nothing that was not synced. */
const worst = (base: Tree, events: readonly DiskEvent[], count = events.length) =>
  treeAfter(base, events, count, () => 0);
const text = (tree: Tree, path: string) => new TextDecoder().decode(tree.get(path) ?? undefined);

it('W1 a file that was replaced is there after a power cut, and before that the old one', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'Plan.pitch');
  await writeFile(path, 'old');
  const base = await readTree(folder);
  const { fs, events } = recordingDisk();
  await replaceFile(path, [new TextEncoder().encode('new')], { fs });
  expect(await readFile(path, 'utf8')).toBe('new');
  expect(text(worst(base, events), path)).toBe('new');
  for (let count = 0; count < events.length; count += 1) expect(text(worst(base, events, count), path)).toBe('old');
});

it('W1 the model of a disk tells when nothing was synced', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'Plan.pitch');
  await writeFile(path, 'old');
  const base = await readTree(folder);
  const { fs, events } = recordingDisk();
  const file = await fs.open(`${path}.tmp`, 'wx');
  await file.write(new TextEncoder().encode('new'));
  await file.close();
  await fs.rename(`${path}.tmp`, path);
  expect(text(worst(base, events), path)).toBe('old');
  const namesOnly = treeAfter(base, events, events.length, (ways) => (ways === 4 ? 0 : ways - 1));
  expect(text(namesOnly, path)).toBe('');
});

it('J1 a folder that was made is there after a power cut, with those above it', async () => {
  const folder = await temporaryFolder();
  const deep = join(folder, 'recovery', 'one', 'assets');
  const base = await readTree(folder);
  const { fs, events } = recordingDisk();
  await makeFolder(deep, fs);
  expect([...worst(base, events).keys()]).toContain(deep);
});
