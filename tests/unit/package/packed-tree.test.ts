import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fontFilesInPackages } from '#main/fonts';
import { createPictureThread } from '#main/pictures';
import type { JobTable } from '#main/services';
import { createJobThread } from '#main/threads';
import { documentLanguages } from '#shared/base';
import { defaultExportOptions, exportTargets, templateNames } from '#shared/contract';
import { pack } from '../../../scripts/package/pack';
import { prepare } from '../../../scripts/package/prepare';
import { standInElectron } from '../../support/stand-in-electron';

// What is packed is what was built: `npm test` builds before it runs this.
const isBuilt = existsSync('out/main/index.js');
if (!isBuilt) console.log('The packed program is not tested, because it is not built: npm run build.');

const folder = mkdtempSync(join(tmpdir(), 'pitchwright-package-'));
const tree = join(folder, 'dist/linux-unpacked');
const asar = join(tree, 'resources/app.asar');
/** The asar's files in a folder of their own, where nothing of the project can be reached from. */
const app = join(folder, 'app');

beforeAll(async () => {
  if (!isBuilt) return;
  await pack({
    root: process.cwd(),
    prepared: await prepare(process.cwd(), join(folder, 'prepared')),
    systems: ['linux'],
    isTree: true,
    electronDist: standInElectron(join(folder, 'electron')),
    output: join(folder, 'dist'),
  });
  extractAll(asar, app);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!isBuilt)('the packed program', () => {
  it('has at most 80 MB', () => {
    expect(statSync(asar).size).toBeLessThan(80e6);
  });

  it('holds what runs and nothing else', () => {
    const files = listPackage(asar, { isPack: false }).map((file) => file.replaceAll('\\', '/').slice(1));
    const tops = new Set(files.map((file) => file.split('/')[0]));
    expect([...tops].sort()).toEqual(['node_modules', 'out', 'package.json', 'resources']);
    expect(readdirSync(join(app, 'out')).sort()).toEqual(['cli', 'main', 'preload', 'renderer']);
    const odd = /(^|\/)(tests?|scripts|docs|src|shell|\.vite)(\/|$)|\.(map|md|ts|tsx|png)$/;
    // The first screen shows each example by its first slide.
    const cover = new RegExp(`^out/renderer/assets/(${templateNames.join('|')})-[\\w-]+\\.png$`);
    const isMeant = (file: string) => file.startsWith('resources/') || cover.test(file);
    expect(files.filter((file) => odd.test(file) && !isMeant(file))).toEqual([]);
    const packages = files.flatMap(
      (file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/.exec(file)?.[1] ?? [],
    );
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    expect(packages.sort()).toEqual([...Object.keys(dependencies), 'wasm-feature-detect'].sort());
  });

  it('holds every font that is read, once', () => {
    const files = listPackage(asar, { isPack: false }).filter((file) => /\.(ttf|otf|woff2?)$/.test(file));
    expect(files.map((file) => basename(file, '.ttf')).sort()).toEqual([...fontFilesInPackages.keys()].sort());
  });

  it('finds fonts, WebAssembly and packages from the place of main', () => {
    const main = createRequire(join(app, 'out/main/index.js'));
    const code = readFileSync(join(app, 'out/main/index.js'), 'utf8');
    const imported = [...code.matchAll(/^import .*? from "([^".]+\/[^"]+)";$/gm)].map(([, name]) => name as string);
    const wasm = [...code.matchAll(/["']([\w@/-]+\.wasm)["']/g)].map(([, name]) => name as string);
    const packages = imported.filter((name) => !name.startsWith('node:'));
    expect(packages).toContain('@resvg/resvg-wasm');
    expect(wasm.length).toBeGreaterThan(0);
    for (const name of [...packages, ...wasm, ...fontFilesInPackages.values()]) {
      expect(main.resolve(name).startsWith(app), name).toBe(true);
    }
  });

  it('carries the licences of all that it holds, Electron’s own among them', () => {
    expect(readdirSync(tree)).toEqual(
      expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html', 'THIRD-PARTY-NOTICES.txt']),
    );
    const notices = readFileSync(join(tree, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const words of [
      'SIL OPEN FONT LICENSE',
      'Mozilla Public License Version 2.0',
      'slate-react',
      'pdf-lib',
      'commander',
    ]) {
      expect(notices).toContain(words);
    }
  });

  it('has the fuses of a program that runs nothing but itself', async () => {
    const wire = await getCurrentFuseWire(join(tree, 'pitchwright'));
    const states = Object.entries(wire).flatMap(([fuse, state]) =>
      fuse in FuseV1Options ? [[FuseV1Options[Number(fuse)], String.fromCharCode(Number(state))]] : [],
    );
    expect(Object.fromEntries(states)).toMatchObject({
      RunAsNode: '0',
      EnableNodeOptionsEnvironmentVariable: '0',
      EnableNodeCliInspectArguments: '0',
      EnableEmbeddedAsarIntegrityValidation: '1',
      OnlyLoadAppFromAsar: '1',
      GrantFileProtocolExtraPrivileges: '0',
    });
  });

  it('keeps of Chromium’s languages those that it speaks', () => {
    expect(readdirSync(join(tree, 'locales')).sort()).toEqual(['en-US.pak', 'zh-CN.pak']);
  });

  it('makes an example in both languages, and every export of it, in its own thread', {
    timeout: 120_000,
  }, async () => {
    const thread = createJobThread<JobTable>(() => new Worker(join(app, 'out/main/job-worker.cjs')));
    const resourcesFolder = join(app, 'resources');
    for (const language of documentLanguages) {
      const choice = { template: 'customer-service', round: 'seed', language } as const;
      const { project, assets } = await thread.run('create', { choice, resourcesFolder, now: new Date(0) });
      const order = { project, baseName: 'example', resourcesFolder, date };
      const context = { asset: async (key: string) => assets.get(key)?.bytes ?? null };
      const choices = { ...defaultExportOptions, slides: [1], widthPx: 640 };
      const { files } = await thread.run('export', { ...order, targets: exportTargets, choices }, context);
      expect(files.length).toBeGreaterThanOrEqual(exportTargets.length);
    }
    await thread.close();
  });

  it('answers the command line, which finds all that it needs there', () => {
    const plan = join(folder, 'plan.pitch');
    const call = (...args: string[]) => execFileSync(process.execPath, [join(app, 'out/cli/pitchwright.cjs'), ...args]);
    call('new', '--template', 'robo-adviser', '--round', 'a', '--language', 'zh-CN', '--out', plan);
    call('export', plan, '--to', 'deck-pdf,plan-pdf,plan-md', '--out', join(folder, 'exported'));
    const sizes = readdirSync(join(folder, 'exported')).map((name) => statSync(join(folder, 'exported', name)).size);
    expect(sizes).toHaveLength(3);
    for (const size of sizes) expect(size).toBeGreaterThan(10_000);
  });

  it('draws pictures anew in its own thread, from and to each kind', async () => {
    for (const [name, type] of [
      ['upright.jpg', 'image/jpeg'],
      ['lossy.webp', 'image/webp'],
    ] as const) {
      const bytes = new Uint8Array(readFileSync(join('tests/fixtures/images', name)));
      const { redraw } = createPictureThread(() => new Worker(join(app, 'out/main/picture-worker.cjs')))();
      const drawn = await redraw({ bytes, type, orientation: 1, size: { widthPx: 4, heightPx: 4 } });
      expect(drawn.length, name).toBeGreaterThan(20);
    }
  });

  it('takes pictures out of Markdown into a plan, and draws them there', async () => {
    const from = join(folder, 'markdown');
    mkdirSync(from);
    for (const name of pictures) copyFileSync(join('tests/fixtures/images', name), join(from, name));
    writeFileSync(
      join(from, 'plan.md'),
      `# Harbour\n\n## Problem\n\n${pictures.map((name) => `![](${name})`).join('\n\n')}\n`,
    );
    const thread = createJobThread<JobTable>(() => new Worker(join(app, 'out/main/job-worker.cjs')));
    const params = { path: join(from, 'plan.md'), language: 'en', keepOriginals: true, now: new Date(0) } as const;
    const { project, assets } = await thread.run('import', params);
    expect(assets.size).toBe(pictures.length);
    const order = { project, baseName: 'plan', resourcesFolder: join(app, 'resources'), date };
    const { files } = await thread.run(
      'export',
      { ...order, targets: ['plan-pdf'], choices: defaultExportOptions },
      { asset: async (key) => assets.get(key)?.bytes ?? null },
    );
    expect(new TextDecoder('latin1').decode(files[0]?.bytes).match(/\/Subtype ?\/Image/g)?.length).toBeGreaterThan(0);
    await thread.close();
  });
});

const date = { moment: '2027-01-01T00:00:00Z', day: '2027-01-01' };

const pictures = ['lossy.webp', 'drawing.svg', 'still.gif', 'rgb.png', 'grey.jpg'];
