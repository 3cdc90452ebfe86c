import { layouts } from '#shared/deck';
import { type Path, type Slide, type SlideParagraph, type Slot, stepFields } from '#shared/project';
import { chartTexts } from './chart-texts';
import { field, fields, figure, line, listed, type RawText } from './collect';

/** What a slide says: its places in the order of reading, then what its layout has no place for, and the notes. */
export function slideTexts({ layout, slots, notes }: Slide): readonly RawText[] {
  const shown = layouts[layout].slots.map(({ name }) => name);
  const parked = Object.keys(slots).filter((name) => !shown.includes(name));
  return [
    ...[...shown, ...parked].flatMap((name) => {
      const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
      return slot ? slotTexts(slot, ['slots', name]) : [];
    }),
    ...field(['notes'], notes, 'prose'),
  ];
}

function slotTexts(slot: Slot, at: Path): readonly RawText[] {
  switch (slot.kind) {
    case 'text':
      return lines(slot.paragraphs, [...at, 'paragraphs']);
    case 'metrics':
      return slot.items.flatMap((item, index) => {
        const here = [...at, 'items', index];
        const value = item.fact
          ? [figure([...here, 'value'], { name: item.fact, style: item.style })]
          : field([...here, 'value'], item.value);
        return [...value, ...fields(here, item, ['label', 'note'])];
      });
    case 'table':
      return slot.rows.flatMap(({ cells, facts }, row) =>
        cells.flatMap((cell, column) => {
          const here = [...at, 'rows', row, 'cells', column];
          const name = facts?.[column];
          return name ? [figure(here, { name })] : field(here, cell);
        }),
      );
    case 'steps':
      return slot.items.flatMap((item, index) =>
        stepFields.flatMap((name) => lines(item[name], [...at, 'items', index, name])),
      );
    case 'chart':
      return chartTexts(slot, at);
    case 'image':
      return fields(at, slot, ['alt']);
    case 'logos':
      return listed([...at, 'items'], slot.items, ['name']);
    case 'team':
      return [];
  }
}

function lines(paragraphs: readonly SlideParagraph[], at: Path): RawText[] {
  return paragraphs.flatMap(({ children }, index) => line([...at, index], children));
}
