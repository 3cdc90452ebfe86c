import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../../src/shell';

const child = join(import.meta.dirname, 'start.child.ts');

/** Runs a main file in the stand-in to its end. */
async function run(main: string, env: NodeJS.ProcessEnv = {}) {
  const userData = mkdtempSync(join(tmpdir(), 'start-'));
  const args = ['--import', import.meta.resolve('tsx'), child, main];
  const process_ = spawn(process.execPath, args, {
    env: { ...process.env, PITCHWRIGHT_HEADLESS: '1', PITCHWRIGHT_USER_DATA: userData, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complained = '';
  process_.stdout.on('data', (chunk) => (said += String(chunk)));
  process_.stderr.on('data', (chunk) => (complained += String(chunk)));
  const code = await new Promise((resolve) => process_.once('close', resolve));
  rmSync(userData, { recursive: true, force: true });
  return { code, said, complained };
}

describe('a main file in the stand-in', () => {
  it('that waits for ready at its top never gets it: Electron would hang, here the process ends with 13', async () => {
    const { code, said } = await run('waits.mjs');
    expect({ code, said }).toEqual({ code: 13, said: '' });
  });

  it('that waits for ready behind its end starts', async (context) => {
    if (!findChromium()) context.skip('There is no Chromium to start');
    expect(await run('goes-on.mjs')).toEqual({ code: 0, said: 'evaluated\nready\n', complained: '' });
  });

  it.each([
    ['a browser that is none', '/bin/false', /^The stand-in for Electron could not start \/bin\/false: .+\n$/],
    ['a file that nobody can run', import.meta.filename, /^The stand-in for Electron could not start .+\n$/],
  ])('is told in one sentence that %s does not start, and ends with 1', async (_what, chromium, sentence) => {
    const { code, said, complained } = await run('goes-on.mjs', { PITCHWRIGHT_CHROMIUM: chromium });
    expect({ code, said }).toEqual({ code: 1, said: 'evaluated\n' });
    expect(complained).toMatch(sentence);
  });
});
