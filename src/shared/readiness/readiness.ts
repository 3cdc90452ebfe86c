import type { Finding } from '#shared/checks';
import { neededSlides, roundOfSlide } from '#shared/deck';
import { printedSections, saysNothing } from '#shared/flow';
import { hasModel } from '#shared/numbers';
import { planOutline, roundOfSection } from '#shared/plan';
import type { Path, Project, Section, SectionKind, Slide, SlideKind } from '#shared/project';
import { filledRows } from '#shared/registers';

/**
 * `notYet`: something in it is wrong and would mislead a reader, or so much is missing that nobody could judge it. `gaps`: a question of the
 * round has no answer, or an investor will ask about what is there. `ready`: neither.
 */
export type Verdict = 'notYet' | 'gaps' | 'ready';

/**
 * Where a question stands. `answered`: something is there, and nothing about it is doubtful. `doubtful`: something is there, with findings that
 * weigh. `open`: nothing is there. `hidden`: its author has put it aside. `later`: it is there, but belongs to another round.
 */
export type AnswerState = 'answered' | 'doubtful' | 'open' | 'hidden' | 'later';

/** Rooms of the program whose content is a question of its own. */
export const readinessRooms = [
  'company',
  'team',
  'raise',
  'milestones',
  'numbers',
  'capTable',
  'market',
  'claims',
  'references',
  'registers',
] as const;
export type ReadinessRoom = (typeof readinessRooms)[number];

/** What a question is about. */
export type Subject =
  | { readonly part: 'plan'; readonly kind: SectionKind; readonly index: number | null }
  | { readonly part: 'deck'; readonly kind: SlideKind; readonly index: number | null }
  | { readonly part: 'rooms'; readonly room: ReadinessRoom };

export interface Question {
  /** The same for the same subject. */
  readonly id: string;
  readonly subject: Subject;
  /** Where its answer stands, or would. */
  readonly place: Path;
  readonly state: AnswerState;
  /** The gravest first. */
  readonly findings: readonly Finding[];
}

export interface Readiness {
  readonly verdict: Verdict;
  /** What would mislead, what will be asked, questions without an answer. */
  readonly errors: number;
  readonly warnings: number;
  readonly open: number;
  readonly questions: readonly Question[];
}

/** Somebody who finds every fourth question open has stopped reading. */
const mostOpenPart = 0.25;

/** Answers "can I send this?" by the questions of the project's round; `findings` are those of `checkProject`. */
export function readinessOf(project: Project, findings: readonly Finding[]): Readiness {
  const questions = [
    ...planQuestions(project, findings),
    ...deckQuestions(project, findings),
    ...roomQuestions(project, findings),
  ];
  const counted = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [counted('error'), counted('warning')];
  const open = questions.filter(({ state }) => state === 'open').length;
  const asked = questions.filter(({ state }) => state !== 'hidden' && state !== 'later').length;
  const misleads = errors > 0 || open > asked * mostOpenPart;
  const verdict = misleads ? 'notYet' : warnings + open > 0 ? 'gaps' : 'ready';
  return { verdict, errors, warnings, open, questions };
}

function planQuestions(project: Project, findings: readonly Finding[]): Question[] {
  const printed = printedSections(project);
  const { round } = project;
  return partQuestions<SectionKind, Section>({
    parts: project.plan.sections,
    place: ['plan', 'sections'],
    findings,
    isOfRound: (kind) => roundOfSection(kind, round) === round,
    needed: planOutline(round).map(({ kind }) => kind),
    subjectOf: (kind, index) => ({ part: 'plan', kind, index }),
    says: (section) => !saysNothing(section, printed),
  });
}

function deckQuestions({ deck, round }: Project, findings: readonly Finding[]): Question[] {
  return partQuestions<SlideKind, Slide>({
    parts: deck.slides,
    place: ['deck', 'slides'],
    findings,
    isOfRound: (kind) => roundOfSlide(kind, round) === round,
    needed: neededSlides(round),
    subjectOf: (kind, index) => ({ part: 'deck', kind, index }),
    says: (_, own) => !own.some(({ code }) => code === 'slide.empty'),
  });
}

interface PartOrder<Kind extends string, Part> {
  /** Sections of the plan, or slides of the deck. */
  readonly parts: readonly Part[];
  readonly place: Path;
  readonly findings: readonly Finding[];
  /** Whether the round knows a kind, and those that it can't do without. */
  readonly isOfRound: (kind: Kind) => boolean;
  readonly needed: readonly Kind[];
  readonly subjectOf: (kind: Kind, index: number | null) => Subject & { readonly part: 'plan' | 'deck' };
  readonly says: (part: Part, findings: readonly Finding[]) => boolean;
}

