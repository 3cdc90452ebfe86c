import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  archiveParts,
  deflatedEntry,
  type ProjectContent,
  readProjectFile,
  storedEntry,
  writeProjectFile,
} from '#main/files';
import { AppFailure, type ErrorCode, seededRandom } from '#shared/base';
import { formatVersion, migrations } from '#shared/project';
import { temporaryFolder } from '../../support/temporary-folder';
import { fileBytes, fileOf, sampleContent, smallContent } from './sample';

async function codeOf(path: string): Promise<ErrorCode | 'fine'> {
  try {
    await readProjectFile(path);
    return 'fine';
  } catch (error) {
    if (!(error instanceof AppFailure)) throw error;
    expect(error.error.params).toMatchObject({ path });
    return error.error.code;
  }
}

/** The file of a project whose JSON was changed by hand. */
function withJson(change: (json: Record<string, unknown>) => unknown): Uint8Array {
  const files = unzipSync(fileBytes(smallContent()));
  const json = JSON.parse(Buffer.from(files['project.json'] as Uint8Array).toString('utf8')) as Record<string, unknown>;
  return zipSync({ ...files, 'project.json': strToU8(JSON.stringify(change(json))) });
}

describe('project files', () => {
  it('F1 come back as they were saved, pictures included', async () => {
    const path = join(await temporaryFolder(), 'Plan.pitch');
    const content = sampleContent();
    const written = await writeProjectFile(path, content);
    const read = await readProjectFile(path);
    expect(read.project).toEqual(content.project);
    expect([...read.assets.keys()].sort()).toEqual([...content.assets.keys()].sort());
    for (const [key, { bytes }] of read.assets) expect(createHash('sha256').update(bytes).digest('hex')).toBe(key);
    expect(read.fingerprint).toEqual(written);
  });

  it('F2 are the same bytes when an opened project is saved, whatever order its keys are in', async () => {
    const bytes = fileBytes(sampleContent());
    const read = await readProjectFile(await fileOf(bytes));
    expect(Buffer.compare(fileBytes(read), bytes)).toBe(0);
    const shuffled = Object.fromEntries(Object.entries(read.project).reverse()) as ProjectContent['project'];
    expect(Buffer.compare(fileBytes({ ...read, project: shuffled }), bytes)).toBe(0);
  });

  it('F3 keep fields and entries that this program does not know', async () => {
    const bytes = withJson((json) => ({
      ...json,
      future: { deep: [1, { two: '2' }] },
      company: { ...(json.company as object), mood: 'good' },
    }));
    const path = await fileOf(zipSync({ ...unzipSync(bytes), 'audio/pitch.opus': strToU8('la la la'.repeat(99)) }));
    const read = await readProjectFile(path);
    const again = await readProjectFile(await fileOf(fileBytes(read)));
    expect(again.project).toMatchObject({ future: { deep: [1, { two: '2' }] }, company: { mood: 'good' } });
    expect(again.extras.map(({ name }) => name)).toEqual(['audio/pitch.opus']);
    expect(Buffer.from(unzipSync(fileBytes(again))['audio/pitch.opus'] as Uint8Array).toString()).toBe(
      'la la la'.repeat(99),
    );
  });

  it('F4 leave out pictures that nothing shows', async () => {
    const content = smallContent();
    const { project } = content;
    const read = await readProjectFile(
      await fileOf(fileBytes({ ...content, project: { ...project, company: { ...project.company, logo: '' } } })),
    );
    expect(read.project.assets).toEqual({});
    expect(read.assets.size).toBe(0);
  });

  it('F5 keep a picture that only an unknown field speaks of', async () => {
    const content = smallContent();
    const [key] = Object.keys(content.project.assets);
    const project = {
      ...content.project,
      company: { ...content.project.company, logo: '' },
      future: [{ picture: key }],
    };
    const read = await readProjectFile(await fileOf(fileBytes({ ...content, project })));
    expect([...read.assets.keys()]).toEqual([key]);
  });

  const bad: [string, () => Uint8Array, ErrorCode][] = [
    ['empty', () => new Uint8Array(), 'project.damaged'],
    ['text', () => strToU8('# My plan\n'), 'project.notAProject'],
    ['zeros', () => new Uint8Array(4096), 'project.notAProject'],
    ['a foreign zip', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), 'project.notAProject'],
    ['a bomb', () => zipSync({ 'project.json': new Uint8Array(40e6) }, { level: 9 }), 'project.tooLarge'],
    [
      'a huge bomb',
      () => zipSync({ 'project.json': strToU8('{}'), x: new Uint8Array(70e6) }, { level: 9 }),
      'project.tooLarge',
    ],
    ['JSON cut short', () => zipSync({ 'project.json': strToU8('{"formatVersion": 1,') }), 'project.damaged'],
    ['not UTF-8', () => zipSync({ 'project.json': Uint8Array.of(0x7b, 0xff, 0x7d) }), 'project.damaged'],
    ['a list', () => zipSync({ 'project.json': strToU8('[]') }), 'project.notAProject'],
    ['no format', () => withJson(({ formatVersion: _, ...rest }) => rest), 'project.invalid'],
    ['format 0', () => withJson((json) => ({ ...json, formatVersion: 0 })), 'project.invalid'],
    ['a wrong field', () => withJson((json) => ({ ...json, language: 7 })), 'project.invalid'],
    ['a word of a newer program', () => withJson((json) => ({ ...json, language: 'fr' })), 'project.newerWord'],
    [
      'a newer format of another shape',
      () => withJson((json) => ({ ...json, formatVersion: 99, plan: 'elsewhere' })),
      'project.tooNew',
    ],
    [
      'a prototype',
      () => zipSync({ 'project.json': strToU8('{"formatVersion":1,"__proto__":{"x":1}}') }),
      'project.invalid',
    ],
    [
      'deep nesting',
      () => zipSync({ 'project.json': strToU8(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`) }),
      'project.tooLarge',
    ],
    [
      'a missing picture',
      () => {
        const { [Object.keys(smallContent().project.assets)[0] ?? '']: _, ...files } = unzipSync(
          fileBytes(smallContent()),
        );
        return zipSync(Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('assets/'))));
      },
      'project.damaged',
    ],
    [
      'another picture under the name',
      () => {
        const files = unzipSync(fileBytes(smallContent()));
        const name = Object.keys(files).find((one) => one.startsWith('assets/')) ?? '';
        return zipSync({ ...files, [name]: new Uint8Array(files[name]?.length ?? 0) });
      },
      'project.damaged',
    ],
  ];
  it.each([
    '+275760-09-13T00:00:00Z',
    '1969-12-31T23:59:59Z',
    '2200-01-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-11-28T24:00:00Z',
    '2026-11-28T23:59:60Z',
    '2026-11-28T21:09:38+13:00',
    '2026-11-28T21:09:38.123Z',
    '2026-11-28T21:09:38',
    '2026-11-28',
    '',
    1764364178,
    undefined,
  ])('F14 refuse a last change at %j', async (changedAt) => {
    const path = await fileOf(withJson((json) => ({ ...json, changedAt })));
    const params = { path, place: 'changedAt' };
    await expect(readProjectFile(path)).rejects.toMatchObject({ error: { code: 'project.invalid', params } });
  });

  it.each(['1970-01-01T00:00:00Z', '2028-02-29T23:59:59Z', '2199-12-31T23:59:59Z', null])(
    'F14 take a last change at %j',
    async (changedAt) => {
      const read = await readProjectFile(await fileOf(withJson((json) => ({ ...json, changedAt }))));
      expect(read.project.changedAt).toBe(changedAt);
    },
  );

  it.each(bad)('F6 refuse %s with a typed error that names the path, and leave it alone', async (_name, make, code) => {
    const bytes = make();
    const path = await fileOf(bytes);
    expect(await codeOf(path)).toBe(code);
    expect(Buffer.compare(await readFile(path), bytes)).toBe(0);
  });

  it('F6 say so when there is no file, or a folder', async () => {
    const folder = await temporaryFolder();
    expect(await codeOf(join(folder, 'none.pitch'))).toBe('files.notFound');
    expect(await codeOf(folder)).toBe('project.notAProject');
    await writeFile(join(folder, 'file'), '');
    expect(await codeOf(join(folder, 'file', 'x.pitch'))).toBe('files.notAFolder');
  });

  it('F7 of every truncated length are refused', async () => {
    const bytes = fileBytes(smallContent());
    const path = await fileOf(bytes);
    for (let length = 0; length < bytes.length; length += 7) {
      await writeFile(path, bytes.subarray(0, length));
      expect(['project.damaged', 'project.notAProject']).toContain(await codeOf(path));
    }
  });

  it('F8 with one flipped bit, at any byte, are refused or mean the same', async () => {
    const bytes = fileBytes(smallContent());
    const { fingerprint: _, ...whole } = await readProjectFile(await fileOf(bytes));
    const random = seededRandom(8);
    const path = await fileOf(bytes);
    let refused = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] as number) ^ (1 << Math.floor(random() * 8));
      await writeFile(path, flipped);
      if ((await codeOf(path)) !== 'fine') refused += 1;
      else {
        const { project, assets } = await readProjectFile(path);
        expect({ project, assets }, `byte ${at}`).toEqual({ project: whole.project, assets: whole.assets });
      }
    }
    // Dates and versions are the bytes that nobody needs.
    expect(refused / bytes.length).toBeGreaterThan(0.85);
  });

  it('F9 of a newer format are read as far as they are understood, and marked', async () => {
    const path = await fileOf(withJson((json) => ({ ...json, formatVersion: 99, extra: true })));
    const read = await readProjectFile(path);
    expect(read).toMatchObject({ isNewer: true, foundFormat: 99, project: { extra: true } });
  });

  it('F10 of an older format are migrated, step by step, and keep what no step knows', async () => {
    const path = await fileOf(withJson(({ title, ...json }) => ({ ...json, heading: title, odd: 1 })));
    const before = await readFile(path);
    // Beyond the real ones, two steps that nobody needs: what they prove holds for every step to come.
    const steps = [
      ...migrations,
      {
        to: formatVersion + 1,
        name: 'name',
        up: ({ heading, ...json }: Record<string, unknown>) => ({ ...json, name: heading }),
      },
      {
        to: formatVersion + 2,
        name: 'title',
        up: ({ name, ...json }: Record<string, unknown>) => ({ ...json, title: name }),
      },
    ];
    expect(await codeOf(path)).toBe('project.invalid');
    const read = await readProjectFile(path, { migrations: steps });
    expect(read).toMatchObject({ foundFormat: formatVersion, isNewer: false, project: { formatVersion, odd: 1 } });
    expect(read.project.title).toBe(smallContent().project.title);
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  it('F10 whose migration stumbles are refused, not half read', async () => {
    const path = await fileOf(fileBytes(smallContent()));
    const up = () => {
      throw new TypeError('no such thing');
    };
    await expect(
      readProjectFile(path, { migrations: [...migrations, { to: formatVersion + 1, name: 'bad', up }] }),
    ).rejects.toThrow('project.invalid');
  });

  it('F11 may be packed again by another zip program', async () => {
    const path = await fileOf(zipSync(unzipSync(fileBytes(sampleContent())), { level: 9 }));
    expect((await readProjectFile(path)).project).toEqual(sampleContent().project);
  });

  it('F12 with a comment or a directory at odds with the headers are refused', async () => {
    const entry = deflatedEntry('project.json', strToU8('{"formatVersion":1}'));
    const bytes = Buffer.concat(archiveParts([storedEntry('mimetype', strToU8('x')), entry]));
    const path = await fileOf(Buffer.concat([bytes, Buffer.from('trailing')]));
    expect(await codeOf(path)).toBe('project.damaged');
  });
});
