import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assetBytes, assetKey, nodeFileSystem, stageFile } from '#main/files';
import { encodePng } from '#main/images';
import { runHere } from '#main/services';
import { AppFailure, seededRandom } from '#shared/base';
import { defaultExportOptions, type ExportOptions, type ExportTarget, type Progress } from '#shared/contract';
import type { Block } from '#shared/project';
import { runExport } from '../../../src/main/services/exporting';
import { temporaryFolder } from '../../support/temporary-folder';
import { numberedContent } from '../../support/torture/numbered-content';
import { errno, withFaults } from '../files/faults';
import { begin, context, edit, fakeServices, saveAs, setTitle } from './fake-host';

const all: ExportTarget[] = ['deck-pptx', 'deck-pdf', 'plan-pdf', 'plan-md'];

async function withProject(title = 'Lantern') {
  const fake = await fakeServices();
  const { state } = await begin(fake);
  await edit(fake, [setTitle(title)]);
  const { sessionId } = state;
  const run = (targets: ExportTarget[], folder: string, call = context, options?: ExportOptions) => {
    fake.answers.folder = folder;
    return fake.services.handlers['export.run']({ sessionId, targets, ...(options && { options }) }, call);
  };
  return { fake, sessionId, run, out: join(fake.folder, 'out') };
}

