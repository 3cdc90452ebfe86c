import { FileText, PencilLine, Plus } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { changeText } from '#renderer/rich-text';
import { Button } from '#renderer/ui';
import { plainText } from '#shared/plan';
import type { Section } from '#shared/project';
import { beginTopics } from '../editing/index';
import styles from './section-document.module.css';
import { insertTexts, type OfferedTopic, useOfferedTopics } from './topic-texts';

/**
 * What a section without words could begin with: the outline's topics, each with what it should answer, as a heading or with a text. It stays
 * while there are only headings, for what belongs below them is said here.
 */
export function TopicOffer({ section: { kind, body } }: { readonly section: Pick<Section, 'kind' | 'body'> }) {
  const { t } = useT();
  const topics = useOfferedTopics(kind);
  const begun = new Set(body.flatMap((block) => (block.type === 'heading' ? plainText([block]).trim() : [])));
  if (topics.length === 0) return null;
  const withText = topics.filter(({ paragraphs }) => paragraphs.length > 0);
  const begin = (chosen: readonly OfferedTopic[]) => {
    const titles = chosen.map(({ title }) => title);
    changeText((editor) => beginTopics(editor, titles));
  };
  return (
    <section className={styles.offer} aria-label={t('plan.topics')}>
      <p>{t('plan.topics')}</p>
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            <button type="button" className={styles.topic} onClick={() => begin([topic])}>
              {begun.has(topic.title) ? <PencilLine size={14} aria-hidden /> : <Plus size={14} aria-hidden />}
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
        {topics.every(({ title }) => begun.has(title)) ? null : (
          <Button variant="outline" onClick={() => begin(topics)}>
            {t('plan.topicsAll')}
          </Button>
        )}
        {withText.length === topics.length ? (
          <Button variant="outline" onClick={() => void insertTexts(topics)}>
            {t('plan.topicsAllTexts')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
