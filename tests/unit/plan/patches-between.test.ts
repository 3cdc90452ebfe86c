import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededIds, seededRandom } from '#shared/base';
import { normaliseBlocks, patchesBetween } from '#shared/plan';
import { applyPatches } from '#shared/project';
import { looseBlocks } from './rich-text-arbitrary';

const normal = (nodes: Record<string, unknown>[]) => normaliseBlocks(nodes, seededIds(seededRandom(3)));
const p = (text: string, more: object = {}) => ({ type: 'paragraph', children: [{ text, ...more }] });

describe('P6 patches between two bodies', () => {
  it('lead from any body to any other, and back', () => {
    fc.assert(
      fc.property(looseBlocks, looseBlocks, (one, other) => {
        const project = { body: normal(one) };
        const patches = patchesBetween(['body'], project.body, normal(other));
        const { value, inverse } = applyPatches(project, patches);
        expect(value.body).toEqual(normal(other));
        expect(applyPatches(value, inverse).value).toEqual(project);
      }),
      { numRuns: 300 },
    );
  });

  it('lead from a body to one with a small change anywhere', () => {
    fc.assert(
      fc.property(looseBlocks, fc.nat(), (nodes, place) => {
        const before = normal(nodes);
        const after = structuredClone(before);
        const texts = textsOf(after);
        const text = texts[place % Math.max(1, texts.length)];
        if (!text) return;
        text.text = `${String(text.text)}x`;
        const patches = patchesBetween(['body'], before, after);
        expect(patches).toEqual([{ op: 'set', path: expect.any(Array), value: text.text }]);
        expect(applyPatches({ body: before }, patches).value.body).toEqual(after);
      }),
    );
  });

  it('send one text for a key, one splice for a new paragraph, nothing for nothing', () => {
    const before = [p('a'), p('b'), p('c')];
    expect(patchesBetween(['body'], before, [before[0] ?? {}, p('bb'), before[2] ?? {}])).toEqual([
      { op: 'set', path: ['body', 1, 'children', 0, 'text'], value: 'bb' },
    ]);
    expect(patchesBetween([], before, [p('a'), p('new'), p('b'), p('c')])).toEqual([
      { op: 'splice', path: [], at: 1, remove: 0, insert: [p('new')] },
    ]);
    expect(patchesBetween([], before, structuredClone(before))).toEqual([]);
    expect(patchesBetween([], [p('a', { bold: true })], [p('a')])).toEqual([
      { op: 'unset', path: [0, 'children', 0, 'bold'] },
    ]);
  });
});

function textsOf(nodes: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  return nodes.flatMap((node) =>
    typeof node.text === 'string' ? [node] : textsOf((node.children ?? []) as Record<string, unknown>[]),
  );
}
