import { describe, expect, it } from 'vitest';
import { commandCall } from '../../../src/main/desktop/command-call';

const call = (...args: readonly string[]) =>
  commandCall({ argv: ['/opt/Pitchwright/pitchwright', ...args], isPacked: true, root: '/opt/Pitchwright/app.asar' });

describe('a call of the command line', () => {
  it.each([
    [['--version'], ['--version']],
    [['-h'], ['-h']],
    [
      ['help', 'export'],
      ['help', 'export'],
    ],
    [
      ['export', 'x.pitch', '--to', 'deck-pdf', '-o', '-'],
      ['export', 'x.pitch', '--to', 'deck-pdf', '-o', '-'],
    ],
    [
      ['--no-sandbox', 'check', 'x.pitch'],
      ['check', 'x.pitch'],
    ],
    [
      ['new', '--template', 'blank', '--force', '--language', 'en', '--no-sandbox', '--ozone-platform=x11'],
      ['new', '--template', 'blank', '--force', '--language', 'en'],
    ],
    [['--user-data-dir=/tmp/x', '--version'], ['--version']],
    // A project that is named like a command is told from it by its place.
    [
      ['info', 'export'],
      ['info', 'export'],
    ],
  ])('K1 %j is one', (args, expected) => {
    expect(call(...args)).toEqual(expected);
  });

  it.each([
    [[]],
    [['plan.pitch']],
    [['/home/li/export']],
    [['/home/li/info', '/home/li/plan.pitch']],
    [['C:\\Users\\li\\new']],
    [['file:///home/li/export']],
    [['-psn_0_12345']],
    [['--squirrel-firstrun']],
    [['--squirrel-updated', '0.1.1']],
    [['--no-sandbox']],
    [['--user-data-dir=/tmp/export', '--lang=zh-CN', '/home/li/plan.pitch']],
    [['--original-process-start-time=13', '--single-argument', 'C:\\plans\\check.pitch']],
    [['exported']],
    [['--version', 'plan.pitch']],
    [['--json', 'export']],
  ])('K2 %j starts the window', (args) => {
    expect(call(...args)).toBeNull();
  });

  it('K3 begins behind what the host was told to run', () => {
    const told = (...argv: readonly string[]) => commandCall({ argv, isPacked: false, root: process.cwd() });
    expect(told('electron', '.', 'info', 'x.pitch')).toEqual(['info', 'x.pitch']);
    expect(told('electron', '-r', './first.cjs', '--no-sandbox', process.cwd(), 'info', 'x.pitch')).toEqual([
      'info',
      'x.pitch',
    ]);
    expect(told('node', '/elsewhere/out/shell/start.js', '--version')).toEqual(['--version']);
    expect(told('electron', 'export')).toBeNull();
  });

  it('K4 knows every command, and leaves its options to the command line', async () => {
    const { run } = await import('../cli/run');
    const [, list = ''] = (await run(['--help'])).out.split('Commands:\n');
    const names = [...list.matchAll(/^ {2}([a-z-]+) \[options\]/gm)].map(([, name = '']) => name);
    expect(names).toContain('import-register');
    for (const name of names) {
      const options = [...(await run([name, '--help'])).out.matchAll(/(?<= )--?[a-z-]+/gi)].map(([option]) => option);
      expect(options.length).toBeGreaterThan(0);
      expect(call(name, ...options)).toEqual([name, ...options]);
    }
  });
});
