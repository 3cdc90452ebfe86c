import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFile, readProjectFile } from '#main/files';
import type { InterfaceLanguage } from '#shared/base';
import { formatVersion } from '#shared/project';
import { temporaryFolder } from '../../support/temporary-folder';
import { run } from './run';

const newPlan = (out: string, ...more: string[]) =>
  run(['new', '--template', 'blank', '--round', 'seed', '--language', 'en', '--out', out, ...more]);

describe('the command line', () => {
  it('C1 makes a project from a template', async () => {
    const path = join(await temporaryFolder(), 'sub', 'F.pitch');
    expect(await newPlan(path)).toMatchObject({ code: 0, out: `${path}: 16 sections, 12 slides.\n`, err: '' });
    const { project } = await readProjectFile(path);
    expect(project).toMatchObject({ language: 'en', round: 'seed' });
    expect(await readdir(join(path, '..'))).toEqual(['F.pitch']);
  });

  it('C2 never replaces a file unless it is told to', async () => {
    const path = join(await temporaryFolder(), 'F.pitch');
    await writeFile(path, 'mine');
    expect(await newPlan(path)).toMatchObject({ code: 4, out: '' });
    expect(await readFile(path, 'utf8')).toBe('mine');
    expect(await newPlan(path, '--force')).toMatchObject({ code: 0 });
    const lock = await lockFile(path);
    expect(await newPlan(path, '--force')).toMatchObject({ code: 3 });
    await lock.release();
  });

  it('C3 imports Markdown with the pictures beside it, and reads it back', async () => {
    const folder = await temporaryFolder();
    const { tinyPng } = await import('../files/sample');
    await writeFile(join(folder, 'dot.png'), Buffer.from(tinyPng, 'base64'));
    await writeFile(join(folder, 'plan.md'), '# 计划\n\n## 市场分析\n\n市场很大。\n\n![点](dot.png)\n');
    const out = join(folder, 'F.pitch');
    expect((await run(['import', join(folder, 'plan.md'), '--language', 'zh-CN', '--out', out])).code).toBe(0);
    const info = JSON.parse((await run(['info', out, '--json'])).out);
    expect(info).toMatchObject({
      path: out,
      language: 'zh-CN',
      title: '计划',
      formatVersion,
      changedAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      counts: { assets: 1 },
    });
    expect(info.sections).toMatchObject([{ kind: 'market', state: 'drafting', characters: 5 }]);
  });

  it('C3 drafts the deck of what it imports when it is asked to', async () => {
    const folder = await temporaryFolder();
    await writeFile(
      join(folder, 'plan.md'),
      '# Tern\n\n## What we learned\n\nPorts plan on paper.\n\n## Risks\n\nFew.\n',
    );
    const imported = async (...more: string[]) => {
      const out = join(folder, 'T.pitch');
      await run(['import', join(folder, 'plan.md'), '--language', 'en', '--out', out, '--force', ...more]);
      return JSON.parse((await run(['info', out, '--json'])).out).counts.slides;
    };
    expect(await imported()).toBe(12);
    expect(await imported('--deck')).toBe(13);
  });

  it('C4 exports all targets without a window, and prints the paths', async () => {
    const folder = await temporaryFolder();
    await newPlan(join(folder, 'Plan.pitch'));
    const out = join(folder, 'deep', 'out');
    const targets = 'deck-pptx,deck-pdf,plan-pdf,plan-md';
    const ran = await run(['export', join(folder, 'Plan.pitch'), '--to', targets, '--out', out, '--json']);
    expect(ran.code).toBe(0);
    const names = ['Plan-deck.pptx', 'Plan-deck.pdf', 'Plan-plan.pdf', 'Plan-plan.md'];
    expect(JSON.parse(ran.out).files).toEqual(names.map((name) => join(out, name)));
    expect((await readdir(out)).sort()).toEqual([...names].sort());
    expect((await readFile(join(out, 'Plan-deck.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('X6 exports the same bytes until the project is changed, and dates them by SOURCE_DATE_EPOCH where that is set', async () => {
    const folder = await temporaryFolder();
    await newPlan(join(folder, 'F.pitch'));
    const ask = async (epoch: string | null, out: string, language: InterfaceLanguage = 'en') => {
      const args = ['export', join(folder, 'F.pitch'), '--to', 'plan-pdf', '--out', join(folder, out)];
      const ran = await run(args, language, { env: epoch === null ? {} : { SOURCE_DATE_EPOCH: epoch } });
      const bytes = await readFile(join(folder, out, 'F-plan.pdf')).catch(() => Buffer.of());
      return { ...ran, bytes };
    };
    const first = await ask(null, 'first');
    // The file's own date is none of the project's.
    await utimes(join(folder, 'F.pitch'), new Date(0), new Date(0));
    expect((await ask(null, 'again')).bytes.equals(first.bytes)).toBe(true);
    expect((await ask('1767225599', 'built')).bytes.includes('2025-12-31T23:59:59Z')).toBe(true);
    expect(await ask('yesterday', 'no')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('“yesterday”'),
    });
    expect(await ask('', 'no', 'zh-CN')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('的值是“”') });
    expect((await readdir(folder)).sort()).toEqual(['F.pitch', 'again', 'built', 'first']);
  });

  it('C10 tells what would leave and writes nothing; errors decide the exit code', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Plan.pitch');
    await newPlan(path);
    const told = await run(['export', path, '--to', 'deck-pdf,deck-png,plan-md', '--preflight'], 'zh-CN');
    expect(told).toMatchObject({ code: 0, err: '' });
    expect(told.out).toMatch(
      /路演 PDF（幻灯片）：12 页[\s\S]*幻灯片图片：12 张图片[\s\S]*12 张幻灯片没有内容，会原样导出：1 Cover; [\s\S]*错误 0 项/,
    );
    const wrong = await run(['export', path, '--to', 'deck-png', '--slides', '3,40-41', '--preflight', '--json']);
    expect(wrong).toMatchObject({ code: 1, err: '' });
    expect(JSON.parse(wrong.out)).toMatchObject({
      path,
      counts: { error: 1 },
      leaving: [{ target: 'deck-png', unit: 'pictures', count: 1 }],
      entries: [
        { code: 'slides.empty', place: ['deck', 'slides', 2] },
        { code: 'slides.unknown', severity: 'error', where: 'Deck', message: 'There is no slide 40, 41.' },
      ],
    });
    expect(await readdir(folder)).toEqual(['Plan.pitch']);
  });

  it('C11 prints notes and handouts, draws single slides, and knows what its options are for', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Plan.pitch');
    await newPlan(path);
    const out = join(folder, 'out');
    const ask = (...more: string[]) => run(['export', path, '--out', out, ...more]);
    const options = ['--notes', '--handout', '3', '--slides', '2,11-12', '--width', '320'];
    expect(await ask('--to', 'deck-pdf,deck-png', ...options)).toMatchObject({ code: 0, err: '' });
    const pictures = ['02', '11', '12'].map((number) => `Plan-deck-${number}.png`);
    expect((await readdir(out)).sort()).toEqual([...pictures, 'Plan-deck-handout-3.pdf', 'Plan-deck-notes.pdf']);
    expect((await readFile(join(out, 'Plan-deck-02.png'))).readUInt32BE(16)).toBe(320);
    for (const [wrong, word] of [
      [['--to', 'deck-pptx', '--notes'], 'deck-pdf'],
      [['--to', 'plan-md', '--keep-empty-slides'], 'deck-pptx, deck-pdf, deck-png, deck-plan-pdf'],
      [['--to', 'deck-pdf', '--handout', '4'], '3, 6'],
      [['--to', 'deck-png', '--slides', '5-2'], '5-2'],
      [['--to', 'deck-png', '--width', '1e3'], '1e3'],
      [['--to', 'deck-png', '--slides', '13'], '12'],
    ] as const) {
      expect(await ask(...wrong)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(word) });
    }
  });

  it('C5 tells what is in a project, in the user’s language', async () => {
    const path = join(await temporaryFolder(), 'F.pitch');
    await newPlan(path);
    expect((await run(['info', path])).out).toContain('Plan: 16 sections, 0 done, 16 empty');
    expect((await run(['info', path], 'zh-CN')).out).toContain('计划书：16 个章节，已完成 0 个，空白 16 个');
  });

  it('C6 reads a project that is open in a window', async () => {
    const path = join(await temporaryFolder(), 'F.pitch');
    await newPlan(path);
    const lock = await lockFile(path);
    expect((await run(['info', path])).code).toBe(0);
    await lock.release();
  });

  it('C7 prints a failure as JSON where JSON was asked for', async () => {
    const ran = await run(['info', '/none.pitch', '--json'], 'zh-CN');
    expect(ran).toMatchObject({ code: 4, out: '' });
    expect(JSON.parse(ran.err)).toMatchObject({
      error: { code: 'files.notFound', params: { path: '/none.pitch' }, message: expect.stringContaining('找不到') },
    });
  });

  it('C8 an export that is stopped leaves everything as it was', async () => {
    const folder = await temporaryFolder();
    await newPlan(join(folder, 'F.pitch'));
    await writeFile(join(folder, 'F-deck.pdf'), 'old');
    const stop = new AbortController();
    const running = run(['export', join(folder, 'F.pitch'), '--to', 'deck-pdf,plan-pdf', '--out', folder], 'en', {
      signal: stop.signal,
    });
    stop.abort();
    expect((await running).code).toBe(130);
    expect((await readdir(folder)).sort()).toEqual(['F-deck.pdf', 'F.pitch']);
    expect(await readFile(join(folder, 'F-deck.pdf'), 'utf8')).toBe('old');
  });

  it('C12 takes and makes files with names as long as a disk allows', async () => {
    const folder = await temporaryFolder();
    const name = `${'计'.repeat(83)}.pitch`;
    expect(Buffer.byteLength(name)).toBe(255);
    const path = join(folder, name);
    expect(await newPlan(path)).toMatchObject({ code: 0, err: '' });
    expect(await newPlan(path, '--force')).toMatchObject({ code: 0, err: '' });
    const exported = await run(['export', path, '--to', 'plan-md,deck-pdf', '--notes', '-o', folder, '--json']);
    expect(exported).toMatchObject({ code: 0, err: '' });
    const files = JSON.parse(exported.out).files as string[];
    expect((await readdir(folder)).sort()).toEqual([...files.map((file) => basename(file)), name].sort());
    expect(basename(files[0] ?? '')).toMatch(/^计{73}-/);
  });

  it('C9 helps in both languages', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Usage: pitchwright') });
    expect(await run(['new', '--help'], 'zh-CN')).toMatchObject({ code: 0, out: expect.stringContaining('用法：') });
    expect(await run(['--version'])).toMatchObject({ code: 0, out: '1.2.3\n', err: '' });
    expect(await run([])).toMatchObject({ code: 2 });
  });
});