/** A question a part that is there, then one for each kind that the round needs and nobody has begun. */
function partQuestions<Kind extends string, Part extends { id: string; kind: Kind; hidden: boolean }>(
  order: PartOrder<Kind, Part>,
): Question[] {
  const { parts, findings, isOfRound, needed, subjectOf, says } = order;
  const there = parts.map((part, index): Question => {
    const place = [...order.place, index];
    const own = within(findings, place);
    const subject = subjectOf(part.kind, index);
    const state = stateOf(part.hidden, says(part, own), isOfRound(part.kind), own);
    return { id: `${subject.part} ${part.id}`, subject, place, state, findings: own };
  });
  const kinds = new Set(parts.map(({ kind }) => kind));
  const missing = needed.filter((kind) => !kinds.has(kind)).map((kind) => absent(subjectOf(kind, null), order.place));
  return [...there, ...missing];
}

function roomQuestions(project: Project, findings: readonly Finding[]): Question[] {
  return readinessRooms.flatMap((room): Question[] => {
    const own = findings.filter(({ place }) => (partsOf[room] as readonly unknown[]).includes(place[0]));
    const says = hasContent[room](project);
    const isAsked = isNeeded[room](project) || own.some(weighs);
    if (!says && !isAsked) return [];
    const state = stateOf(false, says || own.some(weighs), true, own);
    return [{ id: `rooms ${room}`, subject: { part: 'rooms', room }, place: [partsOf[room][0]], state, findings: own }];
  });
}

/** The parts of the project that a room is about. */
const partsOf: Readonly<Record<ReadinessRoom, readonly [string, ...string[]]>> = {
  company: ['company'],
  team: ['team'],
  raise: ['raise', 'round'],
  milestones: ['milestones'],
  numbers: ['numbers'],
  capTable: ['capTable'],
  market: ['market'],
  claims: ['claims'],
  references: ['references'],
  registers: ['registers'],
};

const hasContent: Readonly<Record<ReadinessRoom, (project: Project) => boolean>> = {
  company: ({ company }) => company.name.trim() !== '' && company.oneLiner.trim() !== '',
  team: ({ team }) => team.length > 0,
  raise: ({ raise }) => raise.amountMinor > 0,
  milestones: ({ milestones }) => milestones.length > 0,
  numbers: ({ numbers }) => hasModel(numbers),
  capTable: ({ capTable }) => capTable.holders.length > 0,
  market: ({ market }) => market.segments.length > 0 || Object.values(market.topDown).some(isKnown),
  claims: ({ claims }) => claims.length > 0,
  references: ({ references }) => references.length > 0,
  registers: (project) => Object.keys(project.registers ?? {}).some((kind) => filledRows(project, kind).length > 0),
};

const isKnown = (figure: unknown) => Number((figure as { readonly amountMinor?: number }).amountMinor ?? 0) > 0;

const always = () => true;
const never = () => false;

/** What a round must have; of the rest, what is there is looked at. */
const isNeeded: Readonly<Record<ReadinessRoom, (project: Project) => boolean>> = {
  company: always,
  team: always,
  raise: always,
  milestones: always,
  numbers: always,
  capTable: ({ round }) => round !== 'seed',
  market: always,
  claims: never,
  references: ({ round }) => round !== 'seed',
  registers: never,
};

function stateOf(isHidden: boolean, says: boolean, isOfRound: boolean, findings: readonly Finding[]): AnswerState {
  if (isHidden) return 'hidden';
  if (!isOfRound) return 'later';
  if (!says) return 'open';
  return findings.some(weighs) ? 'doubtful' : 'answered';
}

const weighs = ({ severity }: Finding) => severity !== 'hint';

/** Findings that weigh: what misleads, and what will be asked. Hints are for the author's list. */
export function grave({ findings }: Question): readonly Finding[] {
  return findings.filter(weighs);
}

function absent(subject: Subject & { readonly part: 'plan' | 'deck' }, place: Path): Question {
  return { id: `${subject.part} ${subject.kind}`, subject, place, state: 'open', findings: [] };
}

function within(findings: readonly Finding[], place: Path): readonly Finding[] {
  return findings.filter((finding) => place.every((step, at) => String(finding.place[at]) === String(step)));
}
