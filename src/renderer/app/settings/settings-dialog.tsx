import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useT } from '#renderer/app-language';
import { runCommand } from '#renderer/commands';
import { sessionStore } from '#renderer/session';
import { Button, Dialog } from '#renderer/ui';
import { showPopup } from '#renderer/view';
import { FileSettings } from './file-settings';
import { NewProjectSettings } from './new-project-settings';
import { ProjectPaper } from './project-paper';
import styles from './settings.module.css';
import { ProjectWords, SpellingSettings } from './spelling-settings';
import { Tick } from './tick';
import { WindowSettings } from './window-settings';

/** Everything that can be set, in one place. What is chosen holds at once. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useT();
  const isOpen = useStore(sessionStore, (store) => store.open !== null);
  // Another dialog takes the place of this one.
  const show = (id: string) => {
    showPopup(null);
    window.setTimeout(() => runCommand(id));
  };
  return (
    <Dialog
      open
      widthPx={620}
      title={t('app.prefs.title')}
      description={t('app.prefs.lead')}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('app.prefs.done')}
        </Button>
      }
    >
      <div className={styles.parts}>
        <Part title={t('app.prefs.window')}>
          <WindowSettings />
        </Part>
        {isOpen ? (
          <Part title={t('app.prefs.thisProject')}>
            <ProjectPaper />
            <ProjectWords />
          </Part>
        ) : null}
        <Part title={t('app.prefs.newProjects')} text={t('app.prefs.newProjectsText')}>
          <NewProjectSettings />
        </Part>
        <Part title={t('app.prefs.writing')}>
          <SpellingSettings />
        </Part>
        <Part title={t('app.prefs.pictures')}>
          <Tick
            name="keepOriginals"
            usual={false}
            label={t('app.prefs.keepOriginals')}
            hint={t('app.prefs.keepOriginalsHint')}
          />
        </Part>
        <Part title={t('app.prefs.files')}>
          <FileSettings />
        </Part>
        <Part title={t('app.prefs.saving')} text={t('app.prefs.savingText')} />
        <Part title={t('app.prefs.help')}>
          <div className={styles.row}>
            <Button variant="outline" onClick={() => show('help.keys')}>
              {t('menu.keys')}
            </Button>
            <Button variant="outline" onClick={() => show('help.guide')}>
              {t('menu.guide')}
            </Button>
            <Button variant="outline" onClick={() => show('help.about')}>
              {t('menu.about')}
            </Button>
          </div>
        </Part>
      </div>
    </Dialog>
  );
}

interface PartProps {
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}

function Part({ title, text, children }: PartProps) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <div className={styles.fields}>
        {text ? <p className={styles.text}>{text}</p> : null}
        {children}
      </div>
    </section>
  );
}
