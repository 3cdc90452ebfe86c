import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder';
import { fileBytes, sampleContent, smallContent } from '../files/sample';
import { type Around, run } from './run';

const project = () => fileBytes(smallContent());
const given = (args: readonly string[], input: Uint8Array, more: Around = {}) => run(args, 'en', { input, ...more });

describe('standard input and output', () => {
  it('S1 a project that comes in is looked at, checked and exported like a file', async () => {
    expect(JSON.parse((await given(['info', '-', '--json'], project())).out)).toMatchObject({ schema: 1, path: '-' });
    expect((await given(['check', '-'], project())).code).toBe(0);
    const exported = await given(['export', '-', '--to', 'plan-md', '-o', '-'], project());
    expect(exported).toMatchObject({ code: 0, out: '' });
    expect(new TextDecoder().decode(exported.bytes)).toMatch(/^---\ntitle:/);
    const broken = await given(['info', '-'], Uint8Array.of(1, 2, 3));
    expect(broken).toMatchObject({ code: 3, out: '', err: expect.stringContaining('standard input is not a') });
  });

  it('S2 what is made goes out whole: a project, and one file of an export', async () => {
    const made = await run(['new', '--template', 'blank', '--round', 'a', '--language', 'en', '-o', '-']);
    expect(made).toMatchObject({ code: 0, out: '', err: '' });
    expect(JSON.parse((await given(['info', '-', '--json'], made.bytes)).out)).toMatchObject({ round: 'a' });
    const text = new TextEncoder().encode('# Plan\n\n## Market\n\nLarge.\n');
    const imported = await given(['import', '-', '--language', 'en', '-o', '-'], text);
    expect(JSON.parse((await given(['info', '-', '--json'], imported.bytes)).out)).toMatchObject({ title: 'Plan' });
  });

  it('S3 more than one file, and bytes on a terminal, are refused', async () => {
    const two = await given(['export', '-', '--to', 'plan-md,plan-pdf', '-o', '-'], project());
    expect(two).toMatchObject({ code: 2, bytes: { length: 0 }, err: expect.stringContaining('makes 2') });
    const shown = await given(['export', '-', '--to', 'plan-pdf', '-o', '-'], project(), { outIsTerminal: true });
    expect(shown).toMatchObject({ code: 2, err: expect.stringContaining('a terminal can’t show this') });
    const text = await given(['export', '-', '--to', 'plan-md', '-o', '-'], project(), { outIsTerminal: true });
    expect(text.code).toBe(0);
  });
});

describe('what is said', () => {
  it('S4 nothing with --quiet; which files were there before; one schema in all JSON', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'F.pitch');
    await writeFile(path, project());
    const exporting = (...more: string[]) => run(['export', path, '--to', 'plan-md', '-o', folder, ...more]);
    expect((await exporting()).out).toBe(`Exported:\n  ${join(folder, 'F-plan.md')}\n`);
    expect((await exporting()).out).toBe(`Exported:\n  ${join(folder, 'F-plan.md')} (replaced)\n`);
    expect(await exporting('-q')).toMatchObject({ code: 0, out: '', err: '' });
    const file = join(folder, 'F-plan.md');
    expect(JSON.parse((await exporting('--json')).out)).toEqual({
      schema: 1,
      files: [file],
      losses: [],
      replaced: [file],
    });
    for (const args of [['check'], ['info'], ['export', '--to', 'plan-md', '--preflight']]) {
      expect(JSON.parse((await run([...args, path, '--json'])).out)).toMatchObject({ schema: 1 });
    }
    expect(JSON.parse((await run(['info', 'none.pitch', '--json'])).err)).toMatchObject({ schema: 1 });
  });

  it('S5 messages about a project are in its language, unless the call or the environment asks for another', async () => {
    const chinese = fileBytes(sampleContent({ language: 'zh-CN' }));
    const spoken = async (env: Around['env'], ...more: string[]) => {
      const { out } = await run(['info', '-', ...more], 'en', { input: chinese, env: env ?? {} });
      return out.includes('章节') ? 'zh-CN' : 'en';
    };
    for (const LANG of ['', 'C', 'POSIX', 'C.UTF-8']) expect(await spoken({ LANG })).toBe('zh-CN');
    expect(await spoken({ LANG: undefined })).toBe('zh-CN');
    expect(await spoken({ LANG: 'xx_YY.UTF-8' })).toBe('en');
    expect(await spoken({ LANG: 'en_GB.UTF-8' })).toBe('en');
    expect(await spoken({ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US' })).toBe('en');
    expect(await spoken({ LANG: 'en_US', PITCHWRIGHT_LANG: 'zh-CN' })).toBe('zh-CN');
    expect(await spoken({ LANG: 'zh_CN' }, '--language', 'en')).toBe('en');
    expect(await run(['info', '-', '--language', 'fr'], 'en', { input: chinese })).toMatchObject({ code: 2, out: '' });
  });

  it('S6 a crash is one sentence, and the rest of it is in a file', async () => {
    const failed = Promise.reject(new Error('the roof'));
    failed.catch(() => undefined);
    const ran = await run(['info', '-'], 'en', { input: project(), failed });
    expect(ran.code).toBe(70);
    expect(ran.err.trim().split('\n')).toHaveLength(1);
    const path = /Add (\S+\.txt),/.exec(ran.err)?.[1] ?? '';
    expect(await readFile(path, 'utf8')).toMatch(/^Pitchwright 1\.2\.3, Node .+\nError: the roof\n {4}at /);
  });
});

describe('help', () => {
  it('S7 comes with two examples a command, as help NAME too, and goes to the error stream after a wrong call', async () => {
    for (const name of ['new', 'import', 'export', 'check', 'info', 'completion']) {
      const { out, code } = await run(['help', name]);
      expect({ out, code }).toEqual({ out: (await run([name, '--help'])).out, code: 0 });
      expect(out.match(new RegExp(`^  .*pitchwright ${name} `, 'gm'))).toHaveLength(2);
    }
    expect((await run(['help'])).out).toBe((await run(['--help'])).out);
    expect(await run([])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage: pitchwright') });
  });

  it('S8 has only examples that are understood', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'plan.md'), '# Plan\n\n## Market\n\nLarge.\n');
    await writeFile(join(folder, 'plan.pitch'), fileBytes(sampleContent()));
    for (const name of ['new', 'import', 'export', 'check', 'info', 'completion']) {
      const examples = (await run(['help', name])).out.split('Examples:')[1] ?? '';
      const calls = [...examples.matchAll(/pitchwright ([^|>)\n]+)/g)].map(([, words = '']) => words.trim().split(' '));
      expect(calls).toHaveLength(2);
      for (const args of calls) {
        const placed = args.map((arg) => (/^(?:plan\.|exported)/.test(arg) ? join(folder, arg) : arg));
        const ran = await run(placed, 'en', { input: new TextEncoder().encode('# Plan\n\nWords.\n') });
        // A project that is there already is no misunderstanding.
        expect(ran.code === 0 || ran.code === 4, `${args.join(' ')}: ${ran.err}`).toBe(true);
      }
    }
    expect(await readdir(folder)).toContain('exported');
  });

  it('S9 fits into forty columns', async () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const { out } = await run(['--help'], language, { columns: 40 });
      expect(out).toContain('pitchwright');
      const list = out.split('\n').filter((line) => /^ {2}(?:new|import|export) /.test(line));
      expect(list).toHaveLength(3);
    }
  });
});
