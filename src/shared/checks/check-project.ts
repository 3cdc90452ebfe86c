import { factsOf } from '#shared/facts';
import type { Project } from '#shared/project';
import { buildPage } from '#shared/scene';
import { chartFindings } from './chart-rules';
import { claimFindings } from './claim-rules';
import { consistencyFindings } from './consistency-rules';
import { type Sorted, sortFindings } from './dismissals';
import { driftFindings } from './drift/drift-rules';
import { dutyFindings } from './duty-rules';
import { factFindings } from './fact-rules';
import { numbersFindings } from './model-rules';
import { raiseFindings } from './raise-rules';
import { referenceFindings } from './reference-rules';
import { registerFindings } from './register-rules';
import { planFindings } from './section-rules';
import { deckFindings } from './slide-rules';
import { teamFindings } from './team-rules';
import { gapFindings } from './text-gap-rules';
import { type CheckKnown, type Finding, type PageOf, severities } from './types';

/**
 * Everything about a project that somebody should look at before it leaves, the gravest first and then in the order of
 * plan, deck and rooms, without what its author has put aside. What it can't know by itself, the day and the law, may be handed in.
 * Never throws on a valid project.
 */
export function checkProject(project: Project, pageOf?: PageOf, known: CheckKnown | null = null): readonly Finding[] {
  return sortedFindings(project, pageOf, known).open;
}

/** The same with what was put aside apart. */
export function sortedFindings(project: Project, pageOf?: PageOf, known: CheckKnown | null = null): Sorted {
  return sortFindings(project, allFindings(project, pageOf, known));
}

function allFindings(project: Project, pageOf: PageOf | undefined, known: CheckKnown | null): readonly Finding[] {
  const facts = factsOf(project);
  const all = [
    ...factFindings(project, facts),
    ...chartFindings(project, facts),
    ...raiseFindings(project),
    ...teamFindings(project),
    ...registerFindings(project),
    ...(known ? dutyFindings(project, known) : []),
    ...numbersFindings(project),
    ...driftFindings(project, facts),
    ...deckFindings(project, pageOf ?? ((slide, number) => buildPage(project, slide, number))),
    ...claimFindings(project, facts),
    ...consistencyFindings(project, facts),
    ...referenceFindings(project),
    ...planFindings(project),
    ...gapFindings(project),
  ];
  const byId = new Map<string, Finding>();
  for (const one of all) if (!byId.has(one.id)) byId.set(one.id, one);
  const rank = ({ severity }: Finding) => severities.indexOf(severity);
  return [...byId.values()].sort((one, other) => rank(one) - rank(other));
}

/** What a reader of an export could be misled by: figures that are unknown, not set, or to be confirmed, and gaps in the text. */
export function toConfirm(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code, severity }) => severity === 'error' || confirmed.has(code));
}

const confirmed: ReadonlySet<string> = new Set([
  'fact.unset',
  'claim.toConfirm',
  'claim.noSource',
  'market.noSource',
  'drift.differs',
  'text.gap',
]);
