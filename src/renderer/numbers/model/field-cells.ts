import type { GridCell, Written } from '#renderer/grid';
import { isCalendarDate, tidyDate } from '#shared/base';
import { type DriverUnit, monthAfter, monthIndex } from '#shared/numbers';
import type { Patch, Path, ScenarioId } from '#shared/project';
import { readNumber } from './read-number';
import type { RoomContext } from './room-context';
import { dropOverride, overridesOf, putOverride, type ScenarioName } from './scenario-edits';
import { showMoney, showNumber, typeNumber } from './show-number';

const set = (path: Path, value: unknown): Patch[] => [{ op: 'set', path, value }];
const ok = (patches: readonly Patch[]): Written => ({ ok: true, patches });

/** A text that somebody wrote; one line. */
export function textCell(place: Path, value: string): GridCell {
  return {
    places: [place],
    text: value,
    typed: value,
    tone: 'typed',
    align: 'start',
    write: (_, text) => ok(set(place, text.trim())),
  };
}

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
}

/** One of a few words. */
export function choiceCell<V extends string>(
  room: RoomContext,
  place: Path,
  value: V,
  choices: readonly Choice<V>[],
  patches: (value: V) => readonly Patch[] = (chosen) => set(place, chosen),
): GridCell {
  const label = choices.find((choice) => choice.value === value)?.label ?? '';
  return {
    places: [place],
    text: label,
    typed: label,
    tone: 'typed',
    align: 'start',
    choices: choices.map((choice) => choice.label),
    write: (_, text) => {
      const typed = text.trim().toLowerCase();
      const found =
        choices.find((choice) => choice.label.toLowerCase() === typed) ??
        choices.find((choice) => typed !== '' && choice.label.toLowerCase().startsWith(typed));
      return found ? ok(patches(found.value)) : { ok: false, reason: room.words.t('numbers.refused.choice') };
    },
  };
}

interface NumberField {
  readonly min: number;
  readonly max: number;
  /** What Delete and an empty text mean. */
  readonly empty: number;
  /** The path by which a scenario can say otherwise. */
  readonly override?: string;
}

/** A whole number within a range. */
export function integerCell(room: RoomContext, place: Path, value: number, field: NumberField): GridCell {
  const { min, max, empty, override } = field;
  const cell = numberCell(room, place, value, 'count', override, empty);
  return {
    ...cell,
    write: (project, text) => {
      const typed = text.trim() === '' ? empty : readNumber(text, 'count', room.currency);
      return typed === null || !Number.isInteger(typed) || typed < min || typed > max
        ? { ok: false, reason: room.words.t('numbers.refused.integer', { min, max }) }
        : (cell.write?.(project, String(typed)) ?? ok([]));
    },
  };
}

/**
 * A number that does not change over time. `override`: the path by which a scenario can say otherwise; `empty`: what it is
 * without anything typed.
 */
export function numberCell(
  room: RoomContext,
  place: Path,
  value: number,
  unit: DriverUnit,
  override?: string,
  empty = 0,
): GridCell {
  const { words, currency, scenario, numbers } = room;
  const own = override ? overridesOf(numbers, scenario, override).find((change) => change.op === 'set') : undefined;
  const differing = scenarioTo(scenario, override);
  const shown = own?.op === 'set' ? own.value : value;
  return {
    places: [place],
    text: showNumber(shown, unit, currency, words.language),
    typed: typeNumber(shown, unit, currency),
    tone: 'typed',
    differs: own !== undefined,
    value: Number(typeNumber(shown, unit, currency).replace('%', '')),
    write: (project, text) => {
      const typed = text.trim() === '' ? 0 : readNumber(text, unit, currency);
      if (typed === null) return { ok: false, reason: words.t(`numbers.refused.${unit}`) };
      if (!differing) return ok(set(place, typed));
      return ok(
        typed === value
          ? dropOverride(project.numbers, differing.name, differing.path, 'set')
          : putOverride(project.numbers, differing.name, { path: differing.path, op: 'set', value: typed }),
      );
    },
    clear: ({ numbers: now }) =>
      differing ? dropOverride(now, differing.name, differing.path, 'set') : set(place, empty),
  };
}

/** An amount of money in whole minor units. */
export function moneyCell(room: RoomContext, place: Path, amountMinor: number, override?: string): GridCell {
  return { ...numberCell(room, place, amountMinor, 'money', override) };
}

/** Money that follows from the model; read only. */
export function moneyShown(room: RoomContext, amountMinor: number, tone: GridCell['tone'] = 'computed'): GridCell {
  return {
    text: amountMinor === 0 ? '–' : showMoney(amountMinor, room.currency, room.words.language),
    typed: typeNumber(amountMinor, 'money', room.currency),
    tone,
    value: Number(typeNumber(amountMinor, 'money', room.currency)),
  };
}

interface MonthField {
  /** Shown when no month is set. */
  readonly none: string;
  /** The path by which a scenario moves it. */
  readonly delay?: string;
}

/** A calendar month, or none. A scenario moves it by whole months. */
export function monthCell(room: RoomContext, place: Path, value: string, { none, delay }: MonthField): GridCell {
  const { words, scenario, numbers } = room;
  const own = delay ? overridesOf(numbers, scenario, delay).find((change) => change.op === 'delay') : undefined;
  const months = own?.op === 'delay' ? own.months : 0;
  const differing = scenarioTo(scenario, delay);
  const shown = value === '' || months === 0 ? value : monthAfter(value, months);
  return {
    places: [place],
    text: shown || none,
    typed: shown,
    tone: shown === '' ? 'quiet' : 'typed',
    align: 'start',
    differs: months !== 0,
    hint: words.t('numbers.hint.month'),
    write: (project, text) => {
      const typed = readMonth(text);
      if (typed === null) return { ok: false, reason: words.t('numbers.refused.month') };
      if (!differing || value === '') return ok(set(place, typed));
      const later = typed === '' ? 0 : monthIndex(value, typed);
      if (later === null || Math.abs(later) > 60) return { ok: false, reason: words.t('numbers.refused.delay') };
      return ok(
        later === 0
          ? dropOverride(project.numbers, differing.name, differing.path, 'delay')
          : putOverride(project.numbers, differing.name, { path: differing.path, op: 'delay', months: later }),
      );
    },
    clear: ({ numbers: now }) =>
      differing ? dropOverride(now, differing.name, differing.path, 'delay') : set(place, ''),
  };
}

/** The scenario that is written to instead of the project, and under which path; null in the base, and for what is common to all. */
function scenarioTo(scenario: ScenarioId, path: string | undefined): { name: ScenarioName; path: string } | null {
  return scenario === 'base' || path === undefined ? null : { name: scenario, path };
}

/** A month as projects keep it; days are dropped. Null when it is none. */
export function readMonth(text: string): string | null {
  const date = tidyDate(text).slice(0, 7);
  return isCalendarDate(date) && (date === '' || /^(?:19|20|21)/.test(date)) ? date : null;
}
