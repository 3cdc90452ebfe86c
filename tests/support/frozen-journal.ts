import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetKey, createJournal, journalLine } from '#main/files';
import type { Patch, Project } from '#shared/project';

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The picture that comes in with the edits. */
export const frozenPicture = { key: assetKey(dot), bytes: dot };

/** What is done in a frozen journal behind the frozen file of its format, an edit each. */
export function frozenEdits(version: number, { deck }: Pick<Project, 'deck'>): readonly (readonly Patch[])[] {
  const paragraph = { type: 'paragraph', children: [{ text: '没有保存的一段 — typed before the end' }] };
  const asset = { name: 'dot.png', type: 'image/png', bytes: dot.length, widthPx: 1, heightPx: 1 };
  return [
    [{ op: 'set', path: ['title'], value: `Left open by format ${version}` }],
    [{ op: 'splice', path: ['plan', 'sections', 0, 'body'], at: 0, remove: 0, insert: [paragraph] }],
    [
      { op: 'set', path: ['assets', frozenPicture.key], value: asset },
      { op: 'set', path: ['company', 'logo'], value: frozenPicture.key },
      { op: 'set', path: ['company', 'x-note'], value: { kept: [1, 2] } },
      { op: 'unset', path: ['company', 'x-note', 'kept'] },
    ],
    [{ op: 'splice', path: ['deck', 'slides'], at: deck.slides.length - 1, remove: 1, insert: [] }],
  ];
}

const before = 7;
/** The revision of the last edit. */
export const frozenRevision = before + 4;

/** Writes the journal of a program that was killed with these edits in it, saved in no file; of no machine that there is. */
export async function writeFrozenJournal(folder: string, version: number, project: Project): Promise<void> {
  const start = { revision: before, path: null, tail: null, savedRevision: null, project };
  const onFailure = (error: unknown) => {
    throw error;
  };
  const journal = await createJournal(folder, start, { now: () => new Date('2027-01-02T03:04:05Z'), onFailure });
  await journal.asset(frozenPicture.key, dot);
  for (const [index, patches] of frozenEdits(version, project).entries()) {
    if (index === 3) await journal.saving(before + index, '/plans/Plan.pitch', 'f'.repeat(64));
    journal.edit(before + 1 + index, patches);
  }
  await journal.close();
  for (const name of ['journal.jsonl', 'start.jsonl']) {
    const path = join(folder, name);
    const [first = '', ...rest] = (await readFile(path, 'utf8')).split('\n');
    const record = { ...JSON.parse(first.slice(9)), pid: 4242, host: 'frozen' };
    await writeFile(path, [journalLine(record).trimEnd(), ...rest].join('\n'));
  }
}