describe('exports', () => {
  it('X1 report progress that only grows, over all targets, to the end', async () => {
    const { run, out } = await withProject();
    const seen: Progress[] = [];
    await run(all, out, { ...context, report: (progress) => seen.push(progress) });
    const done = seen.map((progress) => progress.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(seen[0]).toMatchObject({ done: 0, total: 4_000 });
    expect(seen.at(-1)).toMatchObject({ done: 4_000, total: 4_000 });
    expect([...new Set(seen.map(({ what }) => what))]).toEqual(all);
    expect(seen.length).toBeGreaterThan(20);
  });

  it('X2 ask before they replace a file that is not as they left it, and only then', async () => {
    const { fake, run, out } = await withProject();
    const asked = () => fake.asked.filter((question) => question.startsWith('replace'));
    await run(['plan-md'], out);
    await run(['plan-md'], out);
    expect(asked()).toEqual([]);
    const path = join(out, 'Lantern-plan.md');
    await writeFile(path, 'worked over by hand');
    await expect(Promise.resolve(run(['plan-md'], out))).rejects.toMatchObject({ error: { code: 'export.cancelled' } });
    expect(asked()).toEqual([`replace ${path}`]);
    expect(await readFile(path, 'utf8')).toBe('worked over by hand');
    fake.answers.replace = true;
    await run(['plan-md'], out);
    expect(await readFile(path, 'utf8')).not.toBe('worked over by hand');
  });

  it('X2 that are cancelled half-way leave every file and folder as it was', async () => {
    const { fake, run, out } = await withProject();
    await writeFile(join(fake.folder, 'Lantern-deck.pdf'), 'old');
    for (const folder of [out, fake.folder]) {
      const before = (await readdir(fake.folder)).sort();
      const stop = new AbortController();
      const report = ({ done }: Progress) => {
        if (done > 1_500) stop.abort();
      };
      const running = run(all, folder, { signal: stop.signal, report });
      await expect(running).rejects.toMatchObject({ error: { code: 'export.cancelled' } });
      expect((await readdir(fake.folder)).sort()).toEqual(before);
    }
    expect(await readFile(join(fake.folder, 'Lantern-deck.pdf'), 'utf8')).toBe('old');
  });

  it('X2 of which one target fails leave every file and folder as it was', async () => {
    const { fake, run, out } = await withProject();
    const now = await fake.services.handlers['project.current']({}, context);
    const slides = now?.project.deck.slides ?? [];
    await edit(fake, [{ op: 'splice', path: ['deck', 'slides'], at: 0, remove: slides.length, insert: [] }]);
    const error = await Promise.resolve(run(['plan-pdf', 'deck-pdf'], join(out, 'deep'))).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(AppFailure);
    expect(error).toMatchObject({ error: { code: 'export.emptyDeck' } });
    expect(await readdir(fake.folder)).toEqual(['data']);
  });

  it('X2 take away what a killed export left in their folder', async () => {
    const { run, out } = await withProject();
    await run(['plan-md'], out);
    const staged = await stageFile(join(out, 'Lantern-plan.md'), []);
    const [own = ''] = (await readdir(out)).filter((name) => name.endsWith('.tmp'));
    await rename(join(out, own), join(out, own.replace(`-${process.pid}-`, '-4000000-')));
    await staged.discard();
    await run(['plan-md'], out);
    expect(await readdir(out)).toEqual(['Lantern-plan.md']);
  });

  it('X2 that the disk stops between two files leave nothing beside them', async () => {
    const folder = await temporaryFolder();
    let renames = 0;
    const fs = withFaults({
      rename: (...args) => {
        renames += 1;
        return renames === 2 ? Promise.reject(errno('EIO')) : nodeFileSystem.rename(...args);
      },
    });
    const { project, assets } = numberedContent(1, 3, 100);
    const source = { project, path: join(folder, 'Plan.pitch'), asset: (key: string) => assets.get(key) ?? null };
    const around = { resourcesFolder: resolve('resources'), now: () => new Date(), runJob: runHere, fs };
    const running = runExport(source, { targets: ['plan-md'], folder }, around, context);
    await expect(running).rejects.toMatchObject({ error: { code: 'files.failed' } });
    const names = await readdir(folder, { recursive: true });
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('X3 are named after the title until there is a file, without what file systems forbid', async () => {
    const { run, out, fake, sessionId } = await withProject('A/B: "C" <d>|..');
    await run(['plan-md'], out);
    expect(await readdir(out)).toEqual(['A B C d-plan.md']);
    await saveAs(fake, sessionId, join(fake.folder, '计划.pitch'));
    const done = await run(['plan-md', 'plan-md'], out);
    expect(done?.files).toEqual([join(out, '计划-plan.md')]);
  });

  it('X3 are named by a pattern where there is one, all of them', async () => {
    const { run, out, fake, sessionId } = await withProject();
    await saveAs(fake, sessionId, join(fake.folder, 'Plan.pitch'));
    const options = { ...defaultExportOptions, names: 'BP_{project}_{round}' };
    const done = await run(['plan-md', 'readiness-pdf'], out, context, options);
    expect(done?.files).toEqual(['plan.md', 'readiness.pdf'].map((name) => join(out, `BP_Lantern_Seed-${name}`)));
  });

  it('X8 say which file is too large for a mailbox', async () => {
    const rgba = new Uint8Array(2_400 * 1_800 * 4);
    const random = seededRandom(7);
    for (let at = 0; at < rgba.length; at += 1) rgba[at] = at % 4 === 3 ? 255 : Math.floor(random() * 256);
    const noise = await encodePng({ widthPx: 2_400, heightPx: 1_800, rgba });
    const { project, assets } = numberedContent(1, 3, 100);
    const key = assetKey(noise);
    const asset = {
      name: 'noise.png',
      type: 'image/png' as const,
      bytes: noise.length,
      widthPx: 2_400,
      heightPx: 1_800,
    };
    const image: Block = {
      type: 'image',
      asset: key,
      alt: 'Noise',
      caption: '',
      width: 'full',
      children: [{ text: '' }],
    };
    const [section] = project.plan.sections;
    if (!section) throw new Error('The content has a section');
    const sections = [{ ...section, body: [...section.body, image] }];
    const large = { ...project, assets: { ...project.assets, [key]: asset }, plan: { ...project.plan, sections } };
    const source = {
      project: large,
      path: null,
      asset: (name: string) => (name === key ? assetBytes(noise) : (assets.get(name) ?? null)),
    };
    const around = { resourcesFolder: resolve('resources'), now: () => new Date(), runJob: runHere };
    const folder = await temporaryFolder();
    const { losses } = await runExport(source, { targets: ['plan-md', 'readiness-pdf'], folder }, around, context);
    expect(losses.filter(({ key: what }) => what === 'largeFile')).toEqual([
      { target: 'plan-md', place: '', key: 'largeFile', detail: `${(noise.length / 1024 / 1024).toFixed(1)} MB` },
    ]);
  });

  it('X3 ask for a folder when none is given, and do nothing when the user cancels', async () => {
    const { fake, sessionId, out } = await withProject();
    const { handlers } = fake.services;
    const ask = () => handlers['export.run']({ sessionId, targets: ['plan-md'] }, context);
    expect(await ask()).toBeNull();
    fake.answers.folder = out;
    expect((await ask())?.files).toEqual([join(out, 'Lantern-plan.md')]);
  });

  it('X4 show the project as it was when they began, while edits go on', async () => {
    const { fake, run, out } = await withProject('Before');
    const running = run(['deck-pdf', 'plan-md'], out);
    await edit(fake, [setTitle('After')]);
    await running;
    expect(await readFile(join(out, 'Before-plan.md'), 'utf8')).toMatch(/^# Before$/m);
  });

  it('X4 let the program do other things meanwhile', async () => {
    const { run, out } = await withProject();
    let turns = 0;
    let runs = true;
    // A turn of other work: one comes in at every page where the export takes a breath, however fast it is.
    const turn = () => {
      turns += 1;
      if (runs) setImmediate(turn);
    };
    setImmediate(turn);
    await run(['deck-pdf', 'deck-pptx'], out);
    runs = false;
    expect(turns).toBeGreaterThan(10);
  });
});
