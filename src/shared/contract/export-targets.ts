/** What a project can be exported to. */
export const exportTargets = [
  'deck-pptx',
  'deck-pdf',
  'deck-png',
  'plan-pdf',
  'plan-md',
  'deck-plan-pdf',
  'numbers-xlsx',
  'readiness-pdf',
] as const;
export type ExportTarget = (typeof exportTargets)[number];

/** What everybody who asks about a target has to know of it; what it makes and loses is said where that is found. */
interface TargetTraits {
  readonly shows: readonly ('deck' | 'plan' | 'numbers' | 'readiness')[];
  /** It draws text with the fonts of the program, which lack some characters; others leave the choice to a font of the reader's. */
  readonly drawsText: boolean;
  /** It can go to standard output beside words of ours. */
  readonly isText: boolean;
}

const traits: Readonly<Record<ExportTarget, TargetTraits>> = {
  'deck-pptx': { shows: ['deck'], drawsText: false, isText: false },
  'deck-pdf': { shows: ['deck'], drawsText: true, isText: false },
  'deck-png': { shows: ['deck'], drawsText: true, isText: false },
  'plan-pdf': { shows: ['plan'], drawsText: true, isText: false },
  'plan-md': { shows: ['plan'], drawsText: false, isText: true },
  'deck-plan-pdf': { shows: ['deck', 'plan'], drawsText: true, isText: false },
  'numbers-xlsx': { shows: ['numbers'], drawsText: false, isText: false },
  'readiness-pdf': { shows: ['readiness'], drawsText: true, isText: false },
};

const those = (holds: (of: TargetTraits) => boolean): readonly ExportTarget[] =>
  exportTargets.filter((target) => holds(traits[target]));

/** Targets that show the deck, those that show the plan, and those that lay the plan on pages. */
export const deckTargets = those(({ shows }) => shows.includes('deck'));
export const planTargets = those(({ shows }) => shows.includes('plan'));
export const planPageTargets = those(({ shows, drawsText }) => shows.includes('plan') && drawsText);
/** Targets that draw text with the fonts of the program. */
export const drawnTargets = those(({ drawsText }) => drawsText);
/** Targets that are text. */
export const textTargets = those(({ isText }) => isText);
