import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useT } from '#renderer/app-language';
import { sessionStore } from '#renderer/session';
import { RightPane } from '#renderer/view';
import { usualDocumentLanguage } from '#shared/base';
import { sourcesOf } from '#shared/guidance';
import { Checklist } from './checklist';
import styles from './coach.module.css';
import { Fold } from './fold';
import { useGuidance } from './guidance-store';
import { type Advice, adviceFor, type CoachSubject, subjectFacts } from './subject';
import { Topics } from './topics';

interface CoachProps {
  readonly subject: CoachSubject;
  /** In place of the pane's name: a switch, where it shares its pane with something else. */
  readonly head?: ReactNode;
  /** Puts the text of a topic into the section that it belongs to; absent where that can't be written in. */
  readonly onInsertText?: ((topic: string) => void) | undefined;
}

/** Guidance for a subject, in its own pane at the right; it speaks the language of the interface, if there is guidance in it. */
export function Coach({ subject, head, onInsertText }: CoachProps) {
  const { t, language } = useT();
  const bundle = useGuidance(usualDocumentLanguage(language));
  const facts = useStore(
    sessionStore,
    useShallow(({ open }) => (open ? subjectFacts(subject, open.project) : null)),
  );
  const advice = useMemo(() => (bundle && facts ? adviceFor(facts, bundle) : null), [bundle, facts]);
  return (
    <RightPane label={t('coach.title')} fold={t('coach.fold')} head={head ?? <h2>{t('coach.title')}</h2>}>
      {advice && (advice.question || subject.family !== 'room') ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className={styles.scroll} tabIndex={0} aria-label={t('coach.title')}>
          <AdviceText advice={advice} onInsertText={onInsertText} />
        </section>
      ) : null}
    </RightPane>
  );
}

interface AdviceTextProps extends Pick<CoachProps, 'onInsertText'> {
  readonly advice: Advice;
}

function AdviceText({ advice, onInsertText }: AdviceTextProps) {
  const { t } = useT();
  const { question, topics, guidance, why, ticks } = advice;
  // Only what an author has added has no question of its own.
  if (!question) return <p className={styles.free}>{t('coach.free')}</p>;
  return (
    <>
      <p className={styles.asks}>{t('coach.asks')}</p>
      <p className={styles.question}>{question}</p>
      {topics.length > 0 ? (
        <Fold id="topics" title={t('coach.topics')}>
          <Topics topics={topics} onInsertText={onInsertText} />
        </Fold>
      ) : null}
      {guidance ? (
        <>
          <Fold id="why" title={t('coach.why')}>
            <p>{why}</p>
          </Fold>
          <Fold id="steps" title={t('coach.steps')}>
            <ol className={styles.steps}>
              {guidance.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Fold>
          <Fold id="pitfalls" title={t('coach.pitfalls')}>
            <ul className={styles.pitfalls}>
              {guidance.pitfalls.map((pitfall) => (
                <li key={pitfall}>{pitfall}</li>
              ))}
            </ul>
          </Fold>
          <Fold id="example" title={t('coach.example')}>
            <p className={styles.example}>{guidance.example}</p>
          </Fold>
          <Checklist items={guidance.checklist} ticks={ticks} />
          <div className={styles.sources}>
            {sourcesOf(guidance).map((source, index) => (
              <p key={source}>{index === 0 ? t('coach.source', { source }) : source}</p>
            ))}
          </div>
        </>
      ) : null}
    </>
  );
}
