import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder';
import { fileBytes, smallContent } from '../files/sample';
import { run } from './run';

/** Every file below a folder with the hash of its bytes. */
async function hashesOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const entries = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      if ((await stat(path)).isDirectory()) return [name, 'folder'];
      return [
        name,
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      ];
    }),
  );
  return Object.fromEntries(entries);
}

function changed(fields: Readonly<Record<string, unknown>>): Uint8Array {
  const files = unzipSync(fileBytes(smallContent()));
  const json = JSON.parse(Buffer.from(files['project.json'] as Uint8Array).toString('utf8'));
  return zipSync({ ...files, 'project.json': strToU8(JSON.stringify({ ...json, ...fields })) });
}

function flipped(): Uint8Array {
  const bytes = fileBytes(smallContent());
  bytes[200] = (bytes[200] as number) ^ 1;
  return bytes;
}

/** What is wrong, the call, the exit code, what both sentences must name, words of each language. */
interface Row {
  readonly what: string;
  readonly files?: () => Readonly<Record<string, string | Uint8Array>>;
  readonly args: (folder: string) => string[];
  readonly code: number;
  readonly names: (folder: string) => string;
  readonly says: readonly [en: string, zh: string];
}

const info = (name: string) => (folder: string) => ['info', join(folder, name)];
const named = (name: string) => (folder: string) => join(folder, name);
const pitch = (what: string, bytes: () => string | Uint8Array, says: Row['says']): Row => ({
  what: `a ${what} project`,
  files: () => ({ 'F.pitch': bytes() }),
  args: info('F.pitch'),
  code: 3,
  names: named('F.pitch'),
  says,
});
const importing = (what: string, text: string | Uint8Array, names: string, says: Row['says']): Row => ({
  what,
  files: () => ({ 'plan.md': text }),
  args: (folder) => ['import', join(folder, 'plan.md'), '--language', 'en', '--out', join(folder, 'new.pitch')],
  code: 3,
  names: () => names,
  says,
});
const exporting = (what: string, out: (folder: string) => string, says: Row['says'], more: Partial<Row> = {}): Row => ({
  what,
  files: () => ({ 'F.pitch': fileBytes(smallContent()), file: 'x' }),
  args: (folder) => ['export', join(folder, 'F.pitch'), '--to', 'plan-md', '--out', out(folder)],
  code: 4,
  names: out,
  says,
  ...more,
});
const calling = (what: string, args: readonly string[], name: string, says: Row['says']): Row => ({
  what,
  args: (folder) => args.map((arg) => arg.replace('DIR', folder)),
  code: 2,
  names: () => name,
  says,
});

const making = (what: string, out: string, says: Row['says']): Row => ({
  what,
  files: () => ({ 'there.pitch': 'mine' }),
  args: (folder) => {
    const choice = ['--template', 'blank', '--round', 'seed', '--language', 'en'];
    return ['new', ...choice, '--out', join(folder, out)];
  },
  code: 4,
  names: named(out),
  says,
});

