import { useT } from '#renderer/app-language';
import { Coach } from '#renderer/coach';
import { useProject } from '#renderer/session';
import { SectionDocument } from './document/section-document';
import styles from './document/section-document.module.css';
import { useShownSectionId } from './plan-view';
import { SectionList } from './section-list/section-list';

/** The plan: its sections at the left, one of them as a document in the middle, the coach at the right. */
export function PlanRoom() {
  const { t } = useT();
  const id = useShownSectionId();
  const section = useProject((project) => project.plan.sections.find((candidate) => candidate.id === id) ?? null);
  return (
    <div className={styles.room} data-plan-room>
      <SectionList />
      <div className={styles.middle}>
        {section ? (
          <SectionDocument key={section.id} section={section} />
        ) : (
          <div className={styles.none}>
            <p>{t('plan.none')}</p>
            <p>{t('plan.noneHint')}</p>
          </div>
        )}
      </div>
      {section ? <Coach subject={{ family: 'section', id: section.id }} /> : null}
    </div>
  );
}
