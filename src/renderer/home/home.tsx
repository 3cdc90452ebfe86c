import { FileDown, FolderOpen, Plus } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { commandById, commandTitle, runCommand, shortcutLabel } from '#renderer/commands';
import { isMac } from '#renderer/session';
import { useAppInfo } from '#renderer/view';
import { BrandMark } from './brand-mark';
import styles from './home.module.css';
import { Preferences } from './preferences';
import { RecentFiles } from './recent-files';
import { TemplateShelf } from './template-shelf';

const actions = [
  { id: 'file.new', icon: Plus, label: 'home.new' },
  { id: 'file.open', icon: FolderOpen, label: 'home.open' },
  { id: 'file.importMarkdown', icon: FileDown, label: 'home.importMarkdown' },
] as const;

const helpIds = ['app.settings', 'help.guide', 'help.keys', 'help.about'] as const;

/** A command by its own title. */
function CommandLink({ id }: { readonly id: string }) {
  const words = useT();
  const command = commandById(id);
  if (!command) return null;
  return (
    <button type="button" onClick={() => runCommand(id)}>
      {commandTitle(command, words)}
    </button>
  );
}

/** What the window shows while no project is open. */
export function Home() {
  const { t } = useT();
  const version = useAppInfo((store) => store.info?.version ?? '');
  return (
    <div className={styles.home}>
      <aside className={styles.side} aria-label={t('home.begin')}>
        <BrandMark />
        <h1>{t('app.name')}</h1>
        <p className={styles.lead}>{t('home.lead')}</p>
        <ul className={styles.actions}>
          {actions.map(({ id, icon: Icon, label }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.action}
                data-first={id === 'file.new'}
                onClick={() => runCommand(id)}
              >
                <Icon size={17} strokeWidth={1.7} aria-hidden />
                <span>{t(label)}</span>
                <kbd>{shortcutLabel(commandById(id)?.keys ?? '', isMac)}</kbd>
              </button>
            </li>
          ))}
        </ul>
        <div className={styles.foot}>
          <Preferences />
          <nav className={styles.help} aria-label={t('home.more')}>
            {helpIds.map((id) => (
              <CommandLink key={id} id={id} />
            ))}
          </nav>
          <p>{t('home.version', { version })}</p>
        </div>
      </aside>
      <main className={styles.main}>
        <RecentFiles />
        <TemplateShelf />
      </main>
    </div>
  );
}
