import type { Announcements } from '@dnd-kit/core';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { GripVertical } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useT } from '#renderer/app-language';
import { Tooltip } from '#renderer/ui';
import { Sortable } from './sortable';
import styles from './sortable-rows.module.css';

interface SortableRowsProps<T extends { readonly id: string }> {
  readonly items: readonly T[];
  /** What the list holds, for screen readers. */
  readonly label: string;
  /** How a row is called in announcements. */
  readonly nameOf: (item: T, index: number) => string;
  readonly onMove: (from: number, to: number) => void;
  readonly children: (item: T, index: number) => ReactNode;
}

/** A list whose rows are dragged by a handle, or moved with Space and the arrow keys. */
export function SortableRows<T extends { readonly id: string }>(props: SortableRowsProps<T>) {
  const { items, label, nameOf, onMove, children } = props;
  const { t } = useT();
  const indexOf = (id: unknown) => items.findIndex((item) => item.id === id);
  const called = (id: unknown) => {
    const index = indexOf(id);
    const item = items[index];
    return item ? nameOf(item, index) : '';
  };
  const place = (id: unknown) => ({ place: indexOf(id) + 1, count: items.length });
  // A row is over itself as soon as it is lifted: only a change of place is worth a word.
  const lastOver = useRef<unknown>(null);
  const announcements: Announcements = {
    onDragStart: ({ active }) => {
      lastOver.current = active.id;
      return t('app.sort.lifted', { name: called(active.id), ...place(active.id) });
    },
    onDragOver: ({ active, over }) => {
      if (!over || over.id === lastOver.current) return undefined;
      lastOver.current = over.id;
      return t('app.sort.over', { name: called(active.id), ...place(over.id) });
    },
    onDragEnd: ({ active, over }) =>
      over ? t('app.sort.dropped', { name: called(active.id), ...place(over.id) }) : undefined,
    onDragCancel: ({ active }) => t('app.sort.cancelled', { name: called(active.id) }),
  };
  return (
    <Sortable
      ids={items.map(({ id }) => id)}
      onMove={(id, over) => onMove(indexOf(id), indexOf(over))}
      spoken={{ announcements, screenReaderInstructions: { draggable: t('app.sort.how') } }}
    >
      <ol className={styles.rows} aria-label={label}>
        {items.map((item, index) => (
          <SortableRow key={item.id} id={item.id} name={nameOf(item, index)}>
            {children(item, index)}
          </SortableRow>
        ))}
      </ol>
    </Sortable>
  );
}

interface SortableRowProps {
  readonly id: string;
  readonly name: string;
  readonly children: ReactNode;
}

function SortableRow({ id, name, children }: SortableRowProps) {
  const { t } = useT();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
  });
  const style = { transform: CSS.Translate.toString(transform), transition };
  return (
    <li ref={setNodeRef} className={styles.row} data-dragging={isDragging} style={style}>
      <Tooltip label={t('app.sort.move')}>
        <button
          ref={setActivatorNodeRef}
          type="button"
          className={styles.handle}
          {...attributes}
          {...listeners}
          aria-label={t('app.sort.moveNamed', { name })}
        >
          <GripVertical size={15} aria-hidden />
        </button>
      </Tooltip>
      <div className={styles.content}>{children}</div>
    </li>
  );
}
