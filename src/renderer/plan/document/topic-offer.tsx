import { FileText, Plus } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { changeText } from '#renderer/rich-text';
import { Button } from '#renderer/ui';
import type { SectionKind } from '#shared/project';
import { appendTopic } from '../editing/index';
import styles from './section-document.module.css';
import { insertTexts, type OfferedTopic, useOfferedTopics } from './topic-texts';

/** What an empty section could begin with: the outline's topics, each with what it should answer, as a heading or with a text. */
export function TopicOffer({ kind }: { readonly kind: SectionKind }) {
  const { t } = useT();
  const topics = useOfferedTopics(kind);
  if (topics.length === 0) return null;
  const withText = topics.filter(({ paragraphs }) => paragraphs.length > 0);
  const begin = (chosen: readonly OfferedTopic[]) => {
    changeText((editor) => {
      for (const { title } of chosen) appendTopic(editor, title);
    });
  };
  return (
    <section className={styles.offer} aria-label={t('plan.topics')}>
      <p>{t('plan.topics')}</p>
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            <button type="button" className={styles.topic} onClick={() => begin([topic])}>
              <Plus size={14} aria-hidden />
              <span>
                <strong>{topic.title}</strong>
                {topic.prompt}
              </span>
            </button>
            {topic.paragraphs.length > 0 ? (
              <Button
                className={styles.withText}
                aria-label={t('plan.topicTextOf', { title: topic.title })}
                onClick={() => void insertTexts([topic])}
              >
                <FileText size={14} aria-hidden />
                {t('plan.topicText')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <div className={styles.offerAll}>
        <Button variant="outline" onClick={() => begin(topics)}>
          {t('plan.topicsAll')}
        </Button>
        {withText.length === topics.length ? (
          <Button variant="outline" onClick={() => void insertTexts(topics)}>
            {t('plan.topicsAllTexts')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
