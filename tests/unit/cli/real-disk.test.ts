import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readProjectFile, writeProjectFile } from '#main/files';
import { AppFailure } from '#shared/base';
import { temporaryFolder } from '../../support/temporary-folder';
import { fileBytes, sampleContent, smallContent } from '../files/sample';
import { run } from './run';

/** A disk of 256 KB, where this process may mount one: permissions don't bind root, a real full disk does. */
const disk = join(tmpdir(), `pitchwright-disk-${process.pid}`);
await mkdir(disk, { recursive: true });
const mount = (...args: string[]) => spawnSync('mount', [...args, disk], { stdio: 'ignore' }).status === 0;
const mounted = process.platform === 'linux' && mount('-t', 'tmpfs', '-o', 'size=256k', 'tmpfs');
if (!mounted) console.info('No disk could be mounted: full and read-only disks are tried by injected faults only.');
afterAll(() => void spawnSync('umount', [disk], { stdio: 'ignore' }));

/** Leaves 12 KB: enough for a name, too little for a presentation. */
async function fill(): Promise<void> {
  const { bavail, bsize } = await statfs(disk);
  await writeFile(join(disk, 'filler'), new Uint8Array(Math.max(0, bavail * bsize - 12 * 1024)));
}

describe.skipIf(!mounted)('a real disk', () => {
  it('B2 that is full, then read-only, gives its own error and leaves every file as it was', async () => {
    const project = join(await temporaryFolder(), 'F.pitch');
    await writeFile(project, fileBytes(smallContent()));
    const saved = await writeProjectFile(join(disk, 'S.pitch'), smallContent());
    await writeFile(join(disk, 'F-plan.pdf'), 'old');
    await fill();
    const before = (await readdir(disk)).sort();
    const exporting = () => run(['export', project, '--to', 'plan-md,plan-pdf', '--out', join(disk)], 'zh-CN');

    const full = await exporting();
    expect(full).toMatchObject({ code: 4, out: '', err: expect.stringContaining('已满') });
    const save = (content: typeof saved | null) =>
      writeProjectFile(join(disk, 'S.pitch'), sampleContent(), { expected: content }).catch((error: unknown) => error);
    expect(await save(saved)).toMatchObject({
      error: { code: 'files.noSpace', params: { path: join(disk, 'S.pitch') } },
    });
    expect((await readdir(disk)).sort()).toEqual(before);

    expect(mount('-o', 'remount,ro')).toBe(true);
    const readOnly = await exporting();
    expect(readOnly).toMatchObject({ code: 4, out: '', err: expect.stringContaining('没有读写') });
    expect(await save(saved)).toBeInstanceOf(AppFailure);
    expect(await save(saved)).toMatchObject({ error: { code: 'files.noPermission' } });
    expect(await readFile(join(disk, 'F-plan.pdf'), 'utf8')).toBe('old');
    expect((await readProjectFile(join(disk, 'S.pitch'))).project).toEqual(smallContent().project);
    expect((await readdir(disk)).sort()).toEqual(before);
  });
});
