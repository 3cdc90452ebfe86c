import { useT } from '#renderer/app-language';
import type { TextKey } from '#shared/i18n';
import type { SlideKind } from '#shared/project';
import { useSlideWords } from './use-slide-words';

const known = new Set([
  'title',
  'subtitle',
  'body',
  'body2',
  'body3',
  'caption',
  'metrics',
  'table',
  'image',
  'chart',
  'team',
  'steps',
  'logos',
]);

interface SlotWords {
  /** What a slot is called. */
  readonly nameOf: (slot: string) => string;
  /** What belongs into a slot of a kind of slide: the outline's hint, else a general one. */
  readonly hintFor: (kind: SlideKind, slot: string) => string;
}

/** Names and hints of slots. A slot of a newer program is called by its own name. */
export function useSlotWords(): SlotWords {
  const { t } = useT();
  const words = useSlideWords();
  const nameOf = (slot: string) => (known.has(slot) ? t(`deck.slot.${slot}` as TextKey) : slot);
  const general = (slot: string) => (known.has(slot) ? t(`deck.hint.${slot}` as TextKey) : '');
  return { nameOf, hintFor: (kind, slot) => words?.[kind].hints[slot] ?? general(slot) };
}
