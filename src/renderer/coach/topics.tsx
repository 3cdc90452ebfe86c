import { FileText } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { Button } from '#renderer/ui';
import styles from './coach.module.css';
import type { Topic } from './subject';

interface TopicsProps {
  readonly topics: readonly Topic[];
  readonly onInsertText?: ((topic: string) => void) | undefined;
}

/** What a section should say, topic by topic, each with its text to begin with. */
export function Topics({ topics, onInsertText }: TopicsProps) {
  const { t } = useT();
  return (
    <dl className={styles.topics}>
      {topics.map(({ id, title, prompt, hasText }) => (
        <div key={id}>
          <dt>{title}</dt>
          <dd>{prompt}</dd>
          {hasText && onInsertText ? (
            <dd>
              <Button
                className={styles.insert}
                aria-label={t('plan.topicTextOf', { title })}
                onClick={() => onInsertText(id)}
              >
                <FileText size={14} aria-hidden />
                {t('plan.topicText')}
              </Button>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
