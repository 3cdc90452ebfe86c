import { useT } from '#renderer/app-language';
import { runCommand } from '#renderer/commands';
import { useProject, useSessionState } from '#renderer/session';
import { Button } from '#renderer/ui';
import { deckOutline } from '#shared/deck';
import styles from './deck.module.css';
import { addOutline } from './slide-actions';

/** A deck without slides: an offer of those that its round expects. */
export function EmptyDeck() {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const round = useProject((project) => project.round);
  const count = deckOutline(round).filter(({ appendix }) => !appendix).length;
  return (
    <div className={styles.empty}>
      <h2>{t('deck.empty.title')}</h2>
      <p>{t('deck.empty.hint', { count, round: t(`document.rounds.${round}`) })}</p>
      <div className={styles.emptyActions}>
        <Button variant="primary" disabled={readOnly} onClick={addOutline}>
          {t('deck.empty.outline', { count })}
        </Button>
        <Button variant="outline" disabled={readOnly} onClick={() => runCommand('deck.add')}>
          {t('deck.empty.one')}
        </Button>
      </div>
    </div>
  );
}
