import { useMemo } from 'react';
import { create } from 'zustand';
import { useT } from '#renderer/app-language';
import { allCommands, commandTitle, onRun, paletteSearch, runCommand, shortcutLabel } from '#renderer/commands';
import { SearchingPicker } from '#renderer/lists';
import { isMac } from '#renderer/session';
import { otherLanguages } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import styles from './palette.module.css';

const useRecent = create<{ ids: readonly string[] }>(() => ({ ids: [] }));
onRun((id) => {
  if (id !== 'view.palette')
    useRecent.setState(({ ids }) => ({ ids: [id, ...ids.filter((old) => old !== id)].slice(0, 5) }));
});

/** Every command that is possible now, searched by its title in any language of the interface. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const words = useT();
  const { t } = words;
  const recent = useRecent((store) => store.ids);
  const find = useMemo(() => {
    const spoken = [words, ...otherLanguages(words.language).map(createTranslator)];
    const titled = allCommands()
      .filter((command) => command.id !== 'view.palette' && command.when())
      .map((command) => ({ command, titles: spoken.map((one) => commandTitle(command, one)) }));
    return paletteSearch(titled, recent);
  }, [words, recent]);
  return (
    <SearchingPicker
      title={t('app.palette.label')}
      hint={t('app.palette.placeholder')}
      find={find}
      idOf={({ command }) => command.id}
      foot={(active, search) => (active ? t('app.palette.hint') : t('app.palette.empty', { text: search }))}
      onChoose={({ command }) => {
        onClose();
        // After the dialog has given the focus back: a command may want to move it.
        window.setTimeout(() => runCommand(command.id));
      }}
      onLeave={onClose}
    >
      {({ command, titles }, search) => (
        <>
          <span className={styles.title}>{titles[0]}</span>
          {search === '' && recent.includes(command.id) ? (
            <span className={styles.recent}>{t('app.palette.recent')}</span>
          ) : null}
          <kbd className={styles.keys}>{shortcutLabel(command.keys, isMac)}</kbd>
        </>
      )}
    </SearchingPicker>
  );
}
