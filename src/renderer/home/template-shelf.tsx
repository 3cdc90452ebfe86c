import { useT } from '#renderer/app-language';
import { showPopup } from '#renderer/view';
import { templateNames } from '#shared/contract';
import { templateIcons } from './template-icons';
import styles from './template-shelf.module.css';

/** The bundled projects that a founder can begin from. */
export function TemplateShelf() {
  const { t } = useT();
  return (
    <section aria-labelledby="templates">
      <h2 id="templates">{t('home.templates')}</h2>
      <ul className={styles.shelf}>
        {templateNames.map((template) => {
          const Icon = templateIcons[template];
          return (
            <li key={template}>
              <button type="button" className={styles.template} onClick={() => showPopup({ kind: 'new', template })}>
                <Icon size={20} strokeWidth={1.5} aria-hidden />
                <span className={styles.templateName}>{t(`home.template.${template}.name`)}</span>
                <span className={styles.templateText}>{t(`home.template.${template}.text`)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
