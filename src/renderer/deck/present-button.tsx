import { ChevronDown, Play } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { commandById, runCommand, shortcutLabel } from '#renderer/commands';
import { isMac } from '#renderer/session';
import { Button, IconButton, Menu, type MenuEntry } from '#renderer/ui';
import { useAppInfo } from '#renderer/view';
import type { TextKey } from '#shared/i18n';
import styles from './present-button.module.css';

/** Presents from the slide on the stage; the menu beside it has the other ways. The show itself is another room's. */
export function PresentButton() {
  const { t } = useT();
  const view = useAppInfo((store) => store.info?.settings.presenting?.view) ?? 'here';
  const item = (id: string, label: TextKey, checked?: boolean): MenuEntry => ({
    kind: 'item',
    id,
    label: t(label),
    shortcut: shortcutLabel(commandById(id)?.keys ?? '', isMac),
    ...(checked === undefined ? {} : { checked }),
    onSelect: () => void runCommand(id),
  });
  const entries: readonly MenuEntry[] = [
    item('presenting.fromStart', 'presenting.command.fromStart'),
    item('presenting.fromHere', 'presenting.command.fromHere'),
    { kind: 'separator', id: 'a' },
    item('presenting.rehearse', 'presenting.command.rehearse'),
    item('presenting.times', 'presenting.command.times'),
    { kind: 'separator', id: 'b' },
    { kind: 'label', id: 'view', label: t('presenting.oneDisplay') },
    item('presenting.viewHere', 'presenting.here', view === 'here'),
    item('presenting.viewPresenter', 'presenting.presenter', view === 'presenter'),
  ];
  return (
    <div className={styles.present}>
      <Button
        className={styles.start}
        aria-label={t('presenting.button')}
        title={t('presenting.command.fromHere')}
        onClick={() => runCommand('presenting.fromHere')}
      >
        <Play size={14} strokeWidth={1.8} aria-hidden />
        <span className={styles.word}>{t('presenting.button')}</span>
      </Button>
      <Menu entries={entries}>
        <IconButton label={t('presenting.more')} className={styles.more}>
          <ChevronDown size={14} aria-hidden />
        </IconButton>
      </Menu>
    </div>
  );
}
