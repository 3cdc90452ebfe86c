import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFileParts, readProjectFile, recoverJournal, stableJson } from '#main/files';
import { applyPatches, formatVersion, migrations, type Project } from '#shared/project';
import { frozenEdits, frozenPicture, frozenRevision } from '../../support/frozen-journal';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = join('tests', 'fixtures', 'projects');
const golden = join('tests', 'golden', 'projects');
const journals = join('tests', 'fixtures', 'journals');
const nameOf = (version: number) => `v${String(version).padStart(4, '0')}`;
const versions = Array.from({ length: formatVersion }, (_, index) => index + 1);

describe('frozen project files', () => {
  it('F13 exist for every format that there was', async () => {
    const files = (await readdir(folder)).filter((name) => name.endsWith('.pitch')).sort();
    expect(files).toEqual(versions.map((version) => `${nameOf(version)}.pitch`));
  });

  it.each(versions)('F13 of format %i open as they should', async (version) => {
    const read = await readProjectFile(join(folder, `${nameOf(version)}.pitch`));
    expect(read.foundFormat).toBe(version);
    expect(stableJson(read.project)).toBe(await readFile(join(golden, `${nameOf(version)}.json`), 'utf8'));
  });

  it('F13 take every migration at least once', async () => {
    const ran = new Set<string>();
    const watched = migrations.map((step) => ({
      ...step,
      up: (json: Record<string, unknown>) => {
        ran.add(step.name);
        return step.up(json);
      },
    }));
    for (const version of versions) {
      await readProjectFile(join(folder, `${nameOf(version)}.pitch`), { migrations: watched });
    }
    expect([...ran]).toEqual(migrations.map(({ name }) => name));
  });

  it('F2 of the present format are saved as the same bytes', async () => {
    const path = join(folder, `${nameOf(formatVersion)}.pitch`);
    const bytes = await readFile(path);
    expect(Buffer.concat(projectFileParts(await readProjectFile(path))).equals(bytes)).toBe(true);
  });
});

describe('frozen journals', () => {
  it('J10 exist for every format that there was', async () => {
    expect((await readdir(journals)).sort()).toEqual(versions.map(nameOf));
  });

  it.each(versions)('J10 of format %i give back what was left open, pictures included', async (version) => {
    const folder = join(await temporaryFolder(), nameOf(version));
    await cp(join(journals, nameOf(version)), folder, { recursive: true });
    const recovered = await recoverJournal(folder);
    const start = JSON.parse(await readFile(join(golden, `${nameOf(version)}.json`), 'utf8')) as Project;
    const { value } = applyPatches(start, frozenEdits(version, start).flat());
    expect(recovered).toMatchObject({ revision: frozenRevision, hasUnsavedWork: true });
    expect(recovered?.project).toEqual(value);
    expect([...(recovered?.assets.keys() ?? [])]).toEqual([frozenPicture.key]);
  });
});
