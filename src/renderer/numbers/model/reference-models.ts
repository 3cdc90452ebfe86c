import { removeItem } from '#renderer/forms';
import type { GridCell, GridModel, GridRow } from '#renderer/grid';
import { listActions } from '#renderer/grid';
import { isCalendarDate, tidyDate } from '#shared/base';
import type { Patch, Path, Project } from '#shared/project';
import { referencePlaces } from '#shared/references';
import { textCell } from './field-cells';
import { plainColumns } from './plain-columns';
import type { RoomContext } from './room-context';
import { rowId } from './row-id';

/** The reports, pages and talks that figures come from. */
export function referencesModel(room: RoomContext): GridModel {
  const { references } = room.project;
  const { t } = room.words;
  const fields = ['title', 'author', 'publisher', 'date', 'url', 'accessed', 'note'] as const;
  return {
    columns: plainColumns(room, 'numbers.market.column', [
      ['title', 270],
      ['author', 140],
      ['publisher', 140],
      ['date', 100],
      ['url', 200],
      ['accessed', 100],
      ['note', 220],
    ]),
    rows: references.map((reference, index): GridRow => {
      const place = ['references', index];
      const name = reference.title || t('numbers.market.unnamedReference');
      return {
        id: rowId('references', reference.id),
        name,
        look: 'row',
        depth: 0,
        unit: `[${index + 1}]`,
        ...listActions(room, {
          path: ['references'],
          index,
          count: references.length,
          name,
          remove: (project) => removeReference(project, reference.id),
        }),
        cell: (column) => {
          const field = fields[column];
          if (!field) return null;
          const isDate = field === 'date' || field === 'accessed';
          return isDate
            ? dateCell(room, [...place, field], reference[field])
            : textCell([...place, field], reference[field]);
        },
      };
    }),
  };
}

/** A year, a month or a day. */
export function dateCell(room: RoomContext, place: Path, value: string): GridCell {
  return {
    ...textCell(place, value),
    hint: room.words.t('numbers.hint.date'),
    write: (_, text) => {
      const date = tidyDate(text);
      return isCalendarDate(date) || /^(?:19|20|21)\d\d$/.test(date)
        ? { ok: true, patches: [{ op: 'set', path: place, value: date }] }
        : { ok: false, reason: room.words.t('numbers.refused.date') };
    },
  };
}

/** Takes a reference out, and whatever named it as its source names none. */
export function removeReference(project: Project, id: string): Patch[] {
  const at = project.references.findIndex((reference) => reference.id === id);
  if (at < 0) return [];
  const forgotten = referencePlaces(project)
    .filter(({ reference }) => reference === id)
    .map(({ path }): Patch => ({ op: 'set', path, value: '' }));
  return [...forgotten, ...removeItem(['references'], at)];
}
