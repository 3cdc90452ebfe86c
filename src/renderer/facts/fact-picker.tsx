import { Dialog as Primitive } from 'radix-ui';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useT } from '#renderer/app-language';
import { useProject } from '#renderer/session';
import styles from './picker.module.css';
import { type Picked, pickerEntries, pickerList } from './picker-list';
import { usePicking } from './picking';

/** Every value of the project, found by its name in either language; Enter chooses. Shown while somebody waits. */
export function FactPicker() {
  const waiting = usePicking((store) => store.waiting);
  if (!waiting) return null;
  const close = (then: () => void) => {
    usePicking.setState({ waiting: null });
    // After the dialog has given the focus back: who waits may want to move it.
    window.setTimeout(then);
  };
  return <Picker onChoose={(name) => close(() => waiting.choose(name))} onLeave={() => close(waiting.leave)} />;
}

interface PickerProps {
  readonly onChoose: (name: string) => void;
  readonly onLeave: () => void;
}

function Picker({ onChoose, onLeave }: PickerProps) {
  const { t, language } = useT();
  const project = useProject((value) => value);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState(0);
  const entries = useMemo(() => pickerEntries(project, language), [project, language]);
  const found = useMemo(() => pickerList(entries, search), [entries, search]);
  const active = Math.min(chosen, found.length - 1);
  const listId = useId();
  const activeId = found[active] ? `${listId}-${active}` : undefined;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (activeId) list.current?.querySelector(`[id="${activeId}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setChosen((active + step + found.length) % found.length);
    }
    const entry = found[active];
    if (event.key === 'Enter' && entry) {
      event.preventDefault();
      onChoose(entry.name);
    }
  };
  return (
    <Primitive.Root open onOpenChange={(open) => !open && onLeave()}>
      <Primitive.Portal>
        <Primitive.Overlay className={styles.overlay} />
        <Primitive.Content className={styles.picker} aria-describedby={undefined}>
          <Primitive.Title className={styles.hidden}>{t('facts.picker.title')}</Primitive.Title>
          <input
            className={styles.search}
            role="combobox"
            aria-expanded
            aria-controls={listId}
            aria-activedescendant={activeId}
            aria-label={t('facts.picker.search')}
            placeholder={t('facts.picker.search')}
            value={search}
            onChange={(event) => {
              setSearch(event.target.value);
              setChosen(0);
            }}
            onKeyDown={onKeyDown}
          />
          <div ref={list} id={listId} role="listbox" aria-label={t('facts.picker.title')} className={styles.list}>
            {found.map((entry, index) => (
              <Option
                key={entry.name}
                id={`${listId}-${index}`}
                entry={entry}
                heading={search === '' && found[index - 1]?.group !== entry.group ? entry.groupLabel : ''}
                isActive={index === active}
                onPoint={() => setChosen(index)}
                onChoose={() => onChoose(entry.name)}
              />
            ))}
          </div>
          <p className={styles.foot} aria-live="polite">
            {found.length === 0 ? t('facts.picker.none', { text: search }) : (found[active]?.name ?? '')}
          </p>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

interface OptionProps {
  readonly id: string;
  readonly entry: Picked;
  readonly heading: string;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function Option({ id, entry, heading, isActive, onPoint, onChoose }: OptionProps) {
  const { t } = useT();
  return (
    <>
      {heading === '' ? null : (
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
        <span className={styles.label}>{entry.label}</span>
        {entry.state ? <span className={styles.state}>{t(`facts.state.${entry.state}`)}</span> : null}
        <span className={styles.value} data-unset={entry.isUnset}>
          {entry.value}
        </span>
      </div>
    </>
  );
}
