import { selectInText } from '#renderer/rich-text';
import type { Hit } from '#shared/find';
import { useFind } from './find-store';
import { drawnHere, fieldOf } from './marks';

/** Closes the bar. The hit that was shown last is selected where it stands, as far as it can be written there. */
export function leaveFind(here: Hit | null, hits: readonly Hit[]): void {
  const range = drawnHere();
  useFind.setState({ isOpen: false, anchor: null, outcome: null });
  const field = here && !here.in.isLine ? fieldOf(here, hits) : null;
  if (here && field) {
    field.focus();
    // Fields of addresses and numbers know no selection.
    if (field instanceof HTMLTextAreaElement || field.type === 'text') field.setSelectionRange(here.start, here.end);
  } else if (range) selectInText(range);
}
