import { describe, expect, it } from 'vitest';
import './pretend-window';
import type { RoomContext } from '#renderer/numbers/model';
import { createTranslator } from '#shared/i18n';
import { applyPatches, type Project, projectSchema, type Reference } from '#shared/project';
import { fieldsOfKind, referenceKinds } from '#shared/references';
import { referencesModel, removeReference } from '../../../src/renderer/numbers/model/reference-models';
import { soundProject } from '../../fixtures/sound-project';

const sound = soundProject();
const source: Reference = { ...(sound.references[0] as Reference), kind: 'journal', container: 'Clinics' };

function gridOf(reference: Reference, project: Project = { ...sound, references: [reference] }) {
  const { columns, rows } = referencesModel({ project, words: createTranslator('en'), readOnly: true } as RoomContext);
  const cell = (id: string) => rows[0]?.cell(columns.findIndex((column) => column.id === id)) ?? null;
  const shown = columns.map(({ id }) => id).filter((id) => cell(id) !== null);
  return { cell, shown, columns, project };
}

describe('the grid of references', () => {
  it('asks a source for what its kind is cited by, and shows what stands in it all the same', () => {
    for (const kind of referenceKinds) {
      const { shown, columns } = gridOf({ ...source, kind, container: '' });
      const asked = ['title', 'kind', 'author', 'publisher', 'date', 'url', 'accessed', 'note', 'cited'];
      expect(new Set(shown)).toEqual(new Set([...asked, ...fieldsOfKind(kind)]));
      expect(columns.map(({ title }) => title).filter((title) => title.includes('numbers.'))).toEqual([]);
    }
    expect(gridOf({ ...source, kind: 'patent', volume: '3' }).shown).toContain('volume');
  });

  it('takes a kind by its word, and keeps one that it does not know until another is chosen', () => {
    const { cell, project } = gridOf({ ...source, kind: 'hologram' });
    expect(cell('kind')?.text).toBe('no kind');
    const written = cell('kind')?.write?.(project, 'patent');
    const after = written?.ok ? applyPatches(project, written.patches).value : project;
    expect(after.references[0]?.kind).toBe('patent');
    expect(projectSchema.safeParse(project).success).toBe(true);
    expect(cell('kind')?.write?.(project, 'sonnet')).toMatchObject({ ok: false });
  });

  it('shows how a source is printed, below the field that is written in too', () => {
    const entry = '[1] Clinics 2027. (2027). Clinics.';
    const { cell } = gridOf(source);
    expect(cell('cited')).toMatchObject({ text: entry, typed: entry });
    expect(cell('cited')?.write).toBeUndefined();
    expect(cell('title')?.hint).toContain(entry);
    expect(gridOf({ ...source, title: '' }).cell('publisher')?.hint).toBeUndefined();
  });

  it('takes a source away from all that named it', () => {
    const { value } = applyPatches(sound, removeReference(sound, 'report'));
    expect(value.references).toEqual([]);
    expect(JSON.stringify([value.market, value.claims])).not.toContain('"report"');
  });
});
