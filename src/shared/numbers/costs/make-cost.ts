import { type Currency, newId } from '#shared/base';
import { type Cost, type CostCategory, type CostKind, costSchema } from '#shared/project';
import { freshParts, type PartSources, plannedParts } from '../month-plans/planned-parts';
import { costPlans, kindHangsOnStream } from './index';

interface Common {
  readonly id: string;
  readonly name: string;
  readonly category: CostCategory;
  readonly start: string;
  readonly end: string;
}

/** Where the parts come from that costs of a kind have beyond those of all. */
interface Parts extends PartSources {
  /** The stream that it hangs on, by id; empty for all of them. */
  readonly stream: () => string;
}

/** A cost with all that its kind asks for. Throws when its schema does not take a part. */
export function makeCost(kind: CostKind, common: Common, parts: Parts): Cost {
  return costSchema.parse({
    ...common,
    kind,
    ...(kindHangsOnStream(kind) ? { stream: parts.stream() } : {}),
    ...plannedParts(costPlans[kind], parts),
  });
}

/** A cost that comes every month; its category is the usual one for what it hangs on. */
export function newCost(kind: CostKind, name: string, currency: Currency): Cost {
  const { category } = costPlans[kind];
  const common = { id: newId(), name, category, start: '', end: '' };
  return makeCost(kind, common, { stream: () => '', ...freshParts(currency) });
}
