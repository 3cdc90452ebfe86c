import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { run } from './run';

const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

const bash = (await run(['completion', 'bash'])).out;
const zsh = (await run(['completion', 'zsh'], 'zh-CN')).out;

/** What bash offers behind a line; its own way of cutting `--to=x` into three words included. */
function offered(line: string): string[] {
  const words = line.split(/ |(?==)|(?<==)/);
  const script = `${bash}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _pitchwright; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}

describe('completions', () => {
  it.skipIf(!has('bash'))('T1 bash offers commands, options and their values, lists piece by piece', () => {
    expect(offered('pitchwright ex')).toEqual(['export', 'export-register']);
    expect(offered('pitchwright ')).toEqual(expect.arrayContaining(['new', 'info', 'completion', '--version']));
    expect(offered('pitchwright export --pre')).toEqual(['--preflight']);
    expect(offered('pitchwright new --round ')).toEqual(['seed', 'a', 'b']);
    expect(offered('pitchwright export --to deck-pptx,plan-')).toEqual(['deck-pptx,plan-pdf', 'deck-pptx,plan-md']);
    expect(offered('pitchwright export --to=numb')).toEqual(['numbers-xlsx']);
    expect(offered('pitchwright completion z')).toEqual(['zsh']);
    // Files are left to bash.
    expect(offered('pitchwright info pl')).toEqual(['']);
    expect(offered('pitchwright new -o pl')).toEqual(['']);
  });

  it('T2 zsh gets every command and option, with Chinese words where they are asked for', () => {
    for (const word of ['export:导出项目', '--handout=', '-o+', '_values -s , value deck-pptx', '(zh-CN en)']) {
      expect(zsh).toContain(word);
    }
    if (!has('zsh')) return console.info('There is no zsh: its script is read by nobody.');
    const checked = spawnSync('zsh', ['-f', '-n'], { input: zsh, encoding: 'utf8' });
    expect(checked).toMatchObject({ status: 0, stderr: '' });
  });
});
