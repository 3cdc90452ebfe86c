import { useT } from '#renderer/app-language';
import { runCommand } from '#renderer/commands';
import { useProject, useSessionState } from '#renderer/session';
import { Button } from '#renderer/ui';
import { isBlankSlide } from '#shared/deck-draft';
import { isEmptySection } from '#shared/plan';
import type { Project } from '#shared/project';
import styles from './drafting.module.css';

/** Whether a plan has anything that a deck could be drafted from. */
export function saysSomething({ sections }: Project['plan']): boolean {
  return sections.some((section) => !section.hidden && !isEmptySection(section));
}

/** Offers a draft while nothing is written on any slide and there is a plan. */
export function DraftOffer() {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const isOffered = useProject(({ deck, plan }) => deck.slides.every(isBlankSlide) && saysSomething(plan));
  if (!isOffered || readOnly) return null;
  return (
    <div className={styles.offer}>
      <p>{t('deck.draft.offer')}</p>
      <Button variant="outline" onClick={() => runCommand('deck.draft')}>
        {t('deck.draft.command')}
      </Button>
    </div>
  );
}
