import type { CostKind, CostOf, CustomerBase, DataWork, Hire, StreamKind, StreamOf, Training } from '#shared/project';
import type { DriverName } from './schema-names';

type StreamWord = { [K in StreamKind]: `${K}.${DriverName<StreamOf<K>>}` }[StreamKind];
type CustomerWord = {
  [K in StreamKind]: StreamOf<K> extends { readonly customers: CustomerBase }
    ? `${K}.${DriverName<CustomerBase>}`
    : never;
}[StreamKind];
type CostWord = { [K in CostKind]: `${K}.${DriverName<CostOf<K>>}` }[CostKind];

/** Every driver of the schema by its kind, `subscription.churn`: catalogues have a word and a unit for each. */
export type DriverWord =
  | StreamWord
  | CustomerWord
  | CostWord
  | `hires.${DriverName<Hire>}`
  | `training.${DriverName<Training>}`
  | `dataWork.${DriverName<DataWork>}`;
