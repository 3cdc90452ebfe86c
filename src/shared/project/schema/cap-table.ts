import { z } from 'zod';
import type { DocumentLanguage } from '#shared/base';
import { amountMinor, date, decimal, id, line } from './fields';

/** The most lines that the lists of a cap table hold. */
export const capCeilings = { holders: 200, safes: 60, rounds: 20, investments: 60 } as const;

/** Whole shares, or whole minor units of registered capital where the company has no shares. */
const shares = z.int();

export const holderKinds = ['founder', 'employee', 'adviser', 'investor', 'other'] as const;
export type HolderKind = (typeof holderKinds)[number];

/** Somebody who owns or will own a part of the company. */
export const holderSchema = z.looseObject({
  id,
  name: line,
  kind: z.enum(holderKinds),
  /** Who of the team it is, by id: `name` is then what that person is called. */
  member: id.optional(),
});
export type Holder = z.infer<typeof holderSchema>;

/** Shares that are out before the SAFEs and rounds listed here. */
export const issuedSchema = z.looseObject({ id, holder: id, shares, paidMinor: amountMinor, date });
export type Issued = z.infer<typeof issuedSchema>;

/** Options of one person: granted on paper, or promised and still to be granted. Both count as fully diluted. */
export const grantSchema = z.looseObject({
  id,
  holder: id,
  shares,
  state: z.enum(['granted', 'promised']),
  /** Minor units to exercise one share, or one whole unit of registered capital. */
  exercisePriceMinor: amountMinor,
  date,
});
export type Grant = z.infer<typeof grantSchema>;

/** Money now for shares in the next priced round. `pre-money` ones are an estimate: ask counsel. */
export const safeSchema = z.looseObject({
  id,
  holder: id,
  form: z.enum(['post-money', 'pre-money']),
  amountMinor,
  date,
  /** 0: no cap. */
  capMinor: amountMinor,
  /** Percent off the round's price; 0: none. */
  discountPercent: decimal,
  /** May take over the whole terms of one later SAFE. */
  mostFavoured: z.boolean(),
  /** May keep its part in the round after its conversion. */
  proRata: z.boolean(),
});
export type Safe = z.infer<typeof safeSchema>;

/** How the option pool grows in a round, before its money: not, by shares, or to a percentage left after closing. */
export const poolRuleSchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('none') }),
  z.looseObject({ kind: z.literal('increase'), shares }),
  z.looseObject({ kind: z.literal('target'), percent: decimal }),
]);
export type PoolRule = z.infer<typeof poolRuleSchema>;

/** What a round's shares get first when the company is sold. The usual: once the money, non-participating. */
export const preferenceSchema = z.looseObject({
  multiple: decimal,
  participation: z.enum(['none', 'capped', 'full']),
  /** Times the money at which a `capped` one stops. */
  capMultiple: decimal,
  /** Higher is paid first; equal ones share. */
  seniority: z.int().min(0).max(99),
});
export type Preference = z.infer<typeof preferenceSchema>;

const investmentSchema = z.looseObject({ id, holder: id, amountMinor });

/** What a round is besides its money and valuation. */
const roundTerms = {
  investments: z.array(investmentSchema).max(capCeilings.investments),
  pool: poolRuleSchema,
  preference: preferenceSchema,
  /** Holders who use their right to keep their part. */
  proRata: z.array(id).max(60),
};

/** A priced round or capital increase that is done or planned, beside the raise that the project asks for now. */
export const roundSchema = z.looseObject({
  id,
  name: line,
  date,
  preMoneyMinor: amountMinor,
  ...roundTerms,
});
export type CapRound = z.infer<typeof roundSchema>;

export const capTableSchema = z.looseObject({
  /** `registered-capital`: a limited company without shares (有限责任公司); amounts of it stand where shares do. */
  form: z.enum(['shares', 'registered-capital']),
  holders: z.array(holderSchema).max(capCeilings.holders),
  issued: z.array(issuedSchema).max(300),
  grants: z.array(grantSchema).max(500),
  /** Options of the pool that nobody has been granted or promised. */
  unissuedOptions: shares,
  safes: z.array(safeSchema).max(capCeilings.safes),
  /** In the order of their dates. All SAFEs dated before a round convert in it. */
  rounds: z.array(roundSchema).max(capCeilings.rounds),
  /** Terms of the round that `raise` describes; its money and valuation are the raise's. */
  raise: z.looseObject(roundTerms),
  /** Sale prices at which the waterfall is shown. */
  exitsMinor: z.array(amountMinor).max(12),
});
export type CapTable = z.infer<typeof capTableSchema>;

/** Once the money or the share of the whole, whichever is more. */
export function usualPreference(): Preference {
  return { multiple: 1, participation: 'none', capMultiple: 0, seniority: 0 };
}

/** What a company's ownership is counted in, if nothing else is said: most companies in China are limited, without shares. */
export const usualForm: Readonly<Record<DocumentLanguage, CapTable['form']>> = {
  'zh-CN': 'registered-capital',
  en: 'shares',
};

/** A company whose owners have not been named yet. */
export function emptyCapTable(form: CapTable['form'] = 'shares'): CapTable {
  return {
    form,
    holders: [],
    issued: [],
    grants: [],
    unissuedOptions: 0,
    safes: [],
    rounds: [],
    raise: { investments: [], pool: { kind: 'none' }, preference: usualPreference(), proRata: [] },
    exitsMinor: [],
  };
}
