import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../bench/processor-time';

const work = 'const { user } = process.cpuUsage(); while (process.cpuUsage().user - user < 300_000);';

const hasProc = process.platform === 'linux';
if (!hasProc) console.log('Skipped: only Linux tells the processor time of processes below this one.');

describe('processor time', () => {
  it('counts this process', async () => {
    const before = await processorTime();
    const { user } = process.cpuUsage();
    while (process.cpuUsage().user - user < 300_000);
    expect((await processorTime()) - before).toBeGreaterThanOrEqual(300);
  });

  it.runIf(hasProc)('counts processes below it, those that run and those that have ended', async () => {
    const before = await processorTime();
    execFileSync(process.execPath, ['-e', work]);
    const ended = await processorTime();
    expect(ended - before).toBeGreaterThan(280);
    // A child of a child, as Chromium's are.
    const nested = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(work)}]); console.log('done'); setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ['-e', nested]);
    await once(child.stdout, 'data');
    expect((await processorTime()) - ended).toBeGreaterThan(280);
    child.kill();
  });
});
