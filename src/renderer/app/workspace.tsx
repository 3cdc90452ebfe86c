import { useT } from '#renderer/app-language';
import { FindBar } from '#renderer/find';
import { useKeptPlace, useView } from '#renderer/view';
import { ErrorBoundary } from './error-boundary';
import { Rail } from './rail';
import { shownRoom } from './rooms';
import { TitleBar } from './title-bar';
import styles from './workspace.module.css';

/** The frame of an open project: title bar, rail, and the room that is shown. */
export function Workspace() {
  const { t } = useT();
  useKeptPlace();
  const entry = shownRoom(useView((view) => view.room));
  return (
    <div className={styles.workspace}>
      <TitleBar />
      <FindBar />
      <div className={styles.body}>
        <Rail />
        <main className={styles.room} aria-label={entry ? t(`app.room.${entry.id}`) : undefined}>
          <ErrorBoundary key={entry?.id} title={t('app.failed')} retry={t('app.retry')}>
            {entry ? <entry.Component /> : null}
          </ErrorBoundary>
        </main>
      </div>
    </div>
  );
}
