import type { Frame, TextMark } from '#shared/page';
import { type Notation, unitLabel } from './notation';
import type { Typesetter } from './typesetter';

/** Whether values were stripped of their unit, so that it has to be said once. */
export function needsNote(used: Notation, usual: Notation): boolean {
  return unitLabel(used) === '' && unitLabel(usual) !== '';
}

/** What values without a unit are counted in, at the top left: `$M`. Office programs have no place of their own for it. */
export function unitNote(usual: Notation, frame: Frame, sizePt: number, type: Typesetter): TextMark {
  return type.below(unitLabel(usual), frame.x, frame.y, { sizePt, color: 'muted', beside: true });
}
