import type { SlideParagraph, Slot } from '#shared/project';
import { labelled, lineOf, type SlotMaker, type SlotSource, type Subject, textOf } from '../slot-source';
import { milestoneLines, milestoneSteps, milestoneTable } from './milestones';

type Metric = Extract<Slot, { kind: 'metrics' }>['items'][number];

/** A fourth would be small beside what was reached. */
const most = 3;

/**
 * What the company has proof of; without such claims what the model begins with, which may say the same in other figures. A forecast is no
 * traction.
 */
function figures({ project, facts, has, t }: SlotSource): readonly Metric[] {
  const today = (['arr', 'customers'] as const)
    .filter((one) => has(`today.${one}`) && !isNothing(facts.get(`today.${one}`)?.value))
    .map((one) => ({ fact: `today.${one}`, label: t(`facts.label.today.${one}`) }));
  const proven = project.claims
    .filter(
      ({ id, state, unit, label }) =>
        state === 'confirmed' && unit !== 'text' && label.trim() !== '' && has(`claim.${id}`),
    )
    .map(({ id, label }) => ({ fact: `claim.${id}`, label: label.trim() }));
  return [...today, ...proven]
    .slice(0, most)
    .map(({ fact, label }) => ({ id: fact, value: '', label, note: '', fact }));
}

function isNothing(value: unknown): boolean {
  const { amountMinor, value: count } = (value ?? {}) as { readonly amountMinor?: number; readonly value?: number };
  return (amountMinor ?? count ?? 0) === 0;
}

const metrics: SlotMaker = (source) => {
  const items = figures(source);
  return items.length === 0 ? null : { kind: 'metrics', items: [...items] };
};

function tractionLines(source: SlotSource): readonly SlideParagraph[] {
  const lines = figures(source).map(({ label, fact = '' }) => lineOf(labelled(source, label, { fact }), 'bullet'));
  return [...lines, ...milestoneLines(source, 'done')];
}

/** What has been reached, and what is proven. */
export const traction: Subject = {
  metrics,
  steps: milestoneSteps('done'),
  body: (source) => textOf(milestoneLines(source, 'done')),
  lines: tractionLines,
};

/** The same in figures, on a slide that says nothing else. */
export const snapshot: Subject = { metrics, lines: tractionLines };

/** What was promised, by when, and what came of it. */
export const promised: Subject = {
  table: milestoneTable(['missed', 'done', 'planned'], ['name', 'date', 'measure', 'state', 'result']),
  steps: milestoneSteps('done'),
  lines: (source) => milestoneLines(source, 'done'),
};
