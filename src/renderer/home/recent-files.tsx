import { FileText, FileX2, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useT } from '#renderer/app-language';
import { openProject } from '#renderer/commands';
import { client, reportFailure } from '#renderer/session';
import { IconButton } from '#renderer/ui';
import type { RecentFile } from '#shared/contract';
import { fileName, folderName } from './file-name';
import home from './home.module.css';
import styles from './recent-files.module.css';

/** Projects that were open before, newest first; files that are gone are shown as such. */
export function RecentFiles() {
  const { t, language } = useT();
  const [files, setFiles] = useState<readonly RecentFile[] | null>(null);
  useEffect(() => {
    client['recent.list']({}).then(setFiles).catch(reportFailure);
  }, []);
  if (files === null) return null;
  if (files.length === 0) {
    return (
      <section className={home.welcome}>
        <h2>{t('home.welcome')}</h2>
        <p>{t('home.welcomeText')}</p>
      </section>
    );
  }
  const remove = (path: string) => {
    setFiles(files.filter((file) => file.path !== path));
    client['recent.remove']({ path }).catch(reportFailure);
  };
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{t('home.recent')}</h2>
      <ul className={styles.recent}>
        {files.map((file) => {
          const name = file.title || fileName(file.path);
          const Icon = file.exists ? FileText : FileX2;
          return (
            <li key={file.path} className={styles.recentRow} data-missing={!file.exists}>
              <button
                type="button"
                className={styles.recentFile}
                disabled={!file.exists}
                title={file.path}
                onClick={() => void openProject(file.path).catch(reportFailure)}
              >
                <Icon size={18} strokeWidth={1.5} aria-hidden />
                <span className={styles.recentText}>
                  <span className={styles.recentName}>{name}</span>
                  <span className={styles.recentPath}>{folderName(file.path)}</span>
                </span>
                <span className={styles.recentDay}>
                  {file.exists ? day.format(new Date(file.openedAt)) : t('home.missing')}
                </span>
              </button>
              <span className={styles.recentRemove}>
                <IconButton label={t('home.removeRecent', { name })} onClick={() => remove(file.path)}>
                  <X size={14} aria-hidden />
                </IconButton>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
