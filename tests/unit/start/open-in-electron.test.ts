import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { fakeDist, fakeRelease, fakeRoot } from './fake-electron';
import { openMirror } from './fake-mirror';

const root = fakeRoot(fakeRelease());
const made = [root];
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** Starts what `npm start` does after the build; ends when every process that holds its output has ended. */
function open(env: NodeJS.ProcessEnv, at = root) {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'open-in-electron.child.ts'), at, '计划 1.pitch'],
    // Root's tests do without Electron's sandbox, by Electron's own variable.
    { env: { ...process.env, ELECTRON_DISABLE_SANDBOX: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const until = async (words: string) => {
    while (!output.includes(words)) await wait(20);
  };
  return { child, ended, until, output: () => output };
}

/** The same to its end, with a program of the given script. */
async function openScript(script: string, env: NodeJS.ProcessEnv = {}) {
  const dist = fakeDist(script);
  made.push(dist);
  const run = open({ ELECTRON_OVERRIDE_DIST_PATH: dist, ...env });
  return { code: await run.ended, output: run.output(), dist };
}

describe.concurrent('opening the program in Electron', () => {
  it('hands it its folder and files, and gives its exit code', async () => {
    const script = 'echo "got $1, $2, node: $ELECTRON_RUN_AS_NODE"; exit 7';
    const { code, output, dist } = await openScript(script, { ELECTRON_RUN_AS_NODE: '1' });
    expect(output).toBe(`Host: Electron, ${dist}/electron.\ngot ${root}, 计划 1.pitch, node: \ncode 7\n`);
    expect(code).toBe(7);
  });

  it('turns an abort for want of a sandbox into a sentence and another host', async () => {
    const words = 'FATAL: The SUID sandbox helper binary was found, but is not configured correctly.';
    const { code, output, dist } = await openScript(`echo "${words}" >&2; kill -TRAP $$`);
    expect(code).toBe(0);
    expect(output).toContain('Electron could not start, because this system forbids its sandbox:');
    expect(output).toContain('Electron 无法启动，因为系统禁止建立其沙盒。');
    expect(output).toContain(
      `  sudo chown root "${dist}/chrome-sandbox" && sudo chmod 4755 "${dist}/chrome-sandbox"\n`,
    );
    expect(output).toContain('another host\n');
    expect(output).not.toContain('--no-sandbox');
  });

  it('names a library that is missing', async () => {
    const words = 'electron: error while loading shared libraries: libgtk-3.so.0: cannot open shared object file';
    const { output } = await openScript(`echo "${words}" >&2; exit 127`);
    expect(output).toContain('because this system lacks libgtk-3.so.0');
    expect(output).toContain('another host\n');
  });

  it('runs nothing as root unless Electron is told to do without its sandbox', async () => {
    const { output } = await openScript('echo it ran', { ELECTRON_DISABLE_SANDBOX: undefined });
    const isRoot = process.getuid?.() === 0;
    expect(output.includes('it ran')).toBe(!isRoot);
    expect(output.includes('start Pitchwright as an ordinary user')).toBe(isRoot);
  });

  it('hands one signal on, so that the program can end as it likes', async () => {
    const dist = fakeDist('trap "echo asked; exit 5" INT; echo up; while :; do sleep 0.05; done');
    made.push(dist);
    const run = open({ ELECTRON_OVERRIDE_DIST_PATH: dist });
    await run.until('up');
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(5);
    expect(run.output().match(/asked/g)).toHaveLength(1);
  });

  it('kills it and all that it started at the second', async () => {
    const dist = fakeDist('trap "echo asked" INT; sleep 600 & echo up; while :; do sleep 0.05; done');
    made.push(dist);
    const run = open({ ELECTRON_OVERRIDE_DIST_PATH: dist });
    await run.until('up');
    run.child.kill('SIGINT');
    await run.until('asked');
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(137);
  });

  it('stops fetching at a signal, and leaves nothing', async () => {
    const release = fakeRelease();
    const at = fakeRoot(release);
    const mirror = await openMirror(release);
    made.push(at);
    const cache = join(at, 'cache');
    const run = open({ ELECTRON_MIRROR: mirror.address('mute'), electron_config_cache: cache }, at);
    await run.until('Fetching Electron');
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(130);
    expect(run.output()).toMatch(/ …\ncode 130\n$/);
    mirror.close();
  });
});
