import { type DocumentLanguage, type IdSource, usualCurrency } from '#shared/base';
import { deckOutline } from '#shared/deck';
import { planOutline } from '#shared/plan';
import {
  emptyCapTable,
  emptyMarket,
  emptyNumbers,
  formatVersion,
  type Project,
  type Round,
  type Section,
  type Slide,
  usualForm,
} from '#shared/project';

export interface BlankProjectOptions {
  readonly round: Round;
  readonly language: DocumentLanguage;
  readonly newId: IdSource;
}

/**
 * A project with every section and every core slide of its round, all empty. Appendix slides are offered, not made. Who has a clock
 * says when it began.
 */
export function blankProject({ round, language, newId }: BlankProjectOptions): Project {
  const sections = planOutline(round).map(
    ({ kind }): Section => ({
      id: newId(),
      kind,
      title: '',
      hidden: false,
      done: false,
      body: [{ type: 'paragraph', children: [{ text: '' }] }],
    }),
  );
  const slides = deckOutline(round)
    .filter((slide) => !slide.appendix)
    .map(({ kind, layout }): Slide => ({ id: newId(), kind, layout, hidden: false, slots: {}, notes: '' }));
  return {
    formatVersion,
    id: newId(),
    changedAt: null,
    title: '',
    language,
    round,
    company: {
      name: '',
      oneLiner: '',
      vision: '',
      mission: '',
      values: [],
      industry: '',
      legalForm: '',
      founded: '',
      location: '',
      website: '',
      contactName: '',
      contactEmail: '',
      contactPhone: '',
      logo: '',
    },
    team: [],
    raise: {
      amountMinor: 0,
      currency: usualCurrency[language],
      instrument: 'equity',
      valuationMinor: 0,
      closeDate: '',
      runwayMonths: 0,
      useOfFunds: [],
    },
    milestones: [],
    numbers: emptyNumbers(),
    market: emptyMarket(),
    capTable: emptyCapTable(usualForm[language]),
    references: [],
    claims: [],
    plan: { sections },
    deck: { theme: 'ledger', slides },
    assets: {},
  };
}
