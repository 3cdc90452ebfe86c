import { nearestRound, type Round, type SectionKind } from '#shared/project';

/** A section that a round's plan is expected to have, with the topics (slots) that its text should answer. */
export interface OutlineSection {
  readonly kind: SectionKind;
  /** Ids of topics; titles and prompts are in `resources/guidance/<language>/outline.json`. */
  readonly topics: readonly string[];
}

interface SectionPlan {
  readonly kind: SectionKind;
  readonly from: Round;
  readonly topics: readonly { readonly id: string; readonly from: Round }[];
}

const seed = (...ids: string[]) => ids.map((id) => ({ id, from: 'seed' as Round }));
const a = (...ids: string[]) => ids.map((id) => ({ id, from: 'a' as Round }));
const b = (...ids: string[]) => ids.map((id) => ({ id, from: 'b' as Round }));

/**
 * The business plan from seed to B: each round keeps what the one before it had and adds to it, so that moving on
 * loses no word.
 */
const sections: readonly SectionPlan[] = [
  { kind: 'cover', from: 'seed', topics: seed('identity', 'confidentiality', 'version') },
  { kind: 'summary', from: 'seed', topics: seed('opportunity', 'answer', 'proof', 'ask') },
  { kind: 'company', from: 'seed', topics: [...seed('origin', 'purpose', 'legal-form', 'ownership'), ...a('history')] },
  { kind: 'background', from: 'seed', topics: seed('field', 'why-now', 'problem', 'opportunity') },
  {
    kind: 'solution',
    from: 'seed',
    topics: [...seed('product', 'users', 'requirements', 'goals'), ...a('roadmap')],
  },
  {
    kind: 'technology',
    from: 'seed',
    topics: [...seed('primer', 'route', 'data', 'model', 'deployment', 'intellectual-property'), ...a('security')],
  },
  {
    kind: 'market',
    from: 'seed',
    topics: [...seed('customers', 'size', 'positioning', 'trends'), ...b('segments')],
  },
  { kind: 'competition', from: 'seed', topics: [...seed('alternatives', 'matrix', 'moat'), ...b('win-loss')] },
  { kind: 'business-model', from: 'seed', topics: [...seed('revenue', 'pricing', 'unit-model'), ...a('canvas')] },
  {
    kind: 'go-to-market',
    from: 'seed',
    topics: [...seed('first-customers', 'channels', 'growth'), ...a('sales-engine')],
  },
  {
    kind: 'partners',
    from: 'a',
    topics: [...a('register', 'ecosystem', 'global'), ...b('localisation', 'country-figures')],
  },
  {
    kind: 'operations',
    from: 'a',
    topics: [...a('delivery', 'data-work', 'compute', 'service-levels'), ...b('incidents')],
  },
  {
    kind: 'traction',
    from: 'seed',
    topics: [...seed('proof', 'milestones'), ...a('against-seed', 'retention'), ...b('cohorts')],
  },
  {
    kind: 'team',
    from: 'seed',
    topics: [...seed('founders', 'skills', 'hiring', 'culture'), ...b('organisation-design', 'governance')],
  },
  {
    kind: 'financials',
    from: 'seed',
    topics: [
      ...seed('assumptions', 'forecast', 'break-even'),
      ...a('statements', 'unit-economics', 'scenarios'),
      ...b('segment-figures'),
    ],
  },
  {
    kind: 'funding',
    from: 'seed',
    topics: [...seed('ask', 'valuation', 'use-of-funds', 'milestones', 'terms'), ...a('cap-table')],
  },
  {
    kind: 'law-ethics',
    from: 'seed',
    topics: [...seed('intellectual-property', 'privacy', 'fairness', 'explainability'), ...b('regulators')],
  },
  { kind: 'risks', from: 'seed', topics: [...seed('register', 'answers'), ...a('triggers')] },
  { kind: 'exit', from: 'a', topics: a('ways-out', 'returns') },
  { kind: 'responsibility', from: 'a', topics: a('commitments', 'sustainability') },
  { kind: 'references', from: 'a', topics: a('sources', 'appendices') },
];

const order: Record<Round, number> = { seed: 0, a: 1, b: 2 };

/** The sections of a round's plan in their order, each with the topics that the round expects. */
export function planOutline(round: Round): OutlineSection[] {
  const reached = (from: Round) => order[from] <= order[round];
  return sections
    .filter((section) => reached(section.from))
    .map(({ kind, topics }) => ({
      kind,
      topics: topics.filter((topic) => reached(topic.from)).map((topic) => topic.id),
    }));
}

/** The topics of a section kind in a round; empty for custom sections and for kinds that the round does not ask for. */
export function topicsOf(kind: SectionKind, round: Round): readonly string[] {
  return planOutline(round).find((section) => section.kind === kind)?.topics ?? [];
}

/** The round that a section of a kind belongs to, seen from a round: that one where its plan asks for it or it is of the author's own. */
export function roundOfSection(kind: SectionKind, round: Round): Round {
  const from = sections.find((section) => section.kind === kind)?.from ?? round;
  return nearestRound(round, (one) => order[from] <= order[one]);
}
