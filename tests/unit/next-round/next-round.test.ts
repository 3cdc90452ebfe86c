import { describe, expect, it } from 'vitest';
import { seededIds, seededRandom } from '#shared/base';
import { capTable, toNumber } from '#shared/cap-table';
import { checkProject } from '#shared/checks';
import { factsOf } from '#shared/facts';
import { applyPatches, type Project, projectSchema, type Round, rounds } from '#shared/project';
import { readinessOf } from '#shared/readiness';
import { projectSlot } from '#shared/scene';
import {
  blankProject,
  type Closing,
  closingProblems,
  firstAnswers,
  type NextRound,
  nextRoundPatches,
  type Outcome,
  outcomeProblems,
  roundParts,
  roundsAfter,
} from '#shared/starter';
import { soundProject } from '../../fixtures/sound-project';
import { casesOfParts, expectPart, partOf, partsOf, titled } from '../../support/case-files';
import { changed } from '../../support/project-changes';
import { toldStep } from './told-step';

/**
 * What a founder says, and what becomes of the sound project: `project` changes it beforehand, `say` changes what the dialog would begin
 * with (JSON; of milestones by id), `problems` are told instead of `becomes` where it can't be so.
 */
const cases = casesOfParts('next-round', 'project', 'say', 'problems', 'becomes');
const today = '2027-06-15';
const ids = () => seededIds(seededRandom(7));

interface Said {
  readonly round?: Round;
  readonly isClosed?: boolean;
  readonly closing?: Partial<Closing>;
  readonly outcomes?: Readonly<Record<string, Partial<Outcome>>>;
  readonly parts?: 'all' | 'none';
}

function answersOf(project: Project, text: string): NextRound {
  const first = firstAnswers(project, today, ids());
  const { closing, outcomes = {}, parts, ...said } = JSON.parse(text === '' ? '{}' : text) as Said;
  const round = said.round ?? first.round;
  const all = roundParts(project, round).filter(({ isUsual }) => parts === 'all' || (parts !== 'none' && isUsual));
  return {
    ...first,
    ...said,
    closing: { ...first.closing, ...closing },
    outcomes: first.outcomes.map((one) => ({ ...one, ...outcomes[one.id] })),
    parts: new Set(all.map(({ key }) => key)),
  };
}

const stepped = (project: Project, said: NextRound): Project =>
  applyPatches(project, nextRoundPatches(project, said, ids())).value;

function resultOf(project: Project): unknown {
  const value = factsOf(project).get('milestone.approval.result')?.value;
  return value?.kind === 'text' ? value.text : null;
}

describe('the step to the next round', () => {
  it.each(titled(cases))('%s', (_, one) => {
    const project = changed(soundProject(), partsOf(one).get('project') ?? '');
    const said = answersOf(project, partOf(one, 'say'));
    const problems = [
      ...(said.isClosed ? closingProblems(project, said.closing, today) : []),
      ...outcomeProblems(said.outcomes, today),
    ];
    if (problems.length > 0 || partsOf(one).has('problems')) {
      expectPart(one, 'problems', problems.map(({ field, code }) => `${field}: ${code}`).join('\n'));
      return;
    }
    const patches = nextRoundPatches(project, said, ids());
    const { value, inverse } = applyPatches(project, patches);
    expectPart(one, 'becomes', toldStep(project, value));
    expect(projectSchema.safeParse(value).success).toBe(true);
    expect(applyPatches(value, inverse).value).toEqual(project);
  });

  it.each(rounds)('begins with a round that can follow on %s, closed or not', (round) => {
    const empty = blankProject({ round, language: 'en', newId: ids() });
    for (const project of [empty, { ...soundProject(), round }]) {
      const said = firstAnswers(project, today, ids());
      expect(roundsAfter(round, said.isClosed)).toContain(said.round);
      expect(said.round === round).toBe(said.isClosed && round === 'b');
    }
  });

  it('leaves everybody the part that the raise would have given', () => {
    const project = soundProject();
    const before = capTable(project).stages.at(-1);
    const said = answersOf(project, '{"closing":{"date":"2027-05"}}');
    const after = capTable(stepped(project, said)).stages.at(-1);
    const parts = (stage: typeof before) => stage?.stakes.map(({ part }) => toNumber(part)).sort();
    expect(before?.kind).toBe('raise');
    expect(after?.kind).toBe('round');
    expect(parts(after)).toEqual(parts(before));
  });

  it('leaves no part of another round in sight, and none missing, when all of it is taken', () => {
    for (const [from, to] of [
      ['seed', 'a'],
      ['a', 'b'],
      ['b', 'seed'],
    ] as const) {
      const project = blankProject({ round: from, language: 'en', newId: ids() });
      const said = { ...answersOf(project, '{}'), round: to, isClosed: false };
      const parts = new Set(roundParts(project, to).map(({ key }) => key));
      const value = stepped(project, { ...said, parts });
      const { questions } = readinessOf(value, checkProject(value));
      expect(questions.filter(({ state }) => state === 'later')).toEqual([]);
      expect(questions.filter(({ subject }) => subject.part !== 'rooms' && subject.index === null)).toEqual([]);
      expect(roundParts(value, to)).toEqual([]);
      expect(value.plan.sections.length).toBeGreaterThanOrEqual(project.plan.sections.length);
    }
  });

  it('lets slides say what came of what was promised', () => {
    const outcome = '{"approval":{"state":"done","resultDate":"2027-04","result":"Issued a year early"}}';
    const project = soundProject();
    const value = stepped(project, answersOf(project, `{"closing":{"date":"2027-05"},"outcomes":${outcome}}`));
    const slots = (['table', 'timeline'] as const).map((layout) => {
      const slide = { id: 's', kind: 'promised-delivered', layout, hidden: false, slots: {}, notes: '' } as const;
      return JSON.stringify(projectSlot(value, slide, layout === 'table' ? 'table' : 'steps'));
    });
    for (const slot of slots) expect(slot).toContain('milestone.approval.result');
    expect(resultOf(value)).toBe('Issued a year early');
  });

  it('offers nothing of its round that an author has hidden for reasons of their own', () => {
    const project = changed(
      soundProject(),
      'plan/sections/0/hidden = true\ndeck/slides/0/kind = "problem"\ndeck/slides/0/hidden = true',
    );
    expect(roundParts(project, 'a').filter(({ act }) => act !== 'add')).toEqual([]);
  });

  it('shows again what was hidden on the way back', () => {
    const project = blankProject({ round: 'a', language: 'en', newId: ids() });
    const move = (now: Project, round: Round) =>
      stepped(now, {
        ...answersOf(now, '{}'),
        round,
        isClosed: false,
        parts: new Set(roundParts(now, round).map(({ key }) => key)),
      });
    const seed = move(project, 'seed');
    const exit = (now: Project) => now.plan.sections.find(({ kind }) => kind === 'exit')?.hidden;
    expect(exit(seed)).toBe(true);
    expect(exit(move(seed, 'a'))).toBe(false);
  });
});
