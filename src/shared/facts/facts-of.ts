import { forecastOf } from '#shared/numbers';
import type { Project, ScenarioId } from '#shared/project';
import { claimFacts } from './catalogue/claim-facts';
import { companyFacts, milestoneFacts, teamFacts } from './catalogue/company-facts';
import { forecastFacts, todayFacts } from './catalogue/forecast-facts';
import { hiringFact, organisationBoxes, organisationFact } from './catalogue/hiring-facts';
import { marketFacts } from './catalogue/market-facts';
import { askFacts, metricFacts } from './catalogue/metric-facts';
import { ownershipFacts } from './catalogue/ownership-facts';
import { raiseFacts } from './catalogue/raise-facts';
import { referenceFact } from './catalogue/reference-facts';
import { cellFact, registerFacts } from './catalogue/register-facts';
import { streamFacts } from './catalogue/stream-facts';
import type { Fact, Facts } from './types';

/** The parts of a project that facts are made from. Text is none of them: typing makes no fact anew. */
const parts = [
  'language',
  'company',
  'round',
  'raise',
  'market',
  'team',
  'milestones',
  'registers',
  'references',
  'claims',
  'numbers',
  'capTable',
] as const satisfies readonly (keyof Project)[];
type FactsInput = Pick<Project, (typeof parts)[number]>;

interface Remembered {
  readonly project: FactsInput;
  readonly scenario: ScenarioId;
  readonly facts: Facts;
}

/** Window, export and checks ask for the same few over and over: the present project, and the one before it. */
const most = 6;
let remembered: readonly Remembered[] = [];

/**
 * Every named value of a project under a scenario; without one, under the one that plan and deck show. Remembered: asking
 * again for the same parts costs nothing. Never throws on a valid project.
 */
export function factsOf(project: FactsInput, scenario: ScenarioId = project.numbers.scenario): Facts {
  const found = remembered.find(
    (one) => one.scenario === scenario && parts.every((part) => one.project[part] === project[part]),
  );
  if (found) return found.facts;
  const facts = collect(project, scenario);
  remembered = [{ project, scenario, facts }, ...remembered].slice(0, most);
  return facts;
}

function collect(project: FactsInput, scenario: ScenarioId): Facts {
  const forecast = forecastOf(project, scenario);
  const raise = raiseFacts(project);
  const amount = raise.find(({ name }) => name === 'raise.amount') ?? null;
  const all = [
    ...raise,
    ...askFacts(project, forecast, scenario, amount),
    ...companyFacts(project),
    ...marketFacts(project),
    ...teamFacts(project),
    ...milestoneFacts(project),
    ...registerFacts(project),
    ...streamFacts(project),
    ...forecastFacts(project, forecast),
    ...todayFacts(project, forecast),
    ...metricFacts(forecast),
    ...ownershipFacts(project),
    ...claimFacts(project),
  ];
  const byName = new Map<string, Fact>();
  // Of two with one name (a file that somebody edited by hand) the first counts.
  for (const fact of all) if (!byName.has(fact.name)) byName.set(fact.name, fact);
  const known = [...byName.values()];
  const get = (name: string) =>
    byName.get(name) ??
    cellFact(project, name) ??
    hiringFact(project, name) ??
    organisationFact(project, name) ??
    referenceFact(project, known, name);
  return { all: known, get, organisation: once(() => organisationBoxes(project)) };
}

/** The same object each time: who draws charts compares it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
