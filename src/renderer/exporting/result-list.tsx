import { FolderOpen } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { useGuidance } from '#renderer/coach';
import { client, reportFailure, useProject } from '#renderer/session';
import { IconButton } from '#renderer/ui';
import type { Loss } from '#shared/contract';
import type { TextKey } from '#shared/i18n';
import { lossWhere } from '#shared/preflight';
import styles from './exporting.module.css';
import { folderOf } from './last-export';

interface ResultListProps {
  readonly files: readonly string[];
  readonly losses: readonly Loss[];
}

/** The files that were written, and in words what had to be approximated. */
export function ResultList({ files, losses }: ResultListProps) {
  const { t, language } = useT();
  const project = useProject((value) => value);
  const words = useGuidance(project.language)?.outline ?? null;
  const told = losses.map((loss) => ({ ...loss, where: lossWhere(project, loss, language, words) }));
  const shown = files.slice(0, 12);
  return (
    <>
      <p className={styles.folder}>{t('exporting.wrote', { folder: folderOf(files[0] ?? '') })}</p>
      <ul className={styles.files}>
        {shown.map((path) => {
          const name = path.slice(folderOf(path).length).replace(/^[\\/]/, '');
          return (
            <li key={path} title={path}>
              <span>{name}</span>
              <IconButton
                label={t('exporting.reveal', { name })}
                onClick={() => void client['shell.reveal']({ path }).catch(reportFailure)}
              >
                <FolderOpen size={16} aria-hidden />
              </IconButton>
            </li>
          );
        })}
      </ul>
      {files.length > shown.length ? (
        <p className={styles.more}>{t('exporting.more', { count: files.length - shown.length })}</p>
      ) : null}
      {losses.length > 0 ? (
        <section className={styles.losses} aria-label={t('exporting.losses')}>
          <h3>{t('exporting.losses')}</h3>
          <ul>
            {told.map(({ target, where, key, detail }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a finished report, which is never reordered
              <li key={index}>
                <span className={styles.place}>
                  {t(`exporting.target.${target}`)}
                  {where ? ` · ${where}` : ''}
                </span>
                <span>{t(`losses.${key}` as TextKey, { detail })}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
