import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeInstanceLock } from '../../../src/shell/electron/instance-lock';

const loader = import.meta.resolve('tsx');
let folder: string;
let userData: string;
const started: ChildProcess[] = [];

/** Starts a process that takes the lock; `line` resolves with the next thing that it says. */
function start(args: readonly string[] = [], from = folder, at = 0) {
  const child = join(import.meta.dirname, 'instance-lock.child.ts');
  const stdio = ['pipe', 'pipe', 'inherit'] as const;
  const all = ['--import', loader, child, userData, String(at), ...args];
  const process_ = spawn(process.execPath, all, { cwd: from, stdio: [...stdio] });
  started.push(process_);
  const lines = createInterface(process_.stdout)[Symbol.asyncIterator]();
  return { process: process_, line: async () => (await lines.next()).value as string, ended: once(process_, 'exit') };
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'lock-')));
  userData = join(folder, 'user-data');
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('the lock of a user’s folder', () => {
  it('goes to the first start; a second one is refused, and the first hears its arguments and its folder', async () => {
    const first = start();
    expect(await first.line()).toBe('first');
    const from = join(folder, '文件 夹');
    mkdirSync(from);
    const second = start(['Mine.PITCH', '--flag'], from);
    expect(await second.line()).toBe('second');
    await second.ended;
    expect(JSON.parse(await first.line())).toEqual({ args: ['Mine.PITCH', '--flag'], folder: from });
  });

  it('is free again when its process has ended', async () => {
    const first = start();
    expect(await first.line()).toBe('first');
    first.process.stdin?.end();
    await first.ended;
    expect(existsSync(join(userData, 'SingletonLock'))).toBe(false);
    expect(await start().line()).toBe('first');
  });

  it('counts for nothing when its process was killed', async () => {
    const first = start();
    expect(await first.line()).toBe('first');
    first.process.kill('SIGKILL');
    await first.ended;
    expect(existsSync(join(userData, 'SingletonLock'))).toBe(true);
    expect(await start().line()).toBe('first');
  });

  it('goes to one of several that start at the same moment, also where a dead one lies', async () => {
    const dead = start();
    await dead.line();
    dead.process.kill('SIGKILL');
    await dead.ended;
    const at = Date.now() + 2_000;
    const all = [1, 2, 3, 4].map((number) => start([String(number)], folder, at));
    const said = await Promise.all(all.map((each) => each.line()));
    expect(said.toSorted()).toEqual(['first', 'second', 'second', 'second']);
    const first = all[said.indexOf('first')];
    const heard = [await first?.line(), await first?.line(), await first?.line()];
    const others = [1, 2, 3, 4].filter((_, index) => said[index] === 'second').map(String);
    expect(heard.map((line) => JSON.parse(line ?? '').args[0]).toSorted()).toEqual(others);
  });

  it('looks taken where nothing can be written', () => {
    writeFileSync(userData, '');
    expect(takeInstanceLock(userData, () => undefined).isFirst).toBe(false);
  });
});
