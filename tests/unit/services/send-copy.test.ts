import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProjectFile } from '#main/files';
import { AppFailure, seededIds, seededRandom } from '#shared/base';
import type { Project } from '#shared/project';
import { copyForSending } from '#shared/sending';
import { blankProject } from '#shared/starter';
import { begin, context, edit, fakeServices, saveAs } from './fake-host';

const rows = (count: number, of = 'r') =>
  Array.from({ length: count }, (_, at) => ({ id: `${of}${at}`, cells: { name: `N${at}` } }));

describe('a copy for sending', () => {
  it('leaves out what is private, says how much of each, and nothing else', () => {
    const blank = blankProject({ round: 'seed', language: 'en', newId: seededIds(seededRandom(4)) });
    const [first, ...others] = blank.deck.slides;
    if (!first) throw new Error('The outline has no slide');
    const rehearsals = [{ id: 'reh1', startedAt: '2026-11-01T10:00:00Z', seconds: {} }];
    const project: Project = {
      ...blank,
      dismissals: [
        { id: 'dis1', finding: 'numbers.nobodyLeaves hint numbers', reason: 'About churn: they can’t leave' },
      ],
      deck: { ...blank.deck, rehearsals, slides: [{ ...first, notes: 'Say the truth about churn' }, ...others] },
      registers: { risks: rows(2), omens: rows(1, 'o'), investors: rows(40, 'i'), log: rows(3, 'l') },
    };
    const { project: copy, leftOut } = copyForSending(project, 'copy1');
    expect(copy.registers).toEqual({ risks: rows(2) });
    expect(copy.deck.rehearsals).toBeUndefined();
    expect(copy.deck.slides.every(({ notes }) => notes === '')).toBe(true);
    const { dismissals: _, ...told } = project;
    expect({ ...copy, id: project.id, deck: project.deck, registers: project.registers }).toEqual(told);
    expect(leftOut).toEqual([
      { what: 'register', kind: 'investors', count: 40 },
      { what: 'register', kind: 'log', count: 3 },
      { what: 'unknownRegister', kind: 'omens', count: 1 },
      { what: 'notes', count: 1 },
      { what: 'rehearsals', count: 1 },
      { what: 'dismissals', count: 1 },
    ]);
    expect(JSON.stringify(copy)).not.toContain('churn');
  });

  it('is written beside the project, which stays open as it was; never over it', async () => {
    const fake = await fakeServices();
    const { state } = await begin(fake);
    const own = join(fake.folder, 'Plan.pitch');
    await edit(fake, [{ op: 'set', path: ['registers'], value: { risks: rows(1), omens: rows(3, 'o') } }]);
    await saveAs(fake, state.sessionId, own);
    const before = await readFile(own);
    const send = async (path: string | null) => {
      fake.answers.save = path;
      return fake.services.handlers['project.sendCopy']({ sessionId: state.sessionId }, context);
    };
    expect(await send(null)).toBeNull();
    const there = join(fake.folder, 'Copy.pitch');
    const sent = await send(there);
    expect(sent?.leftOut).toEqual([{ what: 'unknownRegister', kind: 'omens', count: 3 }]);
    const copy = await readProjectFile(there);
    expect(copy.project.registers).toEqual({ risks: rows(1) });
    expect(copy.project.id).not.toBe((await readProjectFile(own)).project.id);
    await symlink(own, join(fake.folder, 'Other.pitch'));
    for (const path of [own, join(fake.folder, 'Other.pitch')]) {
      const failure = await send(path).catch((error: unknown) => error);
      expect(failure instanceof AppFailure && failure.error.code).toBe('project.copyOverItself');
    }
    expect(await readFile(own)).toEqual(before);
  });
});
