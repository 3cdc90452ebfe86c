import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { presentElectron } from '../../../scripts/setup/electron-binary';
import { defaultApp, electronPackage, electronProgram, unpackedElectron } from '../../../scripts/setup/electron-place';
import { fetchElectron } from '../../../scripts/setup/fetch-electron';
import { fakeDist, fakeRelease, fakeRoot, fakeVersion } from './fake-electron';
import { type Manner, openMirror } from './fake-mirror';

const release = fakeRelease();
const archive = `/v${fakeVersion}/electron-v${fakeVersion}-${process.platform}-${process.arch}.zip`;
let mirror: Awaited<ReturnType<typeof openMirror>>;
let root: string;
let folder: string;
let cache: string;

beforeAll(async () => {
  mirror = await openMirror(release);
});
afterAll(() => mirror.close());
beforeEach(() => {
  root = fakeRoot(release);
  folder = electronPackage(root);
  cache = mkdtempSync(join(tmpdir(), 'pitchwright-cache-'));
  mirror.asked.length = 0;
  vi.stubEnv('electron_config_cache', cache);
  for (const name of Object.keys(process.env)) {
    if (/^(npm_.*)?(electron_|https?_proxy)/i.test(name) && name !== 'electron_config_cache')
      vi.stubEnv(name, undefined);
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const path of [root, cache]) rmSync(path, { recursive: true, force: true });
});

/** Fetches from the mirror in a manner, and gives the trouble and what was shown. */
async function fetchIn(
  manner: Manner,
  { stop = new AbortController().signal, isTTY = false, silenceMs = 10_000 } = {},
) {
  vi.stubEnv('ELECTRON_MIRROR', mirror.address(manner));
  let shown = '';
  const screen = { isTTY, write: (text: string) => (shown += text) };
  const trouble = await fetchElectron({ folder, screen, stop, silenceMs });
  return { trouble, shown };
}

function expectNothingLeft(): void {
  expect(readdirSync(folder).sort()).toEqual(['checksums.json', 'package.json']);
  expect(readdirSync(cache)).toEqual([]);
}

describe('fetching Electron', () => {
  it('takes as long as it takes while bytes come, shows how far it is, and leaves a program that runs', async () => {
    const begun = Date.now();
    const silenceMs = 1_500;
    const { trouble, shown } = await fetchIn('slow', { silenceMs });
    expect(trouble).toBeUndefined();
    expect(Date.now() - begun).toBeGreaterThan(silenceMs);
    expect(shown).toContain(`Fetching Electron ${fakeVersion} (once), from ${mirror.host} …\n`);
    const shares = shown.match(/^ {2}\d+(?= % of 1 MB$)/gm)?.map(Number) ?? [];
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(unpackedElectron(folder)).toBe(join(folder, 'dist', electronProgram()));
    expect(readFileSync(join(folder, 'path.txt'), 'utf8')).toBe(electronProgram());
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('draws one line anew on a terminal, in megabytes where the whole is not told', async () => {
    const { trouble, shown } = await fetchIn('untold', { isTTY: true });
    expect(trouble).toBeUndefined();
    expect(shown.split('\r\x1b[K').at(-1)).toBe(`Fetching Electron ${fakeVersion} (once): 1 MB, from ${mirror.host}\n`);
    expect(shown.match(/\n/g)).toHaveLength(1);
  });

  it.each<[Manner, number, object]>([
    ['stalling', 200, { kind: 'silent' }],
    ['mute', 200, { kind: 'silent' }],
    ['breaking', 10_000, { kind: 'unreachable' }],
    ['missing', 10_000, { kind: 'refused', status: 404 }],
    ['posing', 10_000, { kind: 'checksum' }],
  ])('gives up with a %s mirror, says why, and leaves nothing', async (manner, silenceMs, expected) => {
    const { trouble } = await fetchIn(manner, { silenceMs });
    expect(trouble).toMatchObject(expected);
    expectNothingLeft();
  });

  it('stops when it is told to, and leaves nothing', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort('SIGINT'), 100);
    await expect(fetchIn('slow', { stop: controller.signal })).rejects.toBe('SIGINT');
    expectNothingLeft();
  });

  it('prefers the mirror of npm’s settings, with or without a slash at its end', async () => {
    vi.stubEnv('npm_config_electron_mirror', mirror.address('quick').slice(0, -1));
    const { trouble } = await fetchIn('missing');
    expect(trouble).toBeUndefined();
    expect(mirror.asked).toEqual([`/quick${archive}`]);
  });

  it('says so when the disk does not take it', async () => {
    writeFileSync(join(cache, 'file'), '');
    vi.stubEnv('electron_config_cache', join(cache, 'file'));
    expect((await fetchIn('quick')).trouble).toMatchObject({
      kind: 'disk',
      reason: expect.stringContaining('ENOTDIR'),
    });
  });
});

describe('an Electron that is there', () => {
  const harm: Record<string, () => void> = {
    'without path.txt, as an unpacking that was cut off leaves it': () => rmSync(join(folder, 'path.txt')),
    'without its program': () => rmSync(join(folder, 'dist', electronProgram())),
    'with an empty program': () => writeFileSync(join(folder, 'dist', electronProgram()), ''),
    'that nobody may run': () => chmodSync(join(folder, 'dist', electronProgram()), 0o644),
    'without its default app': () => rmSync(join(folder, 'dist', defaultApp())),
    'of another version': () => writeFileSync(join(folder, 'dist/version'), '45.0.0'),
  };
  it.each(Object.keys(harm))('is fetched anew %s, from the cache', async (name) => {
    await fetchIn('quick');
    expect(presentElectron(root)).toMatchObject({ kind: 'ready' });
    harm[name]?.();
    expect(presentElectron(root)).toBeUndefined();
    expect((await fetchIn('quick')).trouble).toBeUndefined();
    expect(presentElectron(root)).toMatchObject({ kind: 'ready' });
    expect(mirror.asked).toHaveLength(1);
  });

  it('takes the place of what a killed run left behind, but not of what one that lives is at', async () => {
    // The highest number that a process can have is less.
    for (const name of ['.fetching-99999999', `.fetching-${process.ppid}`]) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'half.zip'), 'half');
    }
    expect((await fetchIn('quick')).trouble).toBeUndefined();
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([`.fetching-${process.ppid}`]);
  });

  it('comes second to ELECTRON_OVERRIDE_DIST_PATH, where a program must be', () => {
    const dist = fakeDist('exit 0');
    expect(presentElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: dist })).toEqual({
      kind: 'ready',
      path: join(dist, electronProgram()),
      isOverride: true,
    });
    expect(presentElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: root })).toEqual({
      kind: 'trouble',
      trouble: { kind: 'override', path: join(root, electronProgram()) },
    });
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});
