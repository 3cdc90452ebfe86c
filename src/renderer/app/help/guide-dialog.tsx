import { useEffect, useRef, useState } from 'react';
import { useT } from '#renderer/app-language';
import { client, reportFailure } from '#renderer/session';
import { Button, Dialog } from '#renderer/ui';
import type { GuidePage } from '#shared/guidance';
import { GuideSentence } from './guide-sentence';
import styles from './help.module.css';

/** The guide: short pages for somebody who begins, from the program's own resources. */
export function GuideDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useT();
  const [pages, setPages] = useState<readonly GuidePage[]>([]);
  const [chosen, setChosen] = useState(0);
  useEffect(() => {
    client['help.guide']({ language }).then(setPages).catch(reportFailure);
  }, [language]);
  const page = pages[chosen];
  return (
    <Dialog
      open
      widthPx={820}
      title={t('app.guide.title')}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('app.close')}
        </Button>
      }
    >
      <div className={styles.guide}>
        <nav className={styles.pages} aria-label={t('app.guide.pages')}>
          {pages.map(({ id, title }, index) => (
            <button
              key={id}
              type="button"
              aria-current={index === chosen ? 'page' : undefined}
              onClick={() => setChosen(index)}
            >
              {title}
            </button>
          ))}
        </nav>
        {page ? <Page key={page.id} page={page} /> : null}
      </div>
    </Dialog>
  );
}

function Page({ page: { title, lead, steps, notes } }: { readonly page: GuidePage }) {
  const { t } = useT();
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    // In a narrow window the pages stand above: the new one begins in sight.
    top.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <article ref={top} className={styles.page}>
      <h3>{title}</h3>
      <p className={styles.lead}>
        <GuideSentence text={lead} />
      </p>
      <h4>{t('app.guide.first')}</h4>
      <ol>
        {steps.map((text) => (
          <li key={text}>
            <GuideSentence text={text} />
          </li>
        ))}
      </ol>
      {notes.length > 0 ? (
        <>
          <h4>{t('app.guide.good')}</h4>
          <ul>
            {notes.map((text) => (
              <li key={text}>
                <GuideSentence text={text} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </article>
  );
}
