import { removeItem } from '#renderer/forms';
import type { GridCell, GridModel, GridRow } from '#renderer/grid';
import { listActions } from '#renderer/grid';
import { isCalendarDate, tidyDate } from '#shared/base';
import { citationsIn } from '#shared/flow';
import type { Patch, Path, Project, Reference } from '#shared/project';
import {
  citationText,
  fieldsOfKind,
  type KindField,
  kindFields,
  kindOf,
  referenceKinds,
  referencePlaces,
} from '#shared/references';
import { choiceCell, textCell } from './field-cells';
import { type PlainColumn, plainColumns, shownCell } from './plain-columns';
import type { RoomContext } from './room-context';
import { rowId } from './row-id';

type Column = 'title' | 'kind' | 'author' | 'publisher' | 'date' | 'url' | 'accessed' | KindField | 'note' | 'cited';

/** What a source is cited by: its kind first, for that says which of the others it has. */
const columns: readonly PlainColumn<Column>[] = [
  ['title', 270],
  ['kind', 120],
  ['author', 170],
  ['publisher', 140],
  ['date', 100],
  ['url', 200],
  ['accessed', 100],
  ['container', 180],
  ['volume', 64],
  ['issue', 64],
  ['pages', 84],
  ['number', 150],
  ['doi', 160],
  ['edition', 84],
  ['place', 110],
  ['editor', 150],
  ['form', 140],
  ['note', 220],
  ['cited', 480],
];

/** The reports, pages and talks that figures come from. */
export function referencesModel(room: RoomContext): GridModel {
  const { references } = room.project;
  const { t } = room.words;
  const { numbers } = citationsIn(room.project);
  return {
    columns: plainColumns(room, 'numbers.market.column', columns),
    rows: references.map((reference, index): GridRow => {
      const name = reference.title || t('numbers.market.unnamedReference');
      const place = ['references', index];
      const entry = citationText(reference);
      // Its number in print is that of its first figure, not of its row.
      const printed = entry === '' ? '' : `[${numbers.get(reference.id)}] ${entry}`;
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
          const [id] = columns[column] ?? [];
          return id === undefined ? null : referenceCell(room, { reference, printed }, id, place);
        },
      };
    }),
  };
}

/** A field that the kind is not cited by has no cell, unless something stands in it. */
function referenceCell(
  room: RoomContext,
  { reference, printed }: { readonly reference: Reference; readonly printed: string },
  column: Column,
  place: Path,
): GridCell | null {
  const { t } = room.words;
  switch (column) {
    case 'cited':
      return shownCell(printed, 'quiet');
    case 'kind': {
      const kinds = referenceKinds.map((value) => ({ value, label: t(`numbers.market.kind.${value}`) }));
      const none = { value: '' as const, label: t('numbers.market.noKind') };
      return choiceCell(room, [...place, 'kind'], kindOf(reference) ?? '', [none, ...kinds]);
    }
    case 'date':
    case 'accessed':
      return dateCell(room, [...place, column], reference[column]);
    default: {
      const value = reference[column] ?? '';
      const isAsked = !isKindField(column) || fieldsOfKind(kindOf(reference)).includes(column);
      if (!isAsked && value === '') return null;
      const asPrinted = printed === '' ? '' : t('numbers.market.printedAs', { entry: printed });
      const hint = column in hints ? t(`numbers.market.hint.${column as keyof typeof hints}`) : asPrinted;
      return { ...textCell([...place, column], value), ...(hint === '' ? {} : { hint }) };
    }
  }
}

const isKindField = (column: string): column is KindField => (kindFields as readonly string[]).includes(column);

/** Fields of which it is not plain how they are written; below all others stands what they come to. */
const hints = { author: true, editor: true, container: true, number: true, form: true };

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
