/** The closed vocabularies of a project file. Words for them live in i18n and resources/guidance. */
export const rounds = ['seed', 'a', 'b'] as const;
export type Round = (typeof rounds)[number];

/** The round in which something holds that is nearest to a round, of two the earlier; that round itself where it holds in none. */
export function nearestRound(round: Round, holds: (round: Round) => boolean): Round {
  const far = (one: Round) => Math.abs(rounds.indexOf(one) - rounds.indexOf(round));
  const [nearest] = rounds.filter(holds).toSorted((one, other) => far(one) - far(other));
  return nearest ?? round;
}

export const sectionKinds = [
  'cover',
  'summary',
  'company',
  'background',
  'solution',
  'technology',
  'market',
  'competition',
  'business-model',
  'go-to-market',
  'partners',
  'operations',
  'traction',
  'team',
  'financials',
  'funding',
  'law-ethics',
  'risks',
  'exit',
  'responsibility',
  'references',
  'custom',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

export const slideKinds = [
  'cover',
  'snapshot',
  'traction-teaser',
  'promised-delivered',
  'problem',
  'solution',
  'why-now',
  'category-thesis',
  'product',
  'traction',
  'retention',
  'unit-economics',
  'sales-engine',
  'platform',
  'insight',
  'moat',
  'market',
  'competition',
  'technology',
  'global',
  'partners',
  'business-model',
  'responsibility',
  'governance',
  'organisation',
  'vision',
  'team',
  'financials',
  'operating-plan',
  'ask',
  'vision-exit',
  'appendix-drivers',
  'appendix-cap-table',
  'appendix-unit-model',
  'appendix-data-compliance',
  'appendix-qa',
  'appendix-statements',
  'appendix-cohorts',
  'appendix-security',
  'appendix-data-room',
  'appendix-pipeline',
  'custom',
] as const;
export type SlideKind = (typeof slideKinds)[number];

export const layoutIds = [
  'cover',
  'section',
  'statement',
  'title-body',
  'two-columns',
  'big-numbers',
  'image-text',
  'table',
  'chart',
  'chart-text',
  'team',
  'closing',
  'cover-dark',
  'cover-picture',
  'quote',
  'three-columns',
  'points',
  'one-number',
  'image-left',
  'image-full',
  'screenshot',
  'logos',
  'timeline',
  'process',
  'business-model',
  'canvas',
  'comparison',
  'positioning',
  'market',
  'traction',
  'financials',
  'use-of-funds',
  'ask',
] as const;
export type LayoutId = (typeof layoutIds)[number];

/** The kinds of chart there are. PowerPoint has the first six itself; the others are drawn from shapes. */
export const chartTypes = [
  'column',
  'stacked',
  'waterfall',
  'line',
  'area',
  'doughnut',
  'funnel',
  'positioning',
  'gantt',
  'market',
  'funds',
] as const;
export type ChartType = (typeof chartTypes)[number];

/** What the values of a chart count: minor units of a currency, per cent (42.5 is 42.5 %), things, or months since the year 0. */
export const chartUnits = ['money', 'percent', 'count', 'month'] as const;
export type ChartUnit = (typeof chartUnits)[number];

export const themeIds = ['ledger', 'swiss', 'folio', 'blueprint', 'atrium'] as const;
export type ThemeId = (typeof themeIds)[number];

export const deckModes = ['light', 'dark'] as const;
export type DeckMode = (typeof deckModes)[number];

export const instruments = ['equity', 'safe', 'convertible-note', 'capital-increase'] as const;
export type Instrument = (typeof instruments)[number];

export const memberStates = ['founder', 'employee', 'adviser', 'to-hire'] as const;
export type MemberState = (typeof memberStates)[number];
