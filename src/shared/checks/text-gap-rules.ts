import { gapsIn, gapsOf } from '#shared/plan';
import type { Path, Project, Slot } from '#shared/project';
import { finding } from './finding';
import { proseOf } from './prose';
import type { Finding } from './types';

/** So many gaps of a line are named. */
const mostNamed = 3;

/** Lines of plan and deck in which something is still to be filled in: texts to begin with hold gaps, and so do pasted ones. */
export function gapFindings(project: Pick<Project, 'plan' | 'deck'>): readonly Finding[] {
  const prose = proseOf(project).map(({ place, inlines }) => ({ place, gaps: gapsOf(inlines) }));
  const cells = project.deck.slides.flatMap(({ hidden, slots, notes }, index) => {
    if (hidden) return [];
    const at = ['deck', 'slides', index];
    const inSlots = Object.entries(slots).flatMap(([name, slot]) => cellsOf(slot, [...at, 'slots', name]));
    return [...inSlots, { place: [...at, 'notes'], text: notes }];
  });
  const found = [...prose, ...cells.map(({ place, text }) => ({ place, gaps: gapsIn(text).map((gap) => gap.text) }))];
  return found.flatMap(({ place, gaps }): Finding[] => {
    if (gaps.length === 0) return [];
    const named = gaps.slice(0, mostNamed).join(' ');
    return [finding('text.gap', 'warning', place, { gaps: gaps.length > mostNamed ? `${named} …` : named })];
  });
}

/** What slides say outside of their running text. */
function cellsOf(slot: Slot, place: Path): readonly { readonly place: Path; readonly text: string }[] {
  switch (slot.kind) {
    case 'metrics':
      return slot.items.map(({ value, label, note }, index) => ({
        place: [...place, 'items', index],
        text: [value, label, note].join('\n'),
      }));
    case 'table':
      return slot.rows.map(({ cells }, index) => ({ place: [...place, 'rows', index], text: cells.join('\n') }));
    default:
      return [];
  }
}
