import { chmod, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawCovers } from '../../../scripts/template-covers/draw-covers';
import { createCovers } from '../../../src/main/services/covers';
import { temporaryFolder } from '../../support/temporary-folder';
import { begin, context, type Fake, fakeServices, memoryStore, openAt, saveAs } from './fake-host';

const png = (length = 64) => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(length)]);

/** Covers over a list of recent files that lie in a folder. */
async function fewCovers(names: readonly string[]) {
  const folder = await temporaryFolder();
  const store = memoryStore();
  const paths = names.map((name) => join(folder, name));
  for (const path of paths) await writeFile(path, '');
  store.writeRecent(paths.map((path) => ({ path, title: '', language: 'en', openedAt: '' })));
  const covers = createCovers({ store, folder: join(folder, 'covers') });
  return { folder, store, paths, covers, files: () => readdir(join(folder, 'covers')).catch(() => []) };
}

describe('covers of recent files', () => {
  it('are kept for recent files alone, for this user’s eyes, and served by their names', async () => {
    const { folder, paths, covers, files } = await fewCovers(['a.pitch']);
    const [path = ''] = paths;
    await covers.keep(path, png());
    await covers.keep(join(folder, 'stranger.pitch'), png());
    const [file = ''] = await files();
    expect(await files()).toHaveLength(1);
    if (process.platform !== 'win32') {
      expect((await stat(join(folder, 'covers'))).mode & 0o777).toBe(0o700);
      expect((await stat(join(folder, 'covers', file))).mode & 0o777).toBe(0o600);
    }
    const name = await covers.nameOf(path);
    expect(name).toMatch(/^[0-9a-f]{40}-\d+$/);
    expect(await covers.read(name ?? '')).toEqual(png());
    expect(await covers.read('0'.repeat(40))).toBeNull();
    expect(await covers.read('../../etc/passwd')).toBeNull();
  });

  it('are bounded in size, and are pictures', async () => {
    const { folder, paths, covers, files } = await fewCovers(['a.pitch']);
    const [path = ''] = paths;
    await covers.keep(path, png(600 * 1024));
    expect(await files()).toEqual([]);
    await covers.keep(path, png());
    const [file = ''] = await files();
    await writeFile(join(folder, 'covers', file), '<svg/>');
    expect(await covers.read((await covers.nameOf(path)) ?? '')).toBeNull();
  });

  it('go with their entries, and all of them when they are turned off', async () => {
    const { store, paths, covers, files } = await fewCovers(['a.pitch', 'b.pitch', 'c.pitch']);
    for (const path of paths) await covers.keep(path, png());
    expect(await files()).toHaveLength(3);
    store.writeRecent(store.readRecent().slice(1));
    await covers.prune();
    expect(await files()).toHaveLength(2);
    store.writeSettings({ ...store.readSettings(), covers: false });
    await covers.prune();
    expect(await files()).toEqual([]);
    await covers.keep(paths[1] ?? '', png());
    expect(await files()).toEqual([]);
  });

  it('are not shown of a file that has gone', async () => {
    const { paths, covers } = await fewCovers(['a.pitch']);
    const [path = ''] = paths;
    await covers.keep(path, png());
    const name = (await covers.nameOf(path)) ?? '';
    await rm(path);
    expect(await covers.read(name)).toBeNull();
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'are not shown of a file that this user may not read',
    async () => {
      const { paths, covers } = await fewCovers(['a.pitch']);
      const [path = ''] = paths;
      await covers.keep(path, png());
      const name = (await covers.nameOf(path)) ?? '';
      await chmod(path, 0o000);
      expect(await covers.read(name)).toBeNull();
    },
  );

  it('are wanted where they are missing or older than the file', async () => {
    const { paths, covers } = await fewCovers(['a.pitch']);
    const [path = ''] = paths;
    expect(await covers.isWanted(path)).toBe(true);
    await covers.keep(path, png());
    expect(await covers.isWanted(path)).toBe(false);
  });
});

const listed = (fake: Fake) => fake.services.handlers['recent.list']({}, context);

describe('recent files', () => {
  it('show the first slide as it was saved, when the project is closed', async () => {
    const fake = await fakeServices();
    const { state } = await begin(fake);
    const path = join(fake.folder, 'plan.pitch');
    await saveAs(fake, state.sessionId, path);
    await fake.services.handlers['project.close']({ sessionId: state.sessionId }, context);
    const [file] = await listed(fake);
    const bytes = await fake.services.readCover(file?.cover ?? '');
    expect(bytes?.subarray(1, 4).toString()).toBe('PNG');
    await fake.services.handlers['recent.remove']({ path }, context);
    expect(await readdir(join(fake.dataFolder, 'covers'))).toEqual([]);
  });

  it('that were moved are found by the user, and have one entry', async () => {
    const fake = await fakeServices();
    const { state } = await begin(fake);
    const path = join(fake.folder, 'plan.pitch');
    const moved = join(fake.folder, 'moved.pitch');
    await saveAs(fake, state.sessionId, path);
    await fake.services.handlers['project.close']({ sessionId: state.sessionId }, context);
    await rename(path, moved);
    expect(await listed(fake)).toMatchObject([{ path, exists: false, cover: null }]);
    fake.answers.open = moved;
    await fake.services.handlers['recent.locate']({ path }, context);
    expect(await listed(fake)).toMatchObject([{ path: moved, exists: true }]);
  });

  it('keep their entry when another project was chosen, or none', async () => {
    const fake = await fakeServices();
    const paths = ['one', 'two'].map((name) => join(fake.folder, `${name}.pitch`));
    for (const path of paths) {
      const { state } = await begin(fake);
      await saveAs(fake, state.sessionId, path);
      await fake.services.handlers['project.close']({ sessionId: state.sessionId }, context);
    }
    const [one = '', two = ''] = paths;
    await rm(one);
    expect(await fake.services.handlers['recent.locate']({ path: one }, context)).toBeNull();
    fake.answers.open = two;
    await fake.services.handlers['recent.locate']({ path: one }, context);
    expect((await listed(fake)).map(({ path }) => path)).toEqual([two, one]);
  });

  it('are looked for only where the list has them', async () => {
    const fake = await fakeServices();
    const call = Promise.resolve().then(() =>
      fake.services.handlers['recent.locate']({ path: '/etc/plan.pitch' }, context),
    );
    await expect(call).rejects.toMatchObject({ error: { code: 'usage.strangePath' } });
    await expect(openAt(fake, join(fake.folder, 'none.pitch'))).rejects.toThrow();
  });
});

describe('covers of the examples', () => {
  it('are as the examples’ first slides are now: `npx tsx scripts/template-covers` draws them anew', async () => {
    for (const { name, png: drawn } of await drawCovers()) {
      const kept = await readFile(join('src/renderer/home/covers', name));
      expect(Buffer.compare(kept, drawn), name).toBe(0);
    }
  });
});
