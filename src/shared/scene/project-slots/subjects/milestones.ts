import type { Milestone, SlideParagraph } from '#shared/project';
import { joined, lineOf, lineOrNone, type SlotMaker, type SlotSource } from '../slot-source';

/** What a slide has room for. */
const most = 4;

type State = Milestone['state'];

function byDate(one: Milestone, other: Milestone): number {
  const [first, second] = [one, other].map(({ date }) => date || '9999') as [string, string];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Named milestones in time, those without a date last: the next ones that are planned, the last ones that were reached. */
function inTime({ project }: SlotSource, state: State): readonly Milestone[] {
  const named = project.milestones.filter((one) => one.state === state && one.title.trim() !== '');
  const sorted = named.toSorted(byDate);
  return state === 'planned' ? sorted.slice(0, most) : sorted.slice(-most);
}

function dateOf({ has }: SlotSource, { id }: Milestone) {
  const name = `milestone.${id}.date`;
  return has(name) ? [{ fact: name }] : [];
}

/** Milestones with their dates and how one will know; of those that are over, what came of them where that is said. */
export function milestoneSteps(state: State): SlotMaker {
  return (source) => {
    const items = inTime(source, state).map((one) => {
      const names = state === 'planned' ? ['measure'] : ['result', 'measure'];
      const known = names.map((name) => `milestone.${one.id}.${name}`).find(source.has);
      return {
        id: one.id,
        label: lineOrNone(dateOf(source, one)),
        title: [lineOf([one.title.trim()])],
        text: lineOrNone(known ? [{ fact: known }] : []),
      };
    });
    return items.length === 0 ? null : { kind: 'steps', items };
  };
}

type Column = 'name' | 'date' | 'measure' | 'state' | 'result';

/** The same as a table; what came of them where any says so. */
export function milestoneTable(states: readonly State[], asked: readonly Column[]): SlotMaker {
  return (source) => {
    const { t, has } = source;
    const shown = states.flatMap((one) => inTime(source, one)).toSorted(byDate);
    if (shown.length === 0) return null;
    const columns = asked.filter((one) => one !== 'result' || shown.some(({ result = '' }) => result.trim() !== ''));
    const saidOf = (one: Milestone): Readonly<Partial<Record<Column, string>>> => ({
      name: one.title.trim(),
      state: t(`document.milestones.states.${one.state}`),
    });
    const rows = shown.map((one) => {
      const facts = columns.map((column) => `milestone.${one.id}.${column}`);
      return {
        id: one.id,
        emphasis: false,
        cells: columns.map((column) => saidOf(one)[column] ?? ''),
        facts: facts.map((name) => (has(name) ? name : '')),
      };
    });
    const header = columns.map((column) => t(`document.milestones.${column}`));
    return {
      kind: 'table',
      header: true,
      rows: [{ id: 'header', emphasis: false, cells: header }, ...rows],
      aligns: columns.map(() => 'left'),
    };
  };
}

/** The same as lines. */
export function milestoneLines(source: SlotSource, state: State): readonly SlideParagraph[] {
  return inTime(source, state).map((one) => lineOf(joined([dateOf(source, one), [one.title.trim()]], ' · '), 'bullet'));
}
