import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** A project of nothing but its bootstrap and a lock, and an npm that writes down what it is asked for and fails. */
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pitchwright-installing-'));
  mkdirSync(join(folder, 'scripts'));
  mkdirSync(join(folder, 'bin'));
  copyFileSync('scripts/bootstrap.mjs', join(folder, 'scripts/bootstrap.mjs'));
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  writeFileSync(join(folder, 'bin/npm'), '#!/bin/sh\necho "$1" >> "$ASKED"\nexit 1\n');
  chmodSync(join(folder, 'bin/npm'), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function bootstrap() {
  const asked = join(folder, 'asked');
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/bootstrap.mjs'), 'start'], {
    encoding: 'utf8',
    env: { ...process.env, ASKED: asked, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` },
  });
  return { status, stderr, asked: existsSync(asked) ? readFileSync(asked, 'utf8').trim() : '' };
}

describe.skipIf(process.platform === 'win32')('packages that are missing', () => {
  it('are installed as the lock says in a fresh clone', () => {
    const { status, stderr, asked } = bootstrap();
    expect(asked).toBe('ci');
    expect([status, stderr.trim()]).toEqual([
      1,
      'The packages could not be installed. Check the connection to the npm registry and try again.',
    ]);
  });

  it('are added to those that are there, which npm ci would throw away first', () => {
    mkdirSync(join(folder, 'node_modules'));
    expect(bootstrap().asked).toBe('install');
  });
});
