import { useMemo, useState } from 'react';
import { useT } from '#renderer/app-language';
import { useGuidance } from '#renderer/coach';
import { editElsewhere, projectNow, undo } from '#renderer/session';
import { Button, Dialog } from '#renderer/ui';
import { showRoom } from '#renderer/view';
import { newId } from '#shared/base';
import { type DeckDraft, draftDeck, draftPatches, expectedKeys } from '#shared/deck-draft';
import type { OutlineWords } from '#shared/guidance';
import { requestFocus, selectSlide } from '../deck-view';
import { DraftLists } from './draft-lists';
import styles from './drafting.module.css';

interface DraftDialogProps {
  readonly onClose: () => void;
}

/** Shows which slides the plan would make, which stay and what is left out; drafts those that are chosen, as one step. */
export function DraftDialog({ onClose }: DraftDialogProps) {
  const { t } = useT();
  const [project] = useState(projectNow);
  const words = useGuidance(project.language)?.outline ?? null;
  const draft = useMemo(() => (words ? draftDeck(project, words, newId) : null), [project, words]);
  if (draft && words && draft.slides.length > 0 && !draft.isPlanEmpty)
    return <Choosing {...{ draft, words, onClose }} />;
  const close = (
    <Button variant="primary" onClick={onClose}>
      {t('deck.draft.close')}
    </Button>
  );
  const say = draft ? t(draft.isPlanEmpty ? 'deck.draft.emptyPlan' : 'deck.draft.nothing') : '';
  return (
    <Dialog open title={t('deck.draft.title')} onClose={onClose} actions={close}>
      <p role="status">{say}</p>
    </Dialog>
  );
}

interface ChoosingProps extends DraftDialogProps {
  readonly draft: DeckDraft;
  readonly words: OutlineWords;
}

function Choosing({ draft, words, onClose }: ChoosingProps) {
  const { t } = useT();
  const [project] = useState(projectNow);
  const [chosen, setChosen] = useState(() => expectedKeys(draft));
  const [isDone, setDone] = useState(false);
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  const run = () => {
    editElsewhere(draftPatches(project, draft, chosen), 'draftDeck');
    showRoom('deck');
    const first = projectNow().deck.slides.find((slide) =>
      draft.slides.some(({ key, slide: made }) => chosen.has(key) && made.id === slide.id),
    );
    if (first) selectSlide(first.id);
    requestFocus('list');
    setDone(true);
  };
  const takeBack = () => {
    void undo();
    onClose();
  };
  const actions = isDone ? (
    <>
      <Button onClick={takeBack}>{t('menu.undo')}</Button>
      <Button variant="primary" onClick={onClose}>
        {t('deck.draft.close')}
      </Button>
    </>
  ) : (
    <>
      <Button onClick={onClose}>{t('app.cancel')}</Button>
      <Button variant="primary" disabled={chosen.size === 0} onClick={run}>
        {t('deck.draft.run', { count: chosen.size })}
      </Button>
    </>
  );
  const about = isDone ? t('deck.draft.done', { count: chosen.size }) : t('deck.draft.about');
  return (
    <Dialog open widthPx={640} title={t('deck.draft.title')} onClose={onClose} actions={actions}>
      <p className={styles.about} role="status">
        {about}
      </p>
      <DraftLists {...{ project, draft, words, chosen }} onToggle={isDone ? null : toggle} />
    </Dialog>
  );
}
