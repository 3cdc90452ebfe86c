import type { Currency } from '#shared/base';
import type { Catalogue, TextKey } from '#shared/i18n';
import type { ChartBox, ClaimState, Path } from '#shared/project';
import type { EachLanguage } from '#shared/registers';

/** Keys below a branch of the catalogue of words. */
type Below<K extends string> = TextKey extends infer T ? (T extends `${K}.${infer R}` ? R : never) : never;

/** Why a fact has no number. The words for it are `facts.none`. */
export type NoValue = keyof Catalogue['facts']['none'];

/** What a fact is worth. Money in minor units, percents as written: 62 is 62 %. Numbers are always finite. */
export type FactValue =
  | { readonly kind: 'money'; readonly amountMinor: number; readonly currency: Currency }
  /** What one of something costs, in whole units of the currency: it may be parts of a cent. */
  | { readonly kind: 'price'; readonly value: number; readonly currency: Currency }
  | { readonly kind: 'percent'; readonly value: number }
  /** `word` is what is counted, as its author called it; often empty. */
  | { readonly kind: 'count'; readonly value: number; readonly word: string }
  | { readonly kind: 'ratio'; readonly value: number }
  | { readonly kind: 'months'; readonly value: number; readonly atLeast: boolean }
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what is none of them is shown as it is. */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'text'; readonly text: string }
  /** One of our own words, said in the language of who reads. */
  | { readonly kind: 'word'; readonly key: TextKey }
  /** A word that stands beside what it is about, not in the catalogue. */
  | { readonly kind: 'said'; readonly words: EachLanguage }
  | { readonly kind: 'none'; readonly why: NoValue };
export type FactKind = FactValue['kind'];

/** What facts are sorted by in a picker. */
export const factGroups = [
  'raise',
  'company',
  'market',
  'team',
  'milestones',
  'registers',
  'forecast',
  'metrics',
  'ownership',
  'claims',
] as const;
export type FactGroup = (typeof factGroups)[number];

/** A name to read: words of ours, or what its author called it. */
export type FactLabel =
  | {
      readonly kind: 'words';
      readonly key: Below<'facts.label'>;
      readonly values: Readonly<Record<string, string>>;
      /** Values that are words of ours themselves. */
      readonly inner?: Readonly<Record<string, Below<'facts.label'>>>;
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'said'; readonly words: EachLanguage };

/** How much a typed fact can be relied on, and who says so. */
export interface Claimed {
  readonly state: ClaimState;
  /** The id of a reference; empty: none. */
  readonly reference: string;
  /** As `FactValue`'s dates; empty: not said. */
  readonly asOf: string;
  readonly note: string;
  /** Where each of them stands in the project; null: there is no place for it. */
  readonly places: ProofPlaces;
}

export interface ProofPlaces {
  readonly state: Path;
  readonly reference: Path;
  readonly asOf: Path;
  readonly note: Path | null;
}

/** Where an input of a computed fact comes from: what a click on it opens. */
export type InputSource =
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'place'; readonly place: Path };

export interface FactInput {
  readonly label: FactLabel;
  readonly value: FactValue;
  readonly from: InputSource;
}

/** How a fact came to be. `claimed` is null for what the company decides itself: an ask needs no source. */
export type FactOrigin =
  | { readonly kind: 'typed'; readonly place: Path; readonly claimed: Claimed | null }
  | { readonly kind: 'computed'; readonly formula: Below<'facts.formula'>; readonly inputs: readonly FactInput[] };

/** A named value of the project. */
export interface Fact {
  /** Stable: text refers to it. What stands in lists goes by ids, not by places. */
  readonly name: string;
  readonly group: FactGroup;
  readonly label: FactLabel;
  readonly value: FactValue;
  readonly origin: FactOrigin;
}

/** All facts of a project under one scenario, in the order in which a picker lists them. */
export interface Facts {
  readonly all: readonly Fact[];
  /** The fact of a name, which may be any text; null when there is none. */
  readonly get: (name: string) => Fact | null;
  /** Who stands where in the company, for charts of it. */
  readonly organisation: () => readonly ChartBox[];
}

/**
 * How a value is put into words: `short` (¥1,200万, $1.2M), `full` (¥12,000,000), `words` (1,200万元, $1.2 million), `bare`
 * without currency or unit (1,200万, 1.2M).
 */
export const factStyles = ['short', 'full', 'words', 'bare'] as const;
export type FactStyle = (typeof factStyles)[number];
