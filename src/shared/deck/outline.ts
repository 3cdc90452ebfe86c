import { type LayoutId, nearestRound, type Round, type SlideKind } from '#shared/project';

/** A slide that a round's deck is expected to have, with the layout that a new one starts in. */
export interface OutlineSlide {
  readonly kind: SlideKind;
  readonly layout: LayoutId;
  /** Appendix slides are offered, not made, when a deck is begun. */
  readonly appendix: boolean;
}

const core = (kind: SlideKind, layout: LayoutId): OutlineSlide => ({ kind, layout, appendix: false });
const appendix = (kind: SlideKind, layout: LayoutId): OutlineSlide => ({ kind, layout, appendix: true });

const outlines: Record<Round, readonly OutlineSlide[]> = {
  seed: [
    core('cover', 'cover'),
    core('problem', 'title-body'),
    core('solution', 'two-columns'),
    core('why-now', 'points'),
    core('product', 'screenshot'),
    core('traction', 'traction'),
    core('insight', 'statement'),
    core('market', 'market'),
    core('competition', 'comparison'),
    core('business-model', 'business-model'),
    core('team', 'team'),
    core('ask', 'ask'),
    appendix('appendix-drivers', 'table'),
    appendix('appendix-cap-table', 'table'),
    appendix('appendix-unit-model', 'table'),
    appendix('appendix-data-compliance', 'two-columns'),
    appendix('appendix-qa', 'title-body'),
  ],
  a: [
    core('cover', 'cover'),
    core('traction-teaser', 'one-number'),
    core('problem', 'title-body'),
    core('solution', 'image-text'),
    core('traction', 'traction'),
    core('retention', 'table'),
    core('unit-economics', 'table'),
    core('sales-engine', 'process'),
    core('market', 'market'),
    core('competition', 'comparison'),
    core('technology', 'two-columns'),
    core('partners', 'logos'),
    core('business-model', 'business-model'),
    core('responsibility', 'points'),
    core('vision', 'statement'),
    core('team', 'team'),
    core('financials', 'financials'),
    core('ask', 'ask'),
    appendix('appendix-statements', 'table'),
    appendix('appendix-cap-table', 'table'),
    appendix('appendix-cohorts', 'table'),
    appendix('appendix-security', 'two-columns'),
  ],
  b: [
    core('cover', 'cover'),
    core('snapshot', 'big-numbers'),
    core('promised-delivered', 'table'),
    core('category-thesis', 'statement'),
    core('retention', 'table'),
    core('unit-economics', 'table'),
    core('sales-engine', 'process'),
    core('platform', 'screenshot'),
    core('moat', 'big-numbers'),
    core('competition', 'comparison'),
    core('global', 'timeline'),
    core('organisation', 'team'),
    core('operating-plan', 'financials'),
    core('governance', 'points'),
    core('partners', 'logos'),
    core('ask', 'ask'),
    core('vision-exit', 'statement'),
    appendix('appendix-data-room', 'table'),
    appendix('appendix-cohorts', 'table'),
    appendix('appendix-pipeline', 'table'),
    appendix('appendix-security', 'two-columns'),
  ],
};

/** The slides of a round's deck in their order. */
export function deckOutline(round: Round): readonly OutlineSlide[] {
  return outlines[round];
}

/** The kinds of slides that a round's deck can't do without: all but its appendix. */
export function neededSlides(round: Round): SlideKind[] {
  return outlines[round].flatMap(({ kind, appendix: isOffered }) => (isOffered ? [] : [kind]));
}

/** The round that a slide of a kind belongs to, seen from a round: that one where its deck knows it or it is of the author's own. */
export function roundOfSlide(kind: SlideKind, round: Round): Round {
  return nearestRound(round, (one) => kind === 'custom' || outlines[one].some((slide) => slide.kind === kind));
}
