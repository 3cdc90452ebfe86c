import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFile, readProjectFile } from '#main/files';
import { temporaryFolder } from '../../support/temporary-folder';
import { run } from './run';

async function plan(): Promise<{ readonly folder: string; readonly path: string }> {
  const folder = await temporaryFolder();
  const path = join(folder, 'F.pitch');
  await run(['new', '--template', 'blank', '--round', 'seed', '--language', 'en', '--out', path]);
  return { folder, path };
}

const table = 'Risk,Likelihood,Colour\nPrice,4,red\nChurn,often,\n';

describe('registers on the command line', () => {
  it('come in behind what is there or in its place, and go out', async () => {
    const { folder, path } = await plan();
    const csv = join(folder, 'risks.csv');
    await writeFile(csv, table);
    const call = (...more: string[]) => run(['import-register', path, csv, '--kind', 'risks', ...more]);
    const before = await readFile(path);
    const preview = await call('--preview');
    expect(preview).toMatchObject({ code: 0, err: '' });
    expect(preview.out).toContain('rows to import 2, now 0, then 2. Nothing was written.');
    expect(preview.out).toContain('Kept out: Colour');
    expect(await readFile(path)).toEqual(before);
    expect((await call()).out).toContain('rows imported 2, before 0, now 2.');
    expect(JSON.parse((await call('--json')).out)).toMatchObject({ rows: 2, before: 2, after: 4, written: true });
    const replaced = JSON.parse((await call('--replace', '--json')).out);
    expect(replaced).toMatchObject({
      before: 4,
      after: 2,
      mode: 'replace',
      missing: expect.arrayContaining(['owner']),
    });
    expect(replaced.unread).toEqual([{ line: 3, column: 'likelihood', text: 'often' }]);
    const { project } = await readProjectFile(path);
    expect(project.registers?.risks?.map(({ cells }) => cells)).toEqual([
      { name: 'Price', likelihood: '4' },
      { name: 'Churn', likelihood: 'often' },
    ]);
    const out = join(folder, 'deep', 'out.csv');
    const send = (...more: string[]) => run(['export-register', path, '--kind', 'risks', '--out', out, ...more]);
    expect((await send()).out).toBe(`Saved ${out}: rows 2.\n`);
    expect(await readFile(out, 'utf8')).toContain('\r\nPrice,4,,,,\r\nChurn,often,,,,\r\n');
    expect(await send()).toMatchObject({ code: 4 });
    expect(await send('--force')).toMatchObject({ code: 0 });
    const piped = await run(['export-register', path, '--kind', 'risks', '--out', '-']);
    expect(Buffer.from(piped.bytes)).toEqual(await readFile(out));
    expect((await readdir(folder)).sort()).toEqual(['F.pitch', 'deep', 'risks.csv']);
  });

  it('that can’t come in leave the project as it was', async () => {
    const { path } = await plan();
    const before = await readFile(path);
    const call = (input: string, kind = 'risks') =>
      run(['import-register', path, '-', '--kind', kind], 'zh-CN', { input: Buffer.from(input) });
    expect(await call('a,b\n1,2\n')).toMatchObject({ code: 3, err: expect.stringContaining('文件里有 a, b') });
    expect(await call('Risk\n"open\n')).toMatchObject({
      code: 3,
      err: expect.stringContaining('第 2 行有引号没有闭合'),
    });
    expect(await call('Risk\nx\n', 'omens')).toMatchObject({ code: 2 });
    const lock = await lockFile(path);
    expect(await call('Risk\nx\n')).toMatchObject({ code: 3, err: expect.stringContaining('F.pitch') });
    await lock.release();
    expect(await readFile(path)).toEqual(before);
    expect(await call('Risk\nx\n')).toMatchObject({ code: 0 });
  });
});
