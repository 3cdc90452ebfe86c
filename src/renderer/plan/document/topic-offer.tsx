import { Plus } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { changeText } from '#renderer/rich-text';
import { useProject } from '#renderer/session';
import { Button } from '#renderer/ui';
import { topicsOf } from '#shared/plan';
import type { Section } from '#shared/project';
import { appendTopic } from '../editing/index';
import { useOutlineWords } from '../use-outline-words';
import styles from './section-document.module.css';

/** What an empty section could begin with: the outline's topics, each with what it should answer. */
export function TopicOffer({ section }: { readonly section: Section }) {
  const { t } = useT();
  const round = useProject((project) => project.round);
  const words = useOutlineWords()?.sections[section.kind];
  const topics = topicsOf(section.kind, round).flatMap((id) => {
    const topic = words?.topics[id];
    return topic ? [{ id, ...topic }] : [];
  });
  if (topics.length === 0) return null;
  const begin = (titles: readonly string[]) => {
    changeText((editor) => {
      for (const title of titles) appendTopic(editor, title);
    });
  };
  return (
    <section className={styles.offer} aria-label={t('plan.topics')}>
      <p>{t('plan.topics')}</p>
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            <button type="button" className={styles.topic} onClick={() => begin([topic.title])}>
              <Plus size={14} aria-hidden />
              <span>
                <strong>{topic.title}</strong>
                {topic.prompt}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button variant="outline" onClick={() => begin(topics.map(({ title }) => title))}>
        {t('plan.topicsAll')}
      </Button>
    </section>
  );
}
