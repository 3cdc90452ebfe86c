import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useT } from '#renderer/app-language';
import { IconButton, useFocusBack } from '#renderer/ui';
import styles from './searching-picker.module.css';

interface SearchingPickerProps<T> {
  /** What is chosen, for screen readers. */
  readonly title: string;
  /** What the field asks for. */
  readonly hint: string;
  /** What answers a search, best first; all there is for an empty one. The same function while the answers are the same. */
  readonly find: (search: string) => readonly T[];
  readonly idOf: (item: T) => string;
  /** The group that an item stands in; headings part groups while nothing is searched. */
  readonly groupOf?: (item: T) => string;
  /** The line below the list: about the item that Enter would choose, or that there is none. */
  readonly foot: (active: T | undefined, search: string) => ReactNode;
  readonly onChoose: (item: T) => void;
  readonly onLeave: () => void;
  /** What stands in an item's line. */
  readonly children: (item: T, search: string) => ReactNode;
}

/** A field above the window that searches a list: the arrows go through what is found, and Enter chooses. */
export function SearchingPicker<T>(props: SearchingPickerProps<T>) {
  const { title, hint, find, onChoose, onLeave } = props;
  const { t } = useT();
  const focus = useFocusBack();
  const listId = useId();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = useMemo(() => find(search), [find, search]);
  const active = Math.min(chosen, found.length - 1);
  const item = found[active];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) setChosen((active + step + found.length) % found.length);
    else if (event.key === 'Enter' && item !== undefined) onChoose(item);
    else return;
    event.preventDefault();
  };
  return (
    <Primitive.Root open onOpenChange={(open) => !open && onLeave()}>
      <Primitive.Portal>
        <Primitive.Overlay className={styles.overlay} />
        <Primitive.Content className={styles.picker} {...focus} aria-describedby={undefined}>
          <Primitive.Title className={styles.hidden}>{title}</Primitive.Title>
          <input
            className={styles.search}
            role="combobox"
            aria-expanded
            aria-controls={listId}
            aria-activedescendant={item === undefined ? undefined : `${listId}-${active}`}
            aria-label={hint}
            placeholder={hint}
            value={search}
            onChange={(event) => {
              setSearch(event.target.value);
              setChosen(0);
            }}
            onKeyDown={onKeyDown}
          />
          <Found {...props} {...{ listId, found, search, active }} onPoint={setChosen} />
          <p className={styles.foot} aria-live="polite">
            {props.foot(item, search)}
          </p>
          <IconButton label={t('app.close')} className={styles.close} onClick={onLeave}>
            <X size={16} aria-hidden />
          </IconButton>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

interface FoundProps<T> extends SearchingPickerProps<T> {
  readonly listId: string;
  readonly found: readonly T[];
  readonly search: string;
  readonly active: number;
  readonly onPoint: (index: number) => void;
}

function Found<T>(props: FoundProps<T>) {
  const { listId, title, found, search, active, idOf, groupOf, onPoint, onChoose, children } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[id="${listId}-${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, active]);
  const headingOf = (item: T, before: T | undefined) => {
    const group = search === '' ? groupOf?.(item) : undefined;
    return before !== undefined && groupOf?.(before) === group ? undefined : group;
  };
  return (
    <div ref={list} id={listId} role="listbox" aria-label={title} className={styles.list}>
      {found.map((item, index) => (
        <Option
          key={idOf(item)}
          id={`${listId}-${index}`}
          heading={headingOf(item, found[index - 1])}
          isActive={index === active}
          onPoint={() => onPoint(index)}
          onChoose={() => onChoose(item)}
        >
          {children(item, search)}
        </Option>
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly heading: string | undefined;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Option({ id, heading, isActive, onPoint, onChoose, children }: OptionProps) {
  return (
    <>
      {heading === undefined ? null : (
        <p className={styles.heading} role="presentation">
          {heading}
        </p>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the search field has the keyboard, by the combobox pattern */}
      <div
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={isActive}
        className={styles.option}
        onPointerMove={onPoint}
        onClick={onChoose}
      >
        {children}
      </div>
    </>
  );
}
