import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededIds, seededRandom } from '#shared/base';
import { checkProject } from '#shared/checks';
import { applyPatches, instruments, misfitIn, type Project, projectSchema, rounds } from '#shared/project';
import { closingProblems, firstAnswers, type NextRound, nextRoundPatches, roundParts } from '#shared/starter';
import { generatedProjects } from '../support/generated-projects';

const { projects } = await generatedProjects(12, 20_261_130);
const today = '2027-06-15';
const ids = () => seededIds(seededRandom(3));

const name = fc.oneof(fc.constantFrom('', 'Lead', 'Harbour Angels', '林岚', ' x '), fc.string({ maxLength: 200 }));
const called = name.map((text) => text.trim() || 'Lead');

/** Anything that the dialog could come to for a project. */
function answersFor(project: Project): fc.Arbitrary<NextRound> {
  const first = firstAnswers(project, today, ids());
  const closing = fc.record({
    name,
    instrument: fc.constantFrom(...instruments),
    amountMinor: fc.constantFrom(1_000_00, 2_500_000_00, Number.MAX_SAFE_INTEGER),
    valuationMinor: fc.constantFrom(0, 1, 9_000_000_00, Number.MAX_SAFE_INTEGER),
    date: fc.constantFrom('2027-05', '2027-06-15', '2026-01'),
    investors: fc.array(
      fc.record({ id: fc.constant('line'), name: called, amountMinor: fc.integer({ min: 1, max: 900_00 }) }),
      { maxLength: 4 },
    ),
  });
  const outcomes = fc.tuple(
    ...first.outcomes.map(({ id }) =>
      fc.record({
        id: fc.constant(id),
        state: fc.constantFrom('planned', 'done', 'missed'),
        resultDate: fc.constantFrom('', '2027-01'),
        result: name,
      }),
    ),
  );
  return fc
    .record({ round: fc.constantFrom(...rounds), isClosed: fc.boolean(), closing, outcomes })
    .chain((said) =>
      fc
        .subarray(roundParts(project, said.round).map(({ key }) => key))
        .map((keys): NextRound => ({ ...said, parts: new Set(keys) })),
    );
}

describe('the step to the next round', () => {
  it.each([...projects])(
    '%s: what is without problems makes a project, and undo brings back what was',
    (_, project) => {
      fc.assert(
        fc.property(answersFor(project), (said) => {
          fc.pre(!said.isClosed || closingProblems(project, said.closing, today).length === 0);
          const { value, inverse } = applyPatches(project, nextRoundPatches(project, said, ids()));
          expect(misfitIn(projectSchema, value)).toBeNull();
          expect(value.round).toBe(said.round);
          if (said.isClosed)
            expect([value.raise.amountMinor, value.raise.currency]).toEqual([0, project.raise.currency]);
          else
            expect([value.raise, value.capTable, value.milestones]).toEqual([
              project.raise,
              project.capTable,
              project.milestones,
            ]);
          expect(applyPatches(value, inverse).value).toEqual(project);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each([...projects].slice(0, 3))('%s: can be checked afterwards as before', (_, project) => {
    const said = firstAnswers(project, today, ids());
    const closing = {
      ...said.closing,
      date: '2027-05',
      amountMinor: 1_000_00,
      valuationMinor: 9_000_00,
      investors: [],
    };
    const { value } = applyPatches(project, nextRoundPatches(project, { ...said, isClosed: true, closing }, ids()));
    expect(() => checkProject(value)).not.toThrow();
  });
});
