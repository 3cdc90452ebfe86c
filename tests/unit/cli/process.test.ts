import { spawn, spawnSync } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder';
import { run } from './run';

const cli = ['--import', 'tsx', resolve('src/cli/index.ts')];
const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ');
const call = (...args: readonly string[]) => quoted([process.execPath, ...cli, ...args]);
const isLinux = process.platform === 'linux';
if (!isLinux) console.info('Signals and pipes are tried on Linux only.');

async function example(): Promise<string> {
  const path = join(await temporaryFolder(), 'F.pitch');
  const choice = ['--template', 'customer-service', '--round', 'seed', '--language', 'en'];
  expect((await run(['new', ...choice, '-o', path])).code).toBe(0);
  return path;
}

describe.skipIf(!isLinux)('a real process', () => {
  it('P1 goes on when its reader leaves, and says when its output has no room', async () => {
    const path = await example();
    const script = `${call('info', path, '--json')} | head -1; echo "\${PIPESTATUS[0]}"; ${call('info', path)} > /dev/full; echo $?`;
    const ran = spawnSync('bash', ['-c', script], { encoding: 'utf8', env: { ...process.env, LANG: 'en_US.UTF-8' } });
    expect(ran.stdout).toBe('{\n0\n4\n');
    expect(ran.stderr).toBe('The disk of stdout is full. Nothing there was replaced. Free some space and try again.\n');
  });

  it('P2 ended by the system clears away what it has begun, and shows the cursor again', async () => {
    const path = await example();
    const folder = join(path, '..');
    await writeFile(join(folder, 'F-deck.pdf'), 'old');
    const exporting = call('export', path, '--to', 'deck-pptx,deck-pdf,plan-pdf,numbers-xlsx', '-o', folder);
    // `script` gives the call a terminal.
    const child = spawn('script', ['-qefc', `exec ${exporting}`, '/dev/null'], { env: { ...process.env, LANG: 'C' } });
    onTestFinished(() => void child.kill('SIGKILL'));
    let seen = '';
    const code = await new Promise((resolve) => {
      child.stdout.on('data', (text: Buffer) => {
        seen += text.toString();
        if (!seen.includes('█') && !seen.includes('░')) return;
        const below = spawnSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' }).stdout;
        const pid = Number.parseInt(below, 10);
        if (pid > 1) process.kill(pid, 'SIGTERM');
        child.stdout.removeAllListeners('data').on('data', (more: Buffer) => {
          seen += more.toString();
        });
      });
      child.on('close', resolve);
    });
    expect(code).toBe(143);
    expect(seen).toContain('The export was cancelled.');
    expect(seen.lastIndexOf('\u001b[?25h')).toBeGreaterThan(seen.lastIndexOf('\u001b[?25l'));
    expect((await readdir(folder)).sort()).toEqual(['F-deck.pdf', 'F.pitch']);
  });

  it('P3 of a checkout without a build says so', () => {
    const env = { ...process.env, PITCHWRIGHT_OUT: '.cache/never-built' };
    const ran = spawnSync(process.execPath, ['bin/pitchwright.cjs', '--version'], { encoding: 'utf8', env });
    expect(ran).toMatchObject({ status: 70, stdout: '', stderr: expect.stringContaining('Run "npm run build" in') });
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });
});
