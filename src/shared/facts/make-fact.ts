import type { Currency } from '#shared/base';
import type { Path } from '#shared/project';
import type { Claimed, Fact, FactGroup, FactInput, FactLabel, FactOrigin, FactValue } from './types';

/** Small makers, so that a catalogue reads like a list. */
export type WordsKey = Extract<FactLabel, { kind: 'words' }>['key'];
export type FormulaKey = Extract<FactOrigin, { kind: 'computed' }>['formula'];

export function words(key: WordsKey, values: Readonly<Record<string, string>> = {}): FactLabel {
  return { kind: 'words', key, values };
}

export const notSet: FactValue = { kind: 'none', why: 'not-set' };

/** An amount; zero means that nobody has said it yet where `zero` is not `shown`. */
export function money(amountMinor: number, currency: Currency, zero: 'unset' | 'shown' = 'unset'): FactValue {
  return amountMinor === 0 && zero === 'unset' ? notSet : { kind: 'money', amountMinor, currency };
}

export function text(content: string): FactValue {
  return content.trim() === '' ? notSet : { kind: 'text', text: content.trim() };
}

export function date(content: string): FactValue {
  return content.trim() === '' ? notSet : { kind: 'date', date: content.trim() };
}

export function count(value: number, word = ''): FactValue {
  return { kind: 'count', value, word };
}

export function percent(value: number): FactValue {
  return Number.isFinite(value) ? { kind: 'percent', value } : { kind: 'none', why: 'not-meaningful' };
}

/** A fact that somebody wrote down. */
export function typed(
  group: FactGroup,
  name: string,
  label: FactLabel,
  value: FactValue,
  place: Path,
  claimed: Claimed | null = null,
): Fact {
  return { name, group, label, value, origin: { kind: 'typed', place, claimed } };
}

/** A fact that follows from others. */
export function computed(
  group: FactGroup,
  name: string,
  label: FactLabel,
  value: FactValue,
  formula: FormulaKey,
  inputs: readonly FactInput[],
): Fact {
  return { name, group, label, value, origin: { kind: 'computed', formula, inputs } };
}

/** An input that is a fact itself. */
export function inputFact(fact: Fact): FactInput {
  return { label: fact.label, value: fact.value, from: { kind: 'fact', name: fact.name } };
}

/** An input that stands somewhere in the project. */
export function inputPlace(label: FactLabel, value: FactValue, place: Path): FactInput {
  return { label, value, from: { kind: 'place', place } };
}
