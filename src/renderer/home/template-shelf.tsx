import { useT } from '#renderer/app-language';
import { showPopup } from '#renderer/view';
import { usualDocumentLanguage } from '#shared/base';
import { templateNames } from '#shared/contract';
import home from './home.module.css';
import { templateCover } from './template-covers';
import styles from './template-shelf.module.css';

/** The bundled projects that a founder can begin from, by their first slides. */
export function TemplateShelf() {
  const { t, language } = useT();
  return (
    <section aria-labelledby="templates">
      <h2 id="templates">{t('home.templates')}</h2>
      <ul className={home.shelf}>
        {templateNames.map((template) => {
          const cover = templateCover(template, usualDocumentLanguage(language));
          return (
            <li key={template}>
              <button type="button" className={styles.template} onClick={() => showPopup({ kind: 'new', template })}>
                <span className={home.cover}>
                  {cover ? <img src={cover} alt="" draggable={false} /> : <EmptyPage />}
                </span>
                <span className={styles.text}>
                  <span className={styles.name}>{t(`home.template.${template}.name`)}</span>
                  <span className={styles.about}>{t(`home.template.${template}.text`)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A page that waits to be written. */
function EmptyPage() {
  return (
    <svg className={styles.empty} viewBox="0 0 96 54" aria-hidden="true">
      <g stroke="var(--rule-strong)" strokeWidth="1.4" strokeLinecap="round">
        <path d="M12 15h34" strokeWidth="2.6" />
        <path d="M12 26h26" strokeDasharray="2 3" />
        <path d="M12 32h22" strokeDasharray="2 3" />
        <path d="M12 38h24" strokeDasharray="2 3" />
      </g>
      <rect x="54" y="22" width="30" height="20" rx="2" fill="none" stroke="var(--rule-strong)" strokeDasharray="2 3" />
      <path d="M69 27.5v9M64.5 32h9" stroke="var(--accent)" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}
