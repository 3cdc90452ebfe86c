import { FileText, FileX2, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useT } from '#renderer/app-language';
import { locateProject, openProject } from '#renderer/commands';
import { client, reportFailure } from '#renderer/session';
import { Button, IconButton } from '#renderer/ui';
import { useAppInfo } from '#renderer/view';
import type { RecentFile } from '#shared/contract';
import { fileName, folderName } from './file-name';
import home from './home.module.css';
import styles from './recent-files.module.css';

/** Projects that were open before, newest first, by their covers; files that are gone say so and can be looked for. */
export function RecentFiles() {
  const { t } = useT();
  const covers = useAppInfo((store) => store.info?.settings.covers ?? true);
  const [files, setFiles] = useState<readonly RecentFile[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whether files have covers hangs on the setting, which main reads
  useEffect(() => {
    const load = () => client['recent.list']({}).then(setFiles).catch(reportFailure);
    void load();
    return client.on('recent.changed', () => void load());
  }, [covers]);
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
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{t('home.recent')}</h2>
      <ul className={home.shelf}>
        {files.map((file) => (
          <li key={file.path} className={styles.card} data-missing={!file.exists}>
            {file.exists ? <Present file={file} /> : <Missing file={file} onRemove={() => remove(file.path)} />}
            {file.exists ? (
              <span className={styles.remove}>
                <IconButton label={t('home.removeRecent', { name: nameOf(file) })} onClick={() => remove(file.path)}>
                  <X size={14} aria-hidden />
                </IconButton>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

const nameOf = ({ title, path }: RecentFile) => title || fileName(path);

function Present({ file }: { readonly file: RecentFile }) {
  const { language } = useT();
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return (
    <button
      type="button"
      className={styles.file}
      title={file.path}
      onClick={() => void openProject(file.path).catch(reportFailure)}
    >
      <Cover name={file.cover} />
      <span className={styles.text}>
        <span className={styles.name}>{nameOf(file)}</span>
        <span className={styles.path}>{folderName(file.path)}</span>
        <span className={styles.day}>{day.format(new Date(file.openedAt))}</span>
      </span>
    </button>
  );
}

/** What a picture shows is said by the name below it. One that can't be loaded leaves the sign of a file. */
function Cover({ name }: { readonly name: string | null }) {
  const [isBroken, setBroken] = useState(false);
  return (
    <span className={home.cover}>
      {name && !isBroken ? (
        <img src={`/covers/${name}`} alt="" draggable={false} onError={() => setBroken(true)} />
      ) : (
        <FileText size={26} strokeWidth={1.3} aria-hidden />
      )}
    </span>
  );
}

interface MissingProps {
  readonly file: RecentFile;
  readonly onRemove: () => void;
}

function Missing({ file, onRemove }: MissingProps) {
  const { t } = useT();
  const name = nameOf(file);
  return (
    <div className={styles.file} title={file.path}>
      <span className={home.cover}>
        <FileX2 size={26} strokeWidth={1.3} aria-hidden />
        <span className={styles.gone}>{t('home.missing')}</span>
      </span>
      <span className={styles.text}>
        <span className={styles.name}>{name}</span>
        <span className={styles.path}>{folderName(file.path)}</span>
      </span>
      <span className={styles.ways}>
        <Button
          variant="outline"
          aria-label={t('home.locateNamed', { name })}
          onClick={() => void locateProject(file.path).catch(reportFailure)}
        >
          {t('home.locate')}
        </Button>
        <Button aria-label={t('home.removeRecent', { name })} onClick={onRemove}>
          {t('home.remove')}
        </Button>
      </span>
    </div>
  );
}
