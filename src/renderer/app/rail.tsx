import { useT } from '#renderer/app-language';
import { commandById, shortcutLabel } from '#renderer/commands';
import { isMac } from '#renderer/session';
import { Tooltip } from '#renderer/ui';
import { showRoom, useView } from '#renderer/view';
import styles from './rail.module.css';
import { roomEntries, shownRoom } from './rooms';

/** The rooms of the program, at the left edge. */
export function Rail() {
  const { t } = useT();
  const shown = shownRoom(useView((view) => view.room));
  return (
    <nav className={styles.rail} aria-label={t('app.rooms')}>
      {roomEntries.map(({ id, icon: Icon }) => (
        <Tooltip
          key={id}
          label={t(`app.room.${id}`)}
          shortcut={shortcutLabel(commandById(`view.${id}`)?.keys ?? '', isMac)}
        >
          <button
            type="button"
            className={styles.stop}
            aria-current={shown?.id === id ? 'page' : undefined}
            onClick={() => showRoom(id)}
          >
            <Icon size={19} strokeWidth={1.6} aria-hidden />
            <span>{t(`app.room.${id}`)}</span>
          </button>
        </Tooltip>
      ))}
    </nav>
  );
}
