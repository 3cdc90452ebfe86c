import type { CustomerBase, StreamKind, StreamOf } from '#shared/project';
import { count, type DriverRole, percent, rolesOf } from '../driver-role';
import { type MonthPlan, type MonthSource, monthPlan } from '../month-plans/month-plan';
import type { DriverName, NumberName } from '../month-plans/schema-names';

/** A month takes from elsewhere how many customers there are at its end. */
type Given = 'customers';
type SettingName<K extends StreamKind> = Exclude<NumberName<StreamOf<K>>, 'receivableDays'>;

/** Customers of its own or another stream's; what a new stream of its own begins with. */
interface Served {
  readonly kind: 'served';
  readonly new: number;
  /** Percent a month. */
  readonly churn: number;
}
/** Whoever has bought stays a customer: `by` counts them. */
interface Bought<Name extends string> {
  readonly kind: 'bought';
  readonly by: Name;
}

interface Traits<Sets extends string> {
  /** The setting that says how many months one invoice covers, where customers may pay for more than one in advance. */
  readonly term?: Sets;
  /** Whether next month's revenue follows from this one's: what recurring revenue and retention are about. */
  readonly recurs?: true;
  /** Days after which a new one is paid: 30 if it is not said. */
  readonly freshReceivableDays?: number;
  /** What a finding asks of streams of this kind: that somebody leaves, that serving it costs something. */
  readonly asks?: readonly ('churn' | 'serving')[];
}

type StreamSource<K extends StreamKind, Steps extends string> = MonthSource<
  DriverName<StreamOf<K>>,
  SettingName<K>,
  StreamOf<K> extends { readonly customers: CustomerBase } ? Given : never,
  Steps
> &
  Traits<SettingName<K>> & {
    readonly kind: K;
    readonly customers: StreamOf<K> extends { readonly customers: CustomerBase }
      ? Served
      : Bought<DriverName<StreamOf<K>>> | null;
  };

/** All that the program knows of a kind of revenue besides its schema and its words. */
export interface StreamPlan extends MonthPlan {
  readonly kind: StreamKind;
  readonly customers: Served | Bought<string> | null;
  /** Every driver, in the order in which they are shown: those of its customers come first. */
  readonly roles: readonly DriverRole[];
  /** The driver of what is paid for one of them. */
  readonly price: string;
  readonly term: string | null;
  readonly recurs: boolean;
  readonly freshReceivableDays: number;
  readonly asks: readonly ('churn' | 'serving')[];
}

/** Describes a kind of revenue. The compiler asks for every driver and setting of its schema. */
export function streamPlan<K extends StreamKind, Steps extends string = never>(
  source: StreamSource<K, Steps>,
): StreamPlan {
  const plan = monthPlan<string, string, string, Steps>(source, { customers: 'count' });
  const customers: StreamPlan['customers'] = source.customers;
  return {
    ...plan,
    kind: source.kind,
    customers,
    roles: [...(customers?.kind === 'served' ? customerRoles(customers) : []), ...plan.drivers],
    price: plan.worth.of.at(-1)?.name ?? '',
    term: source.term ?? null,
    recurs: source.recurs ?? false,
    freshReceivableDays: source.freshReceivableDays ?? 30,
    asks: source.asks ?? [],
  };
}

/** The drivers of customers that a stream has of its own. */
function customerRoles({ new: added, churn }: Served): DriverRole[] {
  return rolesOf({ new: count(added), churn: percent(churn) }, 'customers/');
}