const rows: readonly Row[] = [
  making('a file that is there', 'there.pitch', ['--force', '--force']),
  making('a folder for a file', '', ['is a folder', '是文件夹']),
  pitch('empty', () => '', ['is damaged and can’t be read (it is empty)', '已损坏，无法读取（文件是空的）']),
  pitch('truncated', () => fileBytes(smallContent()).subarray(0, 900), ['(its end is missing)', '（结尾缺失）']),
  pitch('bit-flipped', flipped, ['is damaged', '已损坏']),
  pitch('foreign', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), [
    'is not a Pitchwright project',
    '不是 Pitchwright',
  ]),
  pitch('non-zip', () => '%PDF-1.7', ['is not a Pitchwright project', '不是 Pitchwright']),
  pitch('bomb of a', () => zipSync({ 'project.json': new Uint8Array(30e6) }, { level: 9 }), [
    'more than 300 times its size',
    '超过原大小的 300 倍',
  ]),
  pitch('newer', () => changed({ formatVersion: 99 }), ['newer version (format 99', '更新的版本写成（格式 99']),
  pitch('newer in a word', () => changed({ language: 'fr' }), [
    'made by a newer version of Pitchwright: this one does not know “fr” (language)',
    '本版本不认识“fr”（language）',
  ]),
  pitch('misfitting', () => changed({ language: 7 }), [
    '(not one of the values that are known: zh-CN, en)',
    '（不是已知的值：zh-CN, en）',
  ]),
  pitch('incomplete', () => changed({ title: undefined }), [
    'title (a value is missing)',
    'title 处有意外内容（缺少一个值）',
  ]),
  {
    what: 'a missing project',
    args: info('F.pitch'),
    code: 4,
    names: named('F.pitch'),
    says: ['was not found', '找不到'],
  },
  importing('Markdown that is not UTF-8', Uint8Array.of(0x23, 0x20, 0xc4, 0xe3, 0xba, 0xc3), 'plan.md', [
    'not UTF-8',
    '不是 UTF-8',
  ]),
  importing(
    'a picture that is cut short',
    '![a](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ)',
    '',
    ['(its end is missing)', '（结尾缺失）'],
  ),
  importing('Markdown without a word', '', 'plan.md', ['holds no text', '没有文字内容']),
  importing('Markdown with a missing picture', '![a](none.png)', 'none.png', ['none.png', 'none.png']),
  {
    what: 'missing Markdown',
    args: (folder) => ['import', join(folder, 'no.md'), '--language', 'en', '--out', join(folder, 'x.pitch')],
    code: 4,
    names: named('no.md'),
    says: ['was not found', '找不到'],
  },
  making('a name longer than a disk takes', `${'计'.repeat(84)}.pitch`, ['is too long', '名称过长']),
  exporting('a folder where a file is to be', (folder) => folder, ['is a folder', '是文件夹'], {
    files: () => ({ 'F.pitch': fileBytes(smallContent()), 'F-plan.md/kept': 'mine' }),
    names: named('F-plan.md'),
  }),
  exporting('an output folder that is a file', (folder) => join(folder, 'file'), ['is not a folder', '不是文件夹']),
  exporting('an output folder below a file', (folder) => join(folder, 'file', 'out'), [
    'is not a folder',
    '不是文件夹',
  ]),
  exporting('an output folder that the system keeps for itself', () => '/proc/self/pitchwright', [
    'was not found',
    '找不到',
  ]),
  calling(
    'an unknown template',
    ['new', '--template', 'bakery', '--round', 'seed', '--language', 'en', '--out', 'DIR/x.pitch'],
    'bakery',
    ['There is no template', '没有名为'],
  ),
  calling(
    'an unknown round',
    ['new', '--template', 'blank', '--round', 'z', '--language', 'en', '--out', 'DIR/x.pitch'],
    '"z"',
    ['There is no round', '轮次'],
  ),
  calling(
    'an unknown language',
    ['new', '--template', 'blank', '--round', 'a', '--language', 'fr', '--out', 'DIR/x.pitch'],
    'fr',
    ['There is no language', '不支持语言'],
  ),
  calling('an unknown target', ['export', 'DIR/x.pitch', '--to', 'deck-pdf,docx', '--out', 'DIR'], 'docx', [
    'There is no export',
    '导出格式',
  ]),
  calling('an option without value', ['export', 'DIR/x.pitch', '--to'], '--to', ['needs a value', '缺少取值']),
  calling('a missing option', ['export', 'DIR/x.pitch', '--to', 'deck-pdf'], '--out', ['it lacks --out', '缺少 --out']),
  calling('an unknown option', ['info', 'DIR/x.pitch', '--yaml'], '--yaml', ['there is no option', '没有选项']),
  calling('an unknown command', ['bake'], 'bake', ['there is no command', '没有命令']),
  calling('a missing argument', ['info'], 'file.pitch', ['it lacks <file.pitch>', '缺少 <file.pitch>']),
  calling('a call without anything', ['new'], '--round', [
    'it lacks --template, --round, --language, --out',
    '缺少 --template, --round, --language, --out',
  ]),
  calling('a command that is nearly one', ['exprot'], 'exprot', ['(did you mean export?)', '是否想输入 export？']),
  calling('an option that is nearly one', ['info', 'DIR/x.pitch', '--jsno'], '--jsno', [
    '(did you mean --json?)',
    '是否想输入 --json？',
  ]),
  calling('help of what is nearly a command', ['help', 'chekc'], 'chekc', ['(did you mean check?)', '输入 check？']),
  calling('another shell', ['completion', 'fish'], 'fish', ['only for bash, zsh', '仅支持 bash, zsh']),
  calling('too many arguments', ['info', 'DIR/a.pitch', 'DIR/b.pitch'], '', ['too many', '过多']),
];

describe('help', () => {
  it('has no English of the parser in Chinese', async () => {
    for (const args of [['--help'], ...['new', 'import', 'export', 'check', 'info'].map((name) => [name, '--help'])]) {
      const { out } = await run(args, 'zh-CN');
      expect(out).toContain('[选项]');
      expect(out).not.toMatch(/options|Usage|command|Arguments|display/i);
    }
  });
});

describe('bad input', () => {
  it.each(rows.map((row) => [row.what, row] as const))(
    'B1 %s: a sentence in both languages, the exit code, nothing changed',
    async (_what, row) => {
      const folder = await temporaryFolder();
      await mkdir(folder, { recursive: true });
      for (const [name, content] of Object.entries(row.files?.() ?? {})) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), content);
      }
      const before = await hashesOf(folder);
      for (const [index, language] of (['en', 'zh-CN'] as const).entries()) {
        // Where the call names the project's language, the sentence follows that; the other one is tried by swapping it.
        const args = row.args(folder).map((arg) => (arg === 'en' && language === 'zh-CN' ? 'zh-CN' : arg));
        const ran = await run(args, language);
        expect(ran.code, ran.err).toBe(row.code);
        expect(ran.out).toBe('');
        expect(ran.err).toContain(row.says[index]);
        expect(ran.err).toContain(language === 'en' ? row.names(folder) : row.names(folder).replaceAll('"', ''));
        expect(ran.err).not.toMatch(/\{\{|undefined|\bat .*\.ts/);
        const [, usage, ...more] = ran.err.trim().split('\n');
        // A call that is not understood is told how it is written.
        if (usage !== undefined) expect(usage).toMatch(/^(?:Usage:|用法：) pitchwright /);
        expect(usage !== undefined).toBe(/not understood|参数有误/.test(ran.err));
        expect(more).toEqual([]);
      }
      expect(await hashesOf(folder)).toEqual(before);
    },
  );
});
