import { useT } from '#renderer/app-language';
import { showPlace } from '#renderer/view';
import { type Finding, findingText } from '#shared/checks';
import type { OutlineWords } from '#shared/guidance';
import type { Path, Project } from '#shared/project';
import {
  counted,
  grave,
  named,
  type Question,
  questionWords,
  type Readiness,
  type ReadinessPart,
} from '#shared/readiness';
import styles from './readiness.module.css';

interface QuestionListProps {
  readonly part: ReadinessPart;
  readonly project: Project;
  readonly readiness: Readiness;
  readonly outline: OutlineWords;
  /** Those that are answered too. */
  readonly showsAll: boolean;
  /** A press went to a place. */
  readonly onLeave: () => void;
}

/** The questions of a part; a press leads to where the answer stands. */
export function QuestionList({ part, project, readiness, outline, showsAll, onLeave }: QuestionListProps) {
  const { t, language } = useT();
  const asked = counted(readiness.questions, part);
  const answered = asked.filter(({ state }) => state === 'answered').length;
  const shown = asked.filter(({ state }) => showsAll || state !== 'answered');
  const titles = (state: Question['state']) =>
    readiness.questions
      .filter((question) => question.subject.part === part && question.state === state)
      .map((question) => questionWords(question, project, outline, language).title);
  const aside = titles('hidden');
  const later = titles('later');
  const go = (place: Path) => {
    onLeave();
    showPlace(place);
  };
  return (
    <section className={styles.part} aria-label={t(`readiness.part.${part}`)}>
      <h3>
        {t(`readiness.part.${part}`)}
        <span>{t('readiness.answered', { count: answered, of: asked.length })}</span>
      </h3>
      <ul>
        {shown.map((question) => (
          <QuestionRow key={question.id} {...{ question, project, outline, go }} />
        ))}
      </ul>
      {aside.length > 0 ? (
        <p className={styles.note}>{t('readiness.aside', { names: named(aside, language) })}</p>
      ) : null}
      {later.length > 0 ? (
        <p className={styles.note}>{t('readiness.otherRound', { names: named(later, language) })}</p>
      ) : null}
    </section>
  );
}

interface QuestionRowProps {
  readonly question: Question;
  readonly project: Project;
  readonly outline: OutlineWords;
  readonly go: (place: Path) => void;
}

function QuestionRow({ question, project, outline, go }: QuestionRowProps) {
  const { t, language } = useT();
  const words = questionWords(question, project, outline, language);
  return (
    <li className={styles.row} data-state={question.state}>
      <button type="button" className={styles.go} onClick={() => go(question.place)}>
        <span className={styles.title}>{words.title}</span>
        <span className={styles.question}>{words.question}</span>
        <span className={styles.state}>{t(`readiness.state.${question.state}`)}</span>
      </button>
      {grave(question).map((finding: Finding) => (
        <button key={finding.id} type="button" className={styles.finding} onClick={() => go(finding.place)}>
          {findingText(finding, language)}
        </button>
      ))}
    </li>
  );
}
