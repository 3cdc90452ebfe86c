import type { AnyLanguage } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import type { ClaimState, Path, Project } from '#shared/project';
import { factsOf } from './facts-of';
import { formatFact, labelText } from './format-fact';
import type { InputSource, ProofPlaces } from './types';

/** A fact as a person asks about it: what it is, how it came to be, and where each part of it stands. */
export interface Explanation {
  readonly label: string;
  readonly value: string;
  /** In words; empty for what was typed. */
  readonly formula: string;
  readonly inputs: readonly { readonly label: string; readonly value: string; readonly from: InputSource }[];
  /** Where it was typed; null for what is computed. */
  readonly place: Path | null;
  /** Null for what needs no proof. */
  readonly claimed: {
    readonly state: ClaimState;
    /** What the source is called; empty: there is none. */
    readonly source: string;
    readonly reference: string;
    readonly asOf: string;
    readonly note: string;
    readonly places: ProofPlaces;
  } | null;
}

/** Explains a fact in a language; null when nobody knows its name. */
export function explainFact(project: Project, name: string, language: AnyLanguage): Explanation | null {
  const fact = factsOf(project).get(name);
  if (!fact) return null;
  const said = { label: labelText(fact.label, language), value: formatFact(fact.value, language, 'full') };
  const { origin } = fact;
  if (origin.kind === 'computed') {
    const inputs = origin.inputs.map(({ label, value, from }) => ({
      label: labelText(label, language),
      value: formatFact(value, language, 'full'),
      from,
    }));
    const formula = createTranslator(language).t(`facts.formula.${origin.formula}`);
    return { ...said, formula, inputs, place: null, claimed: null };
  }
  const { claimed, place } = origin;
  const reference = claimed && project.references.find(({ id }) => id === claimed.reference);
  const source = reference ? [reference.author, reference.title, reference.publisher].filter(isSaid).join(', ') : '';
  return {
    ...said,
    formula: '',
    inputs: [],
    place,
    claimed: claimed && {
      state: claimed.state,
      source,
      reference: claimed.reference,
      asOf: claimed.asOf,
      note: claimed.note,
      places: claimed.places,
    },
  };
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}
