import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { seededIds, seededRandom } from '#shared/base';
import { factNamesIn } from '#shared/facts';
import { type FindQuery, findInProject, findInText, replaceHits } from '#shared/find';
import { normaliseBlocks, patchesBetween } from '#shared/plan';
import { applyPatches, type Block, type Project, projectSchema, type Text } from '#shared/project';
import { planSampler } from '../fixtures/plan-sampler';
import { exampleProjects } from '../support/generated-projects';
import { looseBlocks } from '../unit/plan/rich-text-arbitrary';

const ids = () => seededIds(seededRandom(5));
const exact = (text: string): FindQuery => ({ text, matchCase: true, wholeWords: false });
const loose = (text: string): FindQuery => ({ text, matchCase: false, wholeWords: false });

/** Few letters, so that what is looked for is often there and often overlaps itself. */
const letters = fc.string({
  unit: fc.constantFrom('a', 'A', 'b', ' ', '.', '市', '场', '$', '&', '\\', '('),
  maxLength: 40,
});
const sought = fc.string({
  unit: fc.constantFrom('a', 'A', 'b', '.', '市', '场', '$', '('),
  minLength: 1,
  maxLength: 3,
});

/** As one would count by hand: from the left, going on behind each. */
function countedNaively(text: string, query: string): number {
  return text.split(query).length - 1;
}

describe('what is found in a text', () => {
  it('is what a naive count finds, letter by letter', () => {
    fc.assert(
      fc.property(letters, sought, (text, query) => {
        expect(findInText({ text }, exact(query))).toHaveLength(countedNaively(text, query));
        expect(findInText({ text }, loose(query))).toHaveLength(
          countedNaively(text.toLowerCase(), query.toLowerCase()),
        );
      }),
    );
  });

  it('says what is looked for, does not overlap, and is a part of what is found without whole words', () => {
    const any = fc.oneof(
      letters,
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(any, fc.oneof(sought, fc.string({ unit: 'binary', minLength: 1, maxLength: 3 })), (text, query) => {
        const found = findInText({ text }, exact(query));
        for (const { start, end } of found) expect(text.slice(start, end).normalize()).toBe(query.normalize());
        for (const [at, one] of found.entries()) expect(one.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
        for (const one of findInText({ text }, { ...exact(query), wholeWords: true }))
          expect(text.slice(one.start, one.end).normalize()).toBe(query.normalize());
      }),
    );
  });
});

/** A plan of one section with this text. */
function planOf(blocks: readonly Block[]): Project {
  const project = planSampler('en');
  const [section] = project.plan.sections;
  if (!section) throw new Error('The sampler has sections');
  return { ...project, plan: { sections: [{ ...section, body: [...blocks] }] }, deck: { ...project.deck, slides: [] } };
}

/** Letters that nothing generated has. */
const mark = '※';

describe('replacing all', () => {
  it('leaves none, undoes to what was, keeps figures and the normal form', () => {
    fc.assert(
      fc.property(
        looseBlocks,
        fc.string({ unit: fc.constantFrom('a', 'e', 'n', ' ', 'o'), minLength: 1, maxLength: 2 }),
        (nodes, query) => {
          const project = planOf(normaliseBlocks(nodes, ids()));
          const hits = findInProject(project, loose(query), null);
          const { patches, replaced, locked } = replaceHits(project, hits, mark);
          const { value, inverse } = applyPatches(project, patches);
          const left = findInProject(value, loose(query), null);
          expect(left.filter(({ lock }) => lock === null)).toEqual([]);
          expect(left).toHaveLength(locked);
          expect(findInProject(value, exact(mark), null)).toHaveLength(replaced);
          expect(applyPatches(value, inverse).value).toEqual(project);
          const body = value.plan.sections[0]?.body ?? [];
          expect(factNamesIn(body)).toEqual(factNamesIn(project.plan.sections[0]?.body ?? []));
          expect(patchesBetween([], body, normaliseBlocks(body, ids()))).toEqual([]);
          // What was found once is not taken from the last time when it has changed.
          expect(findInProject(structuredClone(value), exact(mark), null)).toHaveLength(replaced);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('writes what is given, sign by sign, and keeps the marks of all other letters', () => {
    const marks = fc.constantFrom({}, { bold: true }, { italic: true, code: true });
    const leaf = fc.tuple(letters, marks).map(([text, look]): Text => ({ text, ...look }));
    fc.assert(
      fc.property(
        fc.array(leaf, { maxLength: 6 }),
        sought,
        fc.constantFrom('$&', '$1', '', '\\n', 'x'),
        (leaves, query, by) => {
          const blocks = normaliseBlocks([{ type: 'paragraph', children: leaves }], ids());
          const project = planOf(blocks);
          const before = lettersOf(project);
          const hits = findInProject(project, exact(query), null).filter(({ in: { place } }) => place[3] === 'body');
          const after = lettersOf(applyPatches(project, replaceHits(project, hits, by).patches).value);
          let expected: readonly string[] = [];
          let at = 0;
          for (const { start, end } of hits) {
            const look = before[start]?.slice(1) ?? '';
            expected = [...expected, ...before.slice(at, start), ...Array.from(by, (letter) => letter + look)];
            at = end;
          }
          expect(after).toEqual([...expected, ...before.slice(at)]);
        },
      ),
    );
  });
});

/** Each letter of the first line with its marks. */
function lettersOf({ plan }: Project): readonly string[] {
  const children = (plan.sections[0]?.body[0]?.children ?? []) as readonly Text[];
  return children.flatMap(({ text, ...look }) => text.split('').map((letter) => letter + Object.keys(look).join()));
}

describe('replacing in the examples', () => {
  let projects: readonly Project[] = [];
  beforeAll(async () => {
    projects = [...(await exampleProjects()).projects.values()];
  });

  it('leaves a project that can be kept, and one undo brings it back', () => {
    expect(projects.length).toBeGreaterThan(3);
    for (const project of projects) {
      for (const query of ['a', 'the', '公司', '，', 'Marlow', '1', '.']) {
        const hits = findInProject(project, loose(query), null);
        const { patches, replaced, locked, tooLong } = replaceHits(project, hits, mark);
        expect(replaced + locked + tooLong).toBe(hits.length);
        const { value, inverse } = applyPatches(project, patches);
        expect(() => projectSchema.parse(value)).not.toThrow();
        expect(findInProject(value, exact(mark), null).filter(({ lock }) => lock === null).length).toBe(replaced);
        expect(applyPatches(value, inverse).value).toEqual(project);
      }
    }
  });
});
