import { type AnyLanguage, signs } from '#shared/base';
import type { OutlineWords } from '#shared/guidance';
import { createTranslator } from '#shared/i18n';
import { sectionTitle } from '#shared/plan';
import type { Project } from '#shared/project';
import type { Question, Readiness } from './readiness';

export interface QuestionWords {
  /** What is asked about: `Market`, `3 Product`, `Team`. */
  readonly title: string;
  /** What an investor asks; empty for parts of the author's own. */
  readonly question: string;
}

/**
 * A question as a person reads it. Sections and slides are called and asked about as the outline does (`outline`, in the document's
 * language), rooms in `language`.
 */
export function questionWords(
  { subject }: Pick<Question, 'subject'>,
  project: Project,
  outline: OutlineWords,
  language: AnyLanguage,
): QuestionWords {
  const { t } = createTranslator(language);
  if (subject.part === 'rooms')
    return { title: t(`checks.place.${subject.room}`), question: t(`readiness.question.${subject.room}`) };
  const words = subject.part === 'plan' ? outline.sections[subject.kind] : outline.slides[subject.kind];
  const question = subject.kind === 'custom' ? '' : words.question;
  if (subject.index === null) return { title: words.title, question };
  const section = subject.part === 'plan' ? project.plan.sections[subject.index] : undefined;
  return { title: section ? sectionTitle(section, outline) : `${subject.index + 1} ${words.title}`, question };
}

/** Why the verdict is what it is, as sentences. */
export function reasonsFor({ verdict, errors, warnings, open }: Readiness, language: AnyLanguage): readonly string[] {
  const { t } = createTranslator(language);
  if (verdict === 'ready') return [t('readiness.because.people')];
  return (
    [
      ['errors', errors],
      ['open', open],
      ['warnings', warnings],
    ] as const
  ).flatMap(([what, count]) =>
    count === 0 ? [] : [t(`readiness.because.${what}.${count === 1 ? 'one' : 'many'}`, { count })],
  );
}

/** Names that are said in a sentence, with what may hold commas kept apart. */
export function named(names: readonly string[], language: AnyLanguage): string {
  return names.join(signs[language].betweenPhrases);
}
