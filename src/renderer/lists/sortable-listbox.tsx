import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import {
  createContext,
  type DOMAttributes,
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
import { stepByPlace } from './step-by-place';

/** How a row is chosen: alone, with those that are chosen (or no more), or with all from where choosing began. */
export type Choosing = 'one' | 'toggle' | 'stretch';

interface SortableListboxProps {
  readonly label: string;
  /** What a row is: with the row's id it is its id in the page. */
  readonly name: string;
  /** The rows in their order, and the one that is chosen. */
  readonly ids: readonly string[];
  readonly chosen: string | null;
  /** Whether several rows can be chosen; which those are the rows say. */
  readonly several?: { readonly onAll: () => void } & Pick<DOMAttributes<HTMLElement>, 'onCopy' | 'onCut' | 'onPaste'>;
  /** Rows stand side by side, too. */
  readonly isGrid?: boolean;
  /** Whether rows can be changed: moved, removed, and asked what else can be done with them. */
  readonly readOnly: boolean;
  readonly onChoose: (id: string, how: Choosing) => void;
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
  const { several, isGrid = false } = props;
  const [spoken, setSpoken] = useState('');
  const takesSeveral = several !== undefined;
  const rows = useMemo(() => ({ name, takesSeveral, onChoose, onClick }), [name, takesSeveral, onChoose, onClick]);
  const box = (
    <ul
      ref={list}
      className={props.className}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a list that one line is chosen from
      role="listbox"
      aria-label={label}
      aria-multiselectable={takesSeveral || undefined}
      aria-activedescendant={chosen === null ? undefined : `${name}-${chosen}`}
      tabIndex={0}
      onCopy={several?.onCopy}
      onCut={several?.onCut}
      onPaste={several?.onPaste}
      onKeyDown={(event) => takeKey(event, props, setSpoken)}
    >
      <RowsContext value={rows}>{children}</RowsContext>
    </ul>
  );
  return (
    <>
      <Sortable ids={ids} onMove={onMove} isGrid={isGrid}>
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
  const to = props.isGrid ? gridTarget(event, props) : target(event.key, at, ids.length, page);
  if (step !== 0 && event.altKey) {
    const words = changes ? props.onShift(step) : null;
    if (words !== null) say(words);
  } else if (to !== null) {
    const id = ids[Math.max(0, Math.min(ids.length - 1, to))];
    if (id !== undefined) props.onChoose(id, props.several && event.shiftKey ? 'stretch' : 'one');
  } else if (props.several && event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey))
    props.several.onAll();
  else if (event.key === 'Enter') props.onEnter();
  else if ((event.key === 'Delete' || event.key === 'Backspace') && changes) props.onRemove();
  else if (!props.onOtherKey?.(event.key)) return;
  event.preventDefault();
}

/** In a grid the arrows go by what is seen. */
function gridTarget({ key, currentTarget }: KeyboardEvent, { ids, chosen, name, page }: SortableListboxProps) {
  const at = chosen === null ? -1 : ids.indexOf(chosen);
  if (key === 'ArrowRight') return at + 1;
  if (key === 'ArrowLeft') return at - 1;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return target(key, at, ids.length, page);
  const rows = [...currentTarget.querySelectorAll<HTMLElement>('[role="option"]')];
  const from = rows.find(({ id }) => id === `${name}-${chosen}`);
  const next = from && stepByPlace(rows, from, key === 'ArrowDown' ? 1 : -1);
  return next ? ids.findIndex((id) => next.id === `${name}-${id}`) : at;
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
  readonly takesSeveral: boolean;
  readonly onChoose: (id: string, how: Choosing) => void;
  readonly onClick: () => void;
}

const RowsContext = createContext<Rows>({
  name: '',
  takesSeveral: false,
  onChoose: () => undefined,
  onClick: () => undefined,
});

interface ListboxRowProps {
  readonly id: string;
  readonly isChosen: boolean;
  /** Where several can be chosen: whether it is one of them. */
  readonly isMarked?: boolean;
  readonly canDrag: boolean;
  /** Drawn as one that is not printed or shown. */
  readonly isHidden: boolean;
  /** Said in place of what stands in it. */
  readonly label?: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A row of a `SortableListbox`. A press chooses it, dragging moves it. */
export function ListboxRow(props: ListboxRowProps) {
  const { id, isChosen, isMarked = isChosen, canDrag, isHidden, label, className, children } = props;
  const { name, takesSeveral, onChoose, onClick } = useContext(RowsContext);
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
      aria-selected={isMarked}
      aria-label={label}
      data-chosen={isChosen}
      data-hidden={isHidden}
      data-dragging={isDragging}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      onClick={({ shiftKey, ctrlKey, metaKey }) => {
        const how = !takesSeveral ? 'one' : shiftKey ? 'stretch' : ctrlKey || metaKey ? 'toggle' : 'one';
        onChoose(id, how);
        if (how === 'one') onClick();
      }}
      // What was marked stays so: the menu is for all of it.
      onContextMenu={() => isMarked || onChoose(id, 'one')}
      {...listeners}
    >
      {children}
    </li>
  );
}
