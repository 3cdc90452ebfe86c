import {
  closestCenter,
  DndContext,
  type DndContextProps,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  rectSortingStrategy,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { type ReactNode, useMemo } from 'react';

type Spoken = NonNullable<DndContextProps['accessibility']>;

interface SortableProps {
  /** The rows in their order. */
  readonly ids: readonly string[];
  /** A row was dropped on the place of another. */
  readonly onMove: (id: string, over: string) => void;
  /** What is said of a drag, where rows are lifted by the keyboard, too; without it a drag is silent. */
  readonly spoken?: Spoken;
  /** Rows stand side by side, too. */
  readonly isGrid?: boolean;
  readonly children: ReactNode;
}

/** What would be said while a row is dragged by the pointer repeats what is seen. */
const silent: Spoken = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
};

// The same objects each time: with others every row would be drawn again with its list.
const byPointer = { activationConstraint: { distance: 5 } };
const byKeys = { coordinateGetter: sortableKeyboardCoordinates };

/** Rows that are dragged to another place. */
export function Sortable({ ids, onMove, spoken, isGrid = false, children }: SortableProps) {
  const pointer = useSensor(PointerSensor, byPointer);
  const keyboard = useSensor(KeyboardSensor, byKeys);
  const sensors = useSensors(pointer, spoken && keyboard);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) onMove(String(active.id), String(over.id));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={spoken ?? silent}
    >
      <SortableContext items={useSame(ids)} strategy={isGrid ? rectSortingStrategy : verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}

/** The ids: the same list while a row only changes, so that its neighbours are not drawn again. */
function useSame(ids: readonly string[]): string[] {
  const key = ids.join(' ');
  return useMemo(() => (key === '' ? [] : key.split(' ')), [key]);
}
