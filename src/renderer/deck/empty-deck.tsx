import { useT } from '#renderer/app-language';
import { runCommand } from '#renderer/commands';
import { useProject, useSessionState } from '#renderer/session';
import { Button } from '#renderer/ui';
import { deckOutline } from '#shared/deck';
import styles from './deck.module.css';
import { saysSomething } from './drafting/draft-offer';
import { addOutline } from './slide-actions';

/** A deck without slides: an offer of those that its round expects. */
export function EmptyDeck() {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const round = useProject((project) => project.round);
  const hasPlan = useProject(({ plan }) => saysSomething(plan));
  const count = deckOutline(round).filter(({ appendix }) => !appendix).length;
  return (
    <div className={styles.empty}>
      <h2>{t('deck.empty.title')}</h2>
      <p>{t('deck.empty.hint', { count, round: t(`document.rounds.${round}`) })}</p>
      <div className={styles.emptyActions}>
        <Button variant="primary" disabled={readOnly} onClick={addOutline}>
          {t('deck.empty.outline', { count })}
        </Button>
        {hasPlan ? (
          <Button variant="outline" disabled={readOnly} onClick={() => runCommand('deck.draft')}>
            {t('deck.draft.command')}
          </Button>
        ) : null}
        <Button variant="outline" disabled={readOnly} onClick={() => runCommand('deck.add')}>
          {t('deck.empty.one')}
        </Button>
      </div>
    </div>
  );
}
