import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { SearchingPicker } from '#renderer/lists';
import { useProject } from '#renderer/session';
import styles from './picker.module.css';
import { figureSearch, figureToCome, type Picked, pickerEntries } from './picker-list';
import { usePicking } from './picking';

/** Every value of the project, found by its name in any language of the interface; Enter chooses. Shown while somebody waits. */
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
  const entries = useMemo(() => pickerEntries(project, language), [project, language]);
  const find = useMemo(() => figureSearch(entries), [entries]);
  const noneWords = (search: string) => {
    const name = figureToCome(entries, search, language);
    return name === null ? t('facts.picker.none', { text: search }) : t('facts.picker.toCome', { name });
  };
  return (
    <SearchingPicker
      title={t('facts.picker.title')}
      hint={t('facts.picker.search')}
      find={find}
      idOf={({ name }) => name}
      groupOf={({ groupLabel }) => groupLabel}
      foot={(active, search) => (active ? active.groupLabel : noneWords(search))}
      onChoose={({ name }) => onChoose(name)}
      onLeave={onLeave}
    >
      {(entry) => <PickedLine entry={entry} />}
    </SearchingPicker>
  );
}

function PickedLine({ entry }: { readonly entry: Picked }) {
  const { t } = useT();
  return (
    <>
      <span className={styles.label}>{entry.label}</span>
      {entry.state ? <span className={styles.state}>{t(`facts.state.${entry.state}`)}</span> : null}
      <span className={styles.value} data-unset={entry.isUnset}>
        {entry.value}
      </span>
    </>
  );
}
