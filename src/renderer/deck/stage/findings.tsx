import { TriangleAlert } from 'lucide-react';
import { useT } from '#renderer/app-language';
import type { Slide } from '#shared/project';
import { requestFocus } from '../deck-view';
import { mostCharacters, mostWords, type SlideFinding, slideFindings } from '../model';
import { usePage } from '../pages';
import { useSlotWords } from '../slot-words';
import styles from './findings.module.css';

/** What the author should look at on this slide, in a quiet line; a click goes there. Nothing when all is well. */
export function Findings({ slide }: { readonly slide: Slide }) {
  const { t } = useT();
  const words = useSlotWords();
  const findings = slideFindings(slide, usePage(slide));
  if (findings.length === 0) return null;
  const textOf = (finding: SlideFinding): string => {
    switch (finding.kind) {
      case 'overflow':
        return t('deck.finding.overflow', { name: words.nameOf(finding.slot) });
      case 'small':
        return t('deck.finding.small', {
          name: words.nameOf(finding.slot),
          sizePt: finding.sizePt,
          leastPt: finding.leastPt,
        });
      case 'held':
        return t('deck.finding.held', { name: words.nameOf(finding.slot) });
      case 'flat':
        return t('deck.finding.flat', { sizePt: finding.sizePt, bodyPt: finding.bodyPt });
      case 'load': {
        const { words: count, characters } = finding.load;
        if (characters === 0) return t('deck.finding.words', { count, most: mostWords });
        if (count < 8) return t('deck.finding.characters', { count: characters, most: mostCharacters });
        return t('deck.finding.both', { words: count, characters, mostWords, mostCharacters });
      }
      case 'image-alt':
        return t('deck.finding.imageAlt');
    }
  };
  return (
    <ul className={styles.findings} aria-label={t('deck.findings')}>
      {findings.map((finding) => {
        const slot = finding.kind === 'load' ? 'body' : finding.slot;
        return (
          <li key={`${finding.kind} ${slot}`}>
            <button type="button" onClick={() => requestFocus(`slot:${slot}`)}>
              <TriangleAlert size={13} aria-hidden />
              {textOf(finding)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
