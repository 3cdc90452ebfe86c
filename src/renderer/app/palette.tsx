import { Dialog as Primitive } from 'radix-ui';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { create } from 'zustand';
import { useT } from '#renderer/app-language';
import { allCommands, commandTitle, onRun, paletteList, runCommand, shortcutLabel } from '#renderer/commands';
import { isMac } from '#renderer/session';
import { createTranslator } from '#shared/i18n';
import styles from './palette.module.css';

const useRecent = create<{ ids: readonly string[] }>(() => ({ ids: [] }));
onRun((id) => {
  if (id !== 'view.palette')
    useRecent.setState(({ ids }) => ({ ids: [id, ...ids.filter((old) => old !== id)].slice(0, 5) }));
});

/** Every command that is possible now, searched by its title in either language. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const words = useT();
  const { t } = words;
  const listId = useId();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState(0);
  const recent = useRecent((store) => store.ids);
  const titled = useMemo(() => {
    const other = createTranslator(words.language === 'en' ? 'zh-CN' : 'en');
    return allCommands()
      .filter((command) => command.id !== 'view.palette' && command.when())
      .map((command) => ({ command, titles: [commandTitle(command, words), commandTitle(command, other)] }));
  }, [words]);
  const found = useMemo(() => paletteList(titled, search, recent), [titled, search, recent]);
  const active = Math.min(chosen, found.length - 1);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const run = (id: string) => {
    onClose();
    // After the dialog has given the focus back: a command may want to move it.
    window.setTimeout(() => runCommand(id));
  };
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
      run(entry.command.id);
    }
  };
  return (
    <Primitive.Root open onOpenChange={(open) => !open && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className={styles.overlay} />
        <Primitive.Content className={styles.palette} aria-describedby={undefined}>
          <Primitive.Title className={styles.hidden}>{t('app.palette.label')}</Primitive.Title>
          <input
            className={styles.search}
            role="combobox"
            aria-expanded
            aria-controls={listId}
            aria-activedescendant={found[active] ? `${listId}-${active}` : undefined}
            aria-label={t('app.palette.placeholder')}
            placeholder={t('app.palette.placeholder')}
            value={search}
            onChange={(event) => {
              setSearch(event.target.value);
              setChosen(0);
            }}
            onKeyDown={onKeyDown}
          />
          <div ref={list} id={listId} role="listbox" aria-label={t('app.palette.label')} className={styles.list}>
            {found.map(({ command, titles }, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the search field has the keyboard, by the combobox pattern
              <div
                key={command.id}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={styles.option}
                onPointerMove={() => setChosen(index)}
                onClick={() => run(command.id)}
              >
                <span className={styles.title}>{titles[0]}</span>
                {search === '' && recent.includes(command.id) ? (
                  <span className={styles.recent}>{t('app.palette.recent')}</span>
                ) : null}
                <kbd className={styles.keys}>{shortcutLabel(command.keys, isMac)}</kbd>
              </div>
            ))}
          </div>
          <p className={styles.foot} aria-live="polite">
            {found.length === 0 ? t('app.palette.empty', { text: search }) : t('app.palette.hint')}
          </p>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
