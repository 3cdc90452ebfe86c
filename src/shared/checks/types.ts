import type { FactLabel, FactStyle, FactValue } from '#shared/facts';
import type { TextKey } from '#shared/i18n';
import type { ScenePage } from '#shared/page';
import type { Patch, Path, Slide } from '#shared/project';
import type { EachLanguage, LawKnown } from '#shared/registers';

/** `error`: it must not leave like this. `warning`: an investor will ask. `hint`: look again. */
export const severities = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** What a sentence says in a place: text as typed, words of ours, a label or a value of the project. */
export type FindingParam =
  | string
  | number
  | { readonly kind: 'words'; readonly key: TextKey }
  /** A driver of something with a name, or how it grows; empty: it has none yet. */
  | { readonly kind: 'part'; readonly name: string; readonly role: TextKey; readonly isGrowth: boolean }
  | { readonly kind: 'label'; readonly label: FactLabel }
  /** Words that stand beside what they are about, not in the catalogue. */
  | { readonly kind: 'said'; readonly words: EachLanguage }
  /** Short unless a style is named. */
  | { readonly kind: 'value'; readonly value: FactValue; readonly style?: FactStyle };

/** A sentence that is put together where a person reads it, in their language. */
export interface Wording {
  readonly key: TextKey;
  readonly params: Readonly<Record<string, FindingParam>>;
}

/** A change that puts a finding right, as one step of undo. */
export interface Fix {
  readonly kind: 'useFact' | 'intoModel' | 'takeLaw';
  readonly patches: readonly Patch[];
}

/** Something to look at, with its place in the project. Plain data: who shows it puts it into words. */
export interface Finding {
  /** The same for the same thing as long as its place stays. */
  readonly id: string;
  /** `drift.differs`, `claim.toConfirm`, `numbers.negative`: what rule found it. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Path;
  readonly text: Wording;
  readonly fix: Fix | null;
}

/** The page of a slide; whoever has it laid out already may hand it in. */
export type PageOf = (slide: Slide, number: number) => ScenePage;

/** What a project does not say and rules go by: which day it is, and what the law says. Without it, those rules find nothing. */
export type CheckKnown = LawKnown;
