import type { Milestone, SlideParagraph } from '#shared/project';
import { joined, lineOf, lineOrNone, type SlotMaker, type SlotSource } from '../slot-source';

/** What a slide has room for. */
const most = 4;

type State = Milestone['state'];

/** Named milestones in time, those without a date last: the next ones that are planned, the last ones that were reached. */
function inTime({ project }: SlotSource, state: State): readonly Milestone[] {
  const named = project.milestones.filter((one) => one.state === state && one.title.trim() !== '');
  const when = ({ date }: Milestone) => date || '9999';
  const sorted = named.toSorted((one, other) => (when(one) < when(other) ? -1 : when(one) > when(other) ? 1 : 0));
  return state === 'planned' ? sorted.slice(0, most) : sorted.slice(-most);
}

function dateOf({ has }: SlotSource, { id }: Milestone) {
  const name = `milestone.${id}.date`;
  return has(name) ? [{ fact: name }] : [];
}

/** Milestones with their dates and how one will know. */
export function milestoneSteps(state: State): SlotMaker {
  return (source) => {
    const items = inTime(source, state).map((one) => {
      const measure = `milestone.${one.id}.measure`;
      return {
        id: one.id,
        label: lineOrNone(dateOf(source, one)),
        title: [lineOf([one.title.trim()])],
        text: lineOrNone(source.has(measure) ? [{ fact: measure }] : []),
      };
    });
    return items.length === 0 ? null : { kind: 'steps', items };
  };
}

/** The same as lines. */
export function milestoneLines(source: SlotSource, state: State): readonly SlideParagraph[] {
  return inTime(source, state).map((one) => lineOf(joined([dateOf(source, one), [one.title.trim()]], ' · '), 'bullet'));
}
