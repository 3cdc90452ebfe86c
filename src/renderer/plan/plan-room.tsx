import { useT } from '#renderer/app-language';
import { Coach } from '#renderer/coach';
import { useProject, useSessionState } from '#renderer/session';
import type { Section } from '#shared/project';
import { SectionDocument } from './document/section-document';
import styles from './document/section-document.module.css';
import { insertTexts, useOfferedTopics } from './document/topic-texts';
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
      {section ? <SectionCoach section={section} /> : null}
    </div>
  );
}

/** The coach speaks the language of the interface; what it puts into the section is in the project's own. */
function SectionCoach({ section }: { readonly section: Section }) {
  const { readOnly } = useSessionState();
  const topics = useOfferedTopics(section.kind);
  const insert = (id: string) => void insertTexts(topics.filter((topic) => topic.id === id));
  return <Coach subject={{ family: 'section', id: section.id }} onInsertText={readOnly ? undefined : insert} />;
}
