import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ContextMenu, type MenuEntry } from '#renderer/ui';
import { Sortable } from './sortable';
import styles from './sortable-listbox.module.css';

interface SortableListboxProps {
  readonly label: string;
  /** What a row is: with the row's id it is its id in the page. */
  readonly name: string;
  /** The rows in their order, and the one that is chosen. */
  readonly ids: readonly string[];
  readonly chosen: string | null;
  /** Whether rows can be changed: moved, removed, and asked what else can be done with them. */
  readonly readOnly: boolean;
  readonly onChoose: (id: string) => void;
  /** A row was clicked, or Enter goes on to what it stands for. */
  readonly onClick: () => void;
  readonly onEnter: () => void;
  readonly onRemove: () => void;
  /** A row was dragged to the place of another. */
  readonly onMove: (id: string, over: string) => void;
  /** Moves the chosen row by a place; what to say of it, or null where it can't move. */
  readonly onShift: (step: 1 | -1) => string | null;
  /** Another key of the room's own. True when it is used. */
  readonly onOtherKey?: (key: string) => boolean;
  /** How many rows Page Down goes. */
  readonly page: number;
  /** What can be done with the chosen row. */
  readonly entries: readonly MenuEntry[];
  readonly onMenuClosed: () => unknown;
  /** The list, for who gives it the focus. */
  readonly list: RefObject<HTMLUListElement | null>;
  readonly className: string | undefined;
  /** A `ListboxRow` for each id. */
  readonly children: ReactNode;
}

/** A list that one row is chosen from. It has the focus for its rows, and takes their keys. */
export function SortableListbox(props: SortableListboxProps) {
  const { label, name, ids, chosen, readOnly, onChoose, onClick, onMove, entries, onMenuClosed, list, children } =
    props;
  const [spoken, setSpoken] = useState('');
  const rows = useMemo(() => ({ name, onChoose, onClick }), [name, onChoose, onClick]);
  const box = (
    <ul
      ref={list}
      className={props.className}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a list that one line is chosen from
      role="listbox"
      aria-label={label}
      aria-activedescendant={chosen === null ? undefined : `${name}-${chosen}`}
      tabIndex={0}
      onKeyDown={(event) => takeKey(event, props, setSpoken)}
    >
      <RowsContext value={rows}>{children}</RowsContext>
    </ul>
  );
  return (
    <>
      <Sortable ids={ids} onMove={onMove}>
        {readOnly || chosen === null ? (
          box
        ) : (
          <ContextMenu entries={entries} onClosed={onMenuClosed}>
            {box}
          </ContextMenu>
        )}
      </Sortable>
      <p className={styles.spoken} aria-live="polite">
        {spoken}
      </p>
    </>
  );
}

function takeKey(event: KeyboardEvent, props: SortableListboxProps, say: (words: string) => void): void {
  const { ids, chosen, readOnly, page } = props;
  const at = chosen === null ? -1 : ids.indexOf(chosen);
  const changes = at >= 0 && !readOnly;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const to = target(event.key, at, ids.length, page);
  if (step !== 0 && event.altKey) {
    const words = changes ? props.onShift(step) : null;
    if (words !== null) say(words);
  } else if (to !== null) {
    const id = ids[Math.max(0, Math.min(ids.length - 1, to))];
    if (id !== undefined) props.onChoose(id);
  } else if (event.key === 'Enter') props.onEnter();
  else if ((event.key === 'Delete' || event.key === 'Backspace') && changes) props.onRemove();
  else if (!props.onOtherKey?.(event.key)) return;
  event.preventDefault();
}

/** Where a key leads from a row; null for other keys. */
function target(key: string, at: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

interface Rows {
  readonly name: string;
  readonly onChoose: (id: string) => void;
  readonly onClick: () => void;
}

const RowsContext = createContext<Rows>({ name: '', onChoose: () => undefined, onClick: () => undefined });

interface ListboxRowProps {
  readonly id: string;
  readonly isChosen: boolean;
  readonly canDrag: boolean;
  /** Drawn as one that is not printed or shown. */
  readonly isHidden: boolean;
  /** Said in place of what stands in it. */
  readonly label?: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A row of a `SortableListbox`. A press chooses it, dragging moves it. */
export function ListboxRow({ id, isChosen, canDrag, isHidden, label, className, children }: ListboxRowProps) {
  const { name, onChoose, onClick } = useContext(RowsContext);
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({ id, disabled: !canDrag });
  const element = useRef<HTMLLIElement | null>(null);
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys of its rows
    <li
      ref={(node) => {
        setNodeRef(node);
        element.current = node;
      }}
      id={`${name}-${id}`}
      className={[styles.row, className].filter(Boolean).join(' ')}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one of a listbox
      role="option"
      aria-selected={isChosen}
      aria-label={label}
      data-hidden={isHidden}
      data-dragging={isDragging}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      onClick={() => {
        onChoose(id);
        onClick();
      }}
      onContextMenu={() => onChoose(id)}
      {...listeners}
    >
      {children}
    </li>
  );
}
