import { z } from 'zod';
import { currencies } from '#shared/base';
import { ceilings } from './ceilings';
import { amountMinor, date, id, line, prose } from './fields';

export const instruments = ['equity', 'safe', 'convertible-note', 'capital-increase'] as const;
export type Instrument = (typeof instruments)[number];

export const raiseSchema = z.looseObject({
  amountMinor,
  currency: z.enum(currencies),
  instrument: z.enum(instruments),
  /** Pre-money valuation, or the cap of a SAFE; 0 when not set. */
  valuationMinor: amountMinor,
  closeDate: date,
  /** Months of runway that the money buys; 0 when not set. */
  runwayMonths: z.int().min(0).max(240),
  useOfFunds: z.array(z.looseObject({ id, label: line, detail: prose, amountMinor })).max(ceilings.facts),
});
export type Raise = z.infer<typeof raiseSchema>;
