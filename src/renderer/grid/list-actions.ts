import { rowKeys } from '#renderer/commands';
import { moveItem } from '#renderer/forms';
import { type EditLabel, edit, projectNow } from '#renderer/session';
import type { MenuEntry } from '#renderer/ui';
import type { Translator } from '#shared/i18n';
import type { Patch, Path, Project } from '#shared/project';

/** What a room says of itself: whether it may be written in, and its words. */
interface ListRoom {
  readonly readOnly: boolean;
  readonly words: Translator;
}

interface Listed {
  readonly path: Path;
  readonly index: number;
  readonly count: number;
  readonly name: string;
  readonly more?: readonly MenuEntry[];
  /** Patches that take it out of the project, with what points to it. */
  readonly remove: (project: Project) => readonly Patch[];
  readonly removeLabel?: EditLabel;
}

interface RowActions {
  readonly menu?: readonly MenuEntry[];
  readonly move?: (by: 1 | -1) => void;
}

/** What can be done with a row that stands for an item of a list: move it, delete it. */
export function listActions({ readOnly, words }: ListRoom, listed: Listed): RowActions {
  if (readOnly) return {};
  const { t } = words;
  const { path, index, count, name, more = [], remove } = listed;
  const move = (by: 1 | -1) => {
    const to = index + by;
    if (to < 0 || to >= count) return;
    edit(moveItem(path, index, to, at(projectNow(), [...path, index])), 'moveRow');
  };
  const step = (id: 'up' | 'down', by: 1 | -1, shortcut: string | undefined, disabled: boolean): MenuEntry => ({
    kind: 'item',
    id,
    label: t(`numbers.move.${id}`),
    shortcut,
    disabled,
    onSelect: () => move(by),
  });
  const keys = rowKeys();
  return {
    move,
    menu: [
      ...more,
      step('up', -1, keys.up, index === 0),
      step('down', 1, keys.down, index === count - 1),
      { kind: 'separator', id: 'line' },
      {
        kind: 'item',
        id: 'remove',
        label: t('numbers.remove', { name }),
        onSelect: () => edit(remove(projectNow()), 'removeRow'),
      },
    ],
  };
}

function at(project: Project, path: Path): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], project);
}
