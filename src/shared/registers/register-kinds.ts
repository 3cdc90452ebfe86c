import { assumptions } from './kinds/assumptions';
import { commitments } from './kinds/commitments';
import { competitors } from './kinds/competitors';
import { compliance } from './kinds/compliance';
import { countries } from './kinds/countries';
import { data } from './kinds/data';
import { evaluations } from './kinds/evaluations';
import { fields } from './kinds/fields';
import { goals } from './kinds/goals';
import { investors } from './kinds/investors';
import { log } from './kinds/log';
import { partners } from './kinds/partners';
import { questions } from './kinds/questions';
import { requirements } from './kinds/requirements';
import { rights } from './kinds/rights';
import { risks } from './kinds/risks';
import { services } from './kinds/services';
import type { RegisterKind } from './types';

/** All kinds by their groups, in the order in which they are offered. */
export const registerKinds: readonly RegisterKind[] = [
  fields,
  competitors,
  partners,
  assumptions,
  countries,
  requirements,
  data,
  evaluations,
  services,
  rights,
  risks,
  compliance,
  goals,
  commitments,
  questions,
  investors,
  log,
];

/** The kind of that name; null for one that this program does not know. */
export function registerKind(id: string): RegisterKind | null {
  return registerKinds.find((kind) => kind.id === id) ?? null;
}

/** Names under which the project keeps rows of kinds that this program does not know. */
export function unknownKinds(registers: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  return Object.keys(registers ?? {}).filter((id) => registerKind(id) === null);
}
