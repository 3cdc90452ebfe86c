import { useEffect, useState } from 'react';
import { useT } from '#renderer/app-language';
import { BrandMark } from '#renderer/home';
import { client, reportFailure } from '#renderer/session';
import { Button, Dialog } from '#renderer/ui';
import { useAppInfo } from '#renderer/view';
import type { Part } from '#shared/guidance';
import styles from './help.module.css';

/** What this program is, and whose work it carries. Nothing is asked of any network for it. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useT();
  const info = useAppInfo((store) => store.info);
  const [parts, setParts] = useState<readonly Part[]>([]);
  useEffect(() => {
    client['help.parts']({}).then(setParts).catch(reportFailure);
  }, []);
  return (
    <Dialog
      open
      widthPx={560}
      title={t('app.about.title')}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('app.close')}
        </Button>
      }
    >
      <div className={styles.about}>
        <BrandMark />
        <div>
          <p>{t('app.about.what')}</p>
          <p className={styles.version}>
            {t('app.about.version', { version: info?.version ?? '' })} · {t(`app.about.host.${info?.host ?? 'node'}`)}
          </p>
          <p>{t('app.about.licence')}</p>
          <p>{t('app.about.offline')}</p>
        </div>
      </div>
      <h3 className={styles.partsTitle}>{t('app.about.parts', { count: parts.length })}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.parts} tabIndex={0} aria-label={t('app.about.parts', { count: parts.length })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('app.about.part')}</th>
              <th scope="col">{t('app.about.partVersion')}</th>
              <th scope="col">{t('app.about.partLicence')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ name, version, licence }) => (
              <tr key={`${name} ${version}`}>
                <td>{name}</td>
                <td>{version}</td>
                <td>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.texts}>{t('app.about.texts')}</p>
    </Dialog>
  );
}
