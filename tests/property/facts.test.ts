import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededIds, seededRandom } from '#shared/base';
import { factNamesIn, factResolverOf, factsOf, resolveInBlocks } from '#shared/facts';
import { normaliseBlocks, plainText } from '#shared/plan';
import { blockSchema, type Project } from '#shared/project';
import { demoProject } from '../fixtures/demo-project';
import { sampleNumbers } from '../fixtures/sample-numbers';
import { looseBlocks } from '../unit/plan/rich-text-arbitrary';

const project: Project = { ...demoProject('zh-CN'), ...sampleNumbers('CNY') };
const resolve = factResolverOf(project);
const ids = () => seededIds(seededRandom(5));

describe('FA4 facts in text are put into words', () => {
  it('whatever their names are, and nothing else changes', () => {
    fc.assert(
      fc.property(looseBlocks, (nodes) => {
        const blocks = normaliseBlocks(nodes, ids());
        const said = resolveInBlocks(blocks, resolve);
        expect(factNamesIn(said)).toEqual([]);
        expect(plainText(said)).toBe(plainText(blocks, resolve));
        for (const block of said) expect(() => blockSchema.parse(block)).not.toThrow();
        if (factNamesIn(blocks).length === 0) expect(said).toBe(blocks);
      }),
      { numRuns: 200 },
    );
  });

  it('with a name out of anything at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
        fc.string({ maxLength: 40 }),
        (name, style) => {
          expect(resolve({ name, style })).not.toBe('');
          expect(factsOf(project).get(name)).toBeNull();
        },
      ),
    );
  });
});
