import type { LayoutId, Round, SlideKind } from '#shared/project';

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
    core('why-now', 'title-body'),
    core('product', 'image-text'),
    core('traction', 'big-numbers'),
    core('insight', 'statement'),
    core('market', 'big-numbers'),
    core('competition', 'table'),
    core('business-model', 'two-columns'),
    core('team', 'team'),
    core('ask', 'big-numbers'),
    appendix('appendix-drivers', 'table'),
    appendix('appendix-cap-table', 'table'),
    appendix('appendix-unit-model', 'table'),
    appendix('appendix-data-compliance', 'two-columns'),
    appendix('appendix-qa', 'title-body'),
  ],
  a: [
    core('cover', 'cover'),
    core('traction-teaser', 'big-numbers'),
    core('problem', 'title-body'),
    core('solution', 'image-text'),
    core('traction', 'big-numbers'),
    core('retention', 'table'),
    core('unit-economics', 'table'),
    core('sales-engine', 'two-columns'),
    core('market', 'big-numbers'),
    core('competition', 'table'),
    core('technology', 'two-columns'),
    core('partners', 'two-columns'),
    core('business-model', 'two-columns'),
    core('responsibility', 'title-body'),
    core('vision', 'statement'),
    core('team', 'team'),
    core('financials', 'table'),
    core('ask', 'big-numbers'),
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
    core('sales-engine', 'two-columns'),
    core('platform', 'image-text'),
    core('moat', 'big-numbers'),
    core('competition', 'table'),
    core('global', 'two-columns'),
    core('organisation', 'team'),
    core('operating-plan', 'table'),
    core('governance', 'two-columns'),
    core('partners', 'two-columns'),
    core('ask', 'big-numbers'),
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
