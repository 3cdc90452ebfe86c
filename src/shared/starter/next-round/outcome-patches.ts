import type { Milestone, Patch, Project } from '#shared/project';
import type { Outcome } from './types';

/**
 * Says of milestones what came of them: they stay where they are, as what was promised and reached. A goal of the ask that is no longer
 * planned is none.
 */
export function outcomePatches({ milestones, numbers }: Project, outcomes: readonly Outcome[]): readonly Patch[] {
  const ended = outcomes.filter(({ state }) => state !== 'planned');
  const patches = ended.flatMap((outcome): Patch[] => {
    const at = milestones.findIndex(({ id }) => id === outcome.id);
    const milestone = milestones[at];
    return milestone ? [{ op: 'set', path: ['milestones', at], value: withOutcome(milestone, outcome) }] : [];
  });
  const isGoalOver = ended.some(({ id }) => id === numbers.ask.milestone);
  return isGoalOver ? [...patches, { op: 'set', path: ['numbers', 'ask', 'milestone'], value: '' }] : patches;
}

function withOutcome(milestone: Milestone, { state, result, resultDate }: Outcome): Milestone {
  const { result: _said, resultDate: _when, ...rest } = milestone;
  const text = result.trim();
  return { ...rest, state, ...(text === '' ? {} : { result: text }), ...(resultDate === '' ? {} : { resultDate }) };
}
