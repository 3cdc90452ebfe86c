import { findingText } from '#shared/checks';
import { cell, type Flow, type FlowBlock, type FlowRow, type FlowSection, plainRuns, row, table } from '#shared/flow';
import type { OutlineWords } from '#shared/guidance';
import { createTranslator } from '#shared/i18n';
import type { Project } from '#shared/project';
import { named, questionWords, reasonsFor } from './question-words';
import { grave, type Question, type Readiness } from './readiness';

/** The parts of a report, in its order. */
export const readinessParts = ['plan', 'deck', 'rooms'] as const;
export type ReadinessPart = (typeof readinessParts)[number];

/** Questions that count, those of a part: what was put aside or belongs to another round is told by name only. */
export function counted(questions: readonly Question[], part: ReadinessPart): readonly Question[] {
  return questions.filter(({ subject, state }) => subject.part === part && state !== 'hidden' && state !== 'later');
}

/** The report as it is printed, in the document's language: the verdict, then a table of questions a part. */
export function readinessFlow(project: Project, readiness: Readiness, outline: OutlineWords): Flow {
  const { language } = project;
  const { t } = createTranslator(language);
  const company = project.company.name.trim();
  const round = t(`document.rounds.${project.round}`);
  const say = (text: string, bold = false): FlowBlock => ({ kind: 'paragraph', runs: plainRuns(text, bold) });
  const verdict: FlowSection = {
    ...unnumbered,
    title: t('readiness.title'),
    blocks: [
      say(t('readiness.lead', { round })),
      {
        kind: 'callout',
        tone: readiness.verdict === 'ready' ? 'tip' : readiness.verdict === 'gaps' ? 'note' : 'warning',
        label: t(`readiness.verdict.${readiness.verdict}`),
        blocks: reasonsFor(readiness, language).map((text) => ({ kind: 'paragraph', runs: plainRuns(text) })),
      },
    ],
  };
  return {
    title: t('readiness.title'),
    language,
    cover: { ...noCover, company, title: t('readiness.title'), confidential: t('document.confidential') },
    preface: [],
    sections: [verdict, ...readinessParts.map((part) => partSection(part, project, readiness, outline))],
    ...(project.plan.paper ? { paper: project.plan.paper } : {}),
  };
}

const unnumbered = { id: '', kind: 'custom', number: '' } as const;
const noCover = { kicker: '', oneLiner: '', logo: '', facts: [], confidentialNote: '' } as const;

function partSection(part: ReadinessPart, project: Project, readiness: Readiness, outline: OutlineWords): FlowSection {
  const { language } = project;
  const { t } = createTranslator(language);
  const asked = counted(readiness.questions, part);
  const titleOf = (question: Question) => questionWords(question, project, outline, language).title;
  const told = (state: 'hidden' | 'later', key: 'readiness.aside' | 'readiness.otherRound'): FlowBlock[] => {
    const names = readiness.questions
      .filter((question) => question.subject.part === part && question.state === state)
      .map(titleOf);
    if (names.length === 0) return [];
    return [{ kind: 'paragraph', runs: plainRuns(t(key, { names: named(names, language) })) }];
  };
  const answered = asked.filter(({ state }) => state === 'answered').length;
  const header = (['question', 'state', 'look'] as const).map((column) => t(`readiness.column.${column}`));
  const rows = asked.map((question) => questionRow(question, project, outline));
  return {
    ...unnumbered,
    title: t(`readiness.part.${part}`),
    blocks: [
      { kind: 'paragraph', runs: plainRuns(t('readiness.answered', { count: answered, of: asked.length })) },
      ...table('', header, rows),
      ...told('hidden', 'readiness.aside'),
      ...told('later', 'readiness.otherRound'),
    ],
  };
}

function questionRow(question: Question, project: Project, outline: OutlineWords): FlowRow {
  const { language } = project;
  const words = questionWords(question, project, outline, language);
  const { t } = createTranslator(language);
  const weighty = grave(question);
  const hints = question.findings.length - weighty.length;
  const look = [
    ...weighty.map((finding) => findingText(finding, language)),
    ...(hints > 0 ? [t('readiness.hints', { count: hints })] : []),
  ].join('\n');
  const asked = { align: 'left', paragraphs: [plainRuns(words.title, true), plainRuns(words.question)] } as const;
  const paragraphs = asked.paragraphs.filter((runs) => runs.length > 0);
  return row([{ ...asked, paragraphs }, cell(t(`readiness.state.${question.state}`)), cell(look)]);
}
