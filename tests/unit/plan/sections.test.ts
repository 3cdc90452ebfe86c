import fc from 'fast-check';
import type { Operation } from 'slate';
import { describe, expect, it } from 'vitest';
import { createTypingRuns } from '#renderer/rich-text/editing';
import { safeUrl, seededIds, seededRandom, urlFromInput } from '#shared/base';
import {
  addSectionPatch,
  missingKinds,
  moveSectionPatches,
  newSection,
  planOutline,
  removeSectionPatch,
  sectionState,
} from '#shared/plan';
import { applyPatches, type Round, type SectionKind } from '#shared/project';

const ids = seededIds(seededRandom(1));

function planOf(kinds: readonly SectionKind[], round: Round = 'seed') {
  return { round, plan: { sections: kinds.map((kind) => newSection(kind, ids)) } };
}
const kindsOf = (project: ReturnType<typeof planOf>) => project.plan.sections.map(({ kind }) => kind);

describe('P5 sections', () => {
  it('are put back where the outline has them, whatever is missing', () => {
    const outline = planOutline('b').map(({ kind }) => kind);
    fc.assert(
      fc.property(fc.shuffledSubarray(outline, { minLength: 1 }), (removed) => {
        let project = planOf(outline, 'b');
        for (const kind of removed) {
          const patch = removeSectionPatch(project, project.plan.sections.find((s) => s.kind === kind)?.id ?? '');
          if (patch) project = applyPatches(project, [patch]).value;
        }
        expect([...missingKinds(project)].sort()).toEqual([...removed].sort());
        for (const kind of removed) {
          project = applyPatches(project, [addSectionPatch(project, newSection(kind, ids), null)]).value;
        }
        expect(kindsOf(project)).toEqual(outline);
      }),
    );
  });

  it('stand behind the one on screen when they are one’s own', () => {
    const project = planOf(['summary', 'market', 'team']);
    const after = project.plan.sections[1]?.id ?? null;
    const { value } = applyPatches(project, [addSectionPatch(project, newSection('custom', ids), after)]);
    expect(kindsOf(value)).toEqual(['summary', 'market', 'custom', 'team']);
  });

  it('move and come back, and are never lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(8), fc.integer({ min: -3, max: 12 }), (count, from, to) => {
        const project = planOf(Array.from({ length: count }, () => 'custom' as const));
        const id = project.plan.sections[from % count]?.id ?? '';
        const { value, inverse } = applyPatches(project, moveSectionPatches(project, id, to));
        expect(value.plan.sections.findIndex((section) => section.id === id)).toBe(
          Math.min(count - 1, Math.max(0, to)),
        );
        expect(new Set(value.plan.sections)).toEqual(new Set(project.plan.sections));
        expect(applyPatches(value, inverse).value).toEqual(project);
      }),
    );
  });

  it('are empty, in work, or done when their author says so', () => {
    const section = newSection('market', ids);
    expect(sectionState(section)).toBe('empty');
    const written = { ...section, body: [{ type: 'paragraph' as const, children: [{ text: 'x' }] }] };
    expect(sectionState(written)).toBe('drafting');
    expect(sectionState({ ...section, done: true })).toBe('done');
  });
});

describe('P2 addresses', () => {
  it('are http, https or mailto, and nothing that hides', () => {
    for (const good of ['https://a.cn', 'http://a.cn/x?y#z', 'mailto:a@b.cn', 'HTTPS://A.CN'])
      expect(safeUrl(good)).toBe(good);
    for (const bad of [
      'javascript:alert(1)',
      'java\nscript:x',
      'file:///etc',
      'data:text/html,x',
      '//a.cn',
      'https://',
      'https://a b',
      '',
    ])
      expect(safeUrl(bad), bad).toBeNull();
  });

  it('are completed as a person means them', () => {
    expect(urlFromInput(' example.com/a ')).toBe('https://example.com/a');
    expect(urlFromInput('me@example.com')).toBe('mailto:me@example.com');
    expect(urlFromInput('localhost')).toBeNull();
    expect(urlFromInput('javascript:alert(1)')).toBeNull();
  });
});

describe('P6 one step of undo', () => {
  const path = [0, 0];
  const put = (offset: number, text: string): Operation => ({ type: 'insert_text', path, offset, text });
  const take = (offset: number, text: string): Operation => ({ type: 'remove_text', path, offset, text });

  it('is a run of typing in one place', () => {
    const run = createTypingRuns('s');
    const keys = [run([put(0, 'a')]), run([put(1, 'b')]), run([put(2, 'c')])].map(({ merge }) => merge);
    expect(new Set(keys).size).toBe(1);
    expect(run([put(9, 'x')]).merge).not.toBe(keys[0]);
    const deletion = run([take(9, 'x')]).merge;
    expect(run([take(8, 'w')]).merge).toBe(deletion);
  });

  it('is a selection and the text that an input method put in its place', () => {
    const run = createTypingRuns('s');
    const deletion = run([take(3, 'old')]).merge;
    expect(run([put(3, '新的')]).merge).toBe(deletion);
  });

  it('ends at a gap between words when it has become long, and at every change of form', () => {
    const run = createTypingRuns('s');
    const keys = Array.from({ length: 60 }, (_, at) => run([put(at, at === 50 ? ' ' : 'a')]).merge);
    expect(new Set(keys.slice(0, 50)).size).toBe(1);
    expect(keys[50]).not.toBe(keys[49]);
    const split = run([{ type: 'split_node', path: [0], position: 1, properties: {} }]);
    expect(split).toEqual({ label: 'typing', merge: null });
    const form = run([{ type: 'set_node', path: [0], properties: {}, newProperties: { level: 1 } }]);
    expect(form).toEqual({ label: 'format', merge: null });
    const caption = (value: string): Operation => ({
      type: 'set_node',
      path: [0],
      properties: {},
      newProperties: { caption: value },
    });
    const first = run([caption('a')]);
    expect(first.label).toBe('typing');
    expect(run([caption('ab')])).toEqual(first);
  });

  it('is called what was done when its operations alone would pass for typing', () => {
    const run = createTypingRuns('s');
    const before = run([put(0, 'a')]);
    expect(run([put(1, 'pasted')], 'pasting')).toEqual({ label: 'pasting', merge: null });
    expect(run([put(7, 'b')]).merge).not.toBe(before.merge);
  });
});
