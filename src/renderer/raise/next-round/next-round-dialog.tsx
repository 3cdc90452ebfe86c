import { useEffect, useRef, useState } from 'react';
import { useT } from '#renderer/app-language';
import { editElsewhere, projectNow } from '#renderer/session';
import { Button, Dialog } from '#renderer/ui';
import { noticeUndoable, showPlace } from '#renderer/view';
import { localDay, newId } from '#shared/base';
import type { Project } from '#shared/project';
import {
  closingProblems,
  firstAnswers,
  type NextRound,
  nextRoundPatches,
  outcomeProblems,
  type Problem,
} from '#shared/starter';
import { type Answering, AnsweringContext, problemText } from './answers';
import { ClosingStep } from './closing-step';
import { MilestonesStep } from './milestones-step';
import styles from './next-round.module.css';
import { PartsStep } from './parts-step';

const steps = { closing: ClosingStep, milestones: MilestonesStep, parts: PartsStep } as const;
type Step = keyof typeof steps;

/** Closes the round, says what came of its promises, and brings plan and deck to the next: three steps of questions, one step of undo. */
export function NextRoundDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useT();
  const { t } = words;
  const body = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  const [project] = useState(projectNow);
  const [said, setSaid] = useState(() => firstAnswers(project, localDay(new Date()), newId));
  const { step, at, names, hasTried, problems, forward, back } = useSteps(project, said, body);
  const answering: Answering = {
    project,
    said,
    change: (some) => setSaid((now) => ({ ...now, ...some })),
    errorOf: (field) => {
      const found = hasTried ? problems.find((one) => one.field === field) : undefined;
      return found && problemText(found, project, said.closing, words);
    },
  };
  const run = () => {
    editElsewhere(nextRoundPatches(project, said, newId), 'nextRound');
    onClose();
    isDone.current = true;
    const round = t(`home.round.${said.round}`);
    const news = t(`nextRound.done.${said.isClosed ? 'move' : 'change'}`, { name: said.closing.name, round });
    noticeUndoable(news, { t });
  };
  // What is to be filled in next has the focus then.
  const showNext = () => isDone.current && showPlace(['raise', 'amountMinor']);
  const Shown = steps[step];
  const isLast = at === names.length - 1;
  return (
    <Dialog
      open
      widthPx={660}
      title={t('nextRound.title')}
      onClose={onClose}
      onClosed={showNext}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          {at > 0 ? (
            <Button variant="outline" onClick={back}>
              {t('nextRound.back')}
            </Button>
          ) : null}
          <Button variant="primary" onClick={isLast ? run : forward}>
            {isLast ? runWords(said, project, words) : t('nextRound.forward')}
          </Button>
        </>
      }
    >
      <StepList names={names} at={at} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and name fields twice */}
      <div
        ref={body}
        key={step}
        className={styles.step}
        role="group"
        aria-label={t(`nextRound.step.${step}`)}
        tabIndex={-1}
      >
        <AnsweringContext value={answering}>
          <Shown />
        </AnsweringContext>
      </div>
    </Dialog>
  );
}

function runWords({ isClosed, round }: NextRound, project: Project, { t }: ReturnType<typeof useT>): string {
  const how = isClosed ? (round === project.round ? 'stay' : 'move') : 'change';
  return t(`nextRound.run.${how}`, { round: t(`home.round.${round}`) });
}

/** Which step is shown, and what keeps it from being left: then the first field that is wrong has the focus. */
function useSteps(project: Project, said: NextRound, body: React.RefObject<HTMLDivElement | null>) {
  const [at, setAt] = useState(0);
  const [moves, setMoves] = useState(0);
  const [refused, setRefused] = useState(0);
  const [hasTried, setTried] = useState(false);
  const names: readonly Step[] = said.isClosed ? ['closing', 'milestones', 'parts'] : ['closing', 'parts'];
  const step = names[at] as Step;
  const problems = problemsOf(step, project, said);
  useEffect(() => {
    if (refused > 0) body.current?.querySelector<HTMLElement>(wrong)?.focus();
  }, [refused, body]);
  // A new step has the focus, not the button below it: a second press must not answer the next questions.
  useEffect(() => {
    if (moves > 0) body.current?.focus();
  }, [moves, body]);
  const go = (to: number) => {
    setTried(false);
    setAt(to);
    setMoves((count) => count + 1);
  };
  const forward = () => {
    // A text that is no amount or date never became an answer: only its field knows.
    if (problems.length === 0 && !body.current?.querySelector(wrong)) return go(at + 1);
    setTried(true);
    setRefused((count) => count + 1);
  };
  return { step, at, names, hasTried, problems, forward, back: () => go(at - 1) };
}

const wrong = '[aria-invalid="true"], [data-wrong]';

function problemsOf(step: Step, project: Project, said: NextRound): readonly Problem[] {
  if (step === 'closing') return said.isClosed ? closingProblems(project, said.closing, localDay(new Date())) : [];
  return step === 'milestones' ? outcomeProblems(said.outcomes, localDay(new Date())) : [];
}

function StepList({ names, at }: { readonly names: readonly Step[]; readonly at: number }) {
  const { t } = useT();
  return (
    <ol className={styles.steps} aria-label={t('nextRound.steps')}>
      {names.map((name, place) => (
        <li key={name} aria-current={place === at ? 'step' : undefined} data-done={place < at}>
          <span className={styles.place}>{place + 1}</span>
          {t(`nextRound.step.${name}`)}
        </li>
      ))}
    </ol>
  );
}
