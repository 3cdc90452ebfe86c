import {
  Command as CommandIcon,
  House,
  PanelLeft,
  PanelRight,
  Redo2,
  Share,
  SquareChevronRight,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '#renderer/app-language';
import { FindingsButton } from '#renderer/checks';
import { commandById, commandTitle, runCommand, shortcutLabel } from '#renderer/commands';
import { edit, isMac, useProject, useSessionState } from '#renderer/session';
import { Button, IconButton } from '#renderer/ui';
import { coachPane, listPane, placeMark, usePaneFolded, useView } from '#renderer/view';
import { shownRoom } from './rooms';
import { SaveMark } from './save-mark';
import { SettingsMenu } from './settings-menu';
import styles from './title-bar.module.css';

/** The top of the window: what is open, whether it is safe, and what can be done with all of it. */
export function TitleBar() {
  const { t } = useT();
  // Undo and redo say what they would do; they render again with the session's state.
  useSessionState();
  return (
    <header className={styles.bar}>
      <div className={styles.side}>
        <CommandButton id="file.close" label={t('app.home')} icon={<House size={17} strokeWidth={1.7} />} />
        <ListToggle />
        <Title />
        <FileName />
        <SaveMark />
      </div>
      <div className={styles.side}>
        <CommandButton id="edit.undo" icon={<Undo2 size={17} strokeWidth={1.7} />} />
        <CommandButton id="edit.redo" icon={<Redo2 size={17} strokeWidth={1.7} />} />
        <span className={styles.gap} />
        <FindingsButton />
        <CommandButton id="view.palette" icon={<PaletteIcon size={16} strokeWidth={1.7} />} />
        <SettingsMenu />
        <CoachToggle />
        <Button variant="outline" className={styles.export} onClick={() => runCommand('file.export')}>
          <Share size={15} strokeWidth={1.7} aria-hidden />
          <span>{t('app.export')}</span>
        </Button>
      </div>
    </header>
  );
}

/** The sign of a Mac's key means nothing on other keyboards. */
const PaletteIcon = isMac ? CommandIcon : SquareChevronRight;

interface CommandButtonProps {
  readonly id: string;
  readonly icon: ReactNode;
  /** In place of the command's own title. */
  readonly label?: string;
  readonly pressed?: boolean;
}

function CommandButton({ id, icon, label, pressed }: CommandButtonProps) {
  const words = useT();
  const command = commandById(id);
  if (!command) return null;
  return (
    <IconButton
      label={label ?? commandTitle(command, words)}
      shortcut={shortcutLabel(command.keys, isMac)}
      disabled={!command.when()}
      pressed={pressed}
      onClick={() => runCommand(id)}
    >
      {icon}
    </IconButton>
  );
}

function ListToggle() {
  const entry = shownRoom(useView((view) => view.room));
  const name = entry ? listPane(entry.id) : null;
  const folded = usePaneFolded(name ?? '');
  if (!name) return null;
  return <CommandButton id="view.list" icon={<PanelLeft size={17} strokeWidth={1.7} />} pressed={!folded} />;
}

function CoachToggle() {
  const folded = usePaneFolded(coachPane.name);
  return <CommandButton id="view.coach" icon={<PanelRight size={17} strokeWidth={1.7} />} pressed={!folded} />;
}

/** The file that the work goes into, by its name; a hint has the whole path. */
function FileName() {
  const { path } = useSessionState();
  if (path === null) return null;
  return (
    <span className={styles.fileName} title={path}>
      {path.split(/[\\/]/).at(-1)}
    </span>
  );
}

function Title() {
  const { t } = useT();
  const title = useProject((project) => project.title);
  const { readOnly } = useSessionState();
  return (
    <input
      className={styles.title}
      aria-label={t('app.projectTitle')}
      placeholder={t('app.untitled')}
      maxLength={200}
      {...placeMark(['title'])}
      readOnly={readOnly}
      value={title}
      onChange={(event) => edit([{ op: 'set', path: ['title'], value: event.target.value }], 'editProject', 'title')}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur();
      }}
    />
  );
}
