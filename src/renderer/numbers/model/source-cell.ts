import { referenceName, sourceByTitle } from '#renderer/facts';
import type { GridCell } from '#renderer/grid';
import type { Path } from '#shared/project';
import { choiceCell } from './field-cells';
import type { RoomContext } from './room-context';

/** Where a figure comes from: a reference, by its place, its name or the beginning of it; any other title adds one. */
export function sourceCell(room: RoomContext, place: Path, reference: string): GridCell {
  const { words, project } = room;
  const unnamed = words.t('numbers.market.unnamedReference');
  const choices = project.references.map((one, index) => ({
    value: one.id,
    label: referenceName(one, index, unnamed),
  }));
  const cell = choiceCell(room, place, reference, [
    { value: '', label: words.t('numbers.market.noSource') },
    ...choices,
  ]);
  return {
    ...cell,
    tone: reference === '' ? 'quiet' : 'typed',
    hint: words.t('numbers.market.sourceHint'),
    write: (now, text) => {
      const typed = text.trim().toLowerCase();
      const number = /^\[?(\d{1,4})\]?$/.exec(typed)?.[1];
      const [found] =
        number === undefined
          ? choices.filter(
              ({ label }) =>
                typed !== '' &&
                label
                  .replace(/^\[\d+\] /, '')
                  .toLowerCase()
                  .startsWith(typed),
            )
          : choices.slice(Number(number) - 1, Number(number));
      if (found) return { ok: true, patches: [{ op: 'set', path: place, value: found.value }] };
      const chosen = typed === '' ? undefined : cell.write?.(now, text);
      if (chosen?.ok) return chosen;
      return { ok: true, patches: sourceByTitle(now, place, text) };
    },
    clear: () => [{ op: 'set', path: place, value: '' }],
  };
}
