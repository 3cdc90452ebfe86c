import type { GridCell, Written } from '#renderer/grid';
import { type DriverInfo, driverOf } from '#shared/numbers';
import type { Driver, Override } from '#shared/project';
import { type DriverWriter, driverWriter } from './driver-writers';
import { growthText, readGrowth } from './growth-text';
import { readNumber } from './read-number';
import type { RoomContext } from './room-context';
import { overridesOf } from './scenario-edits';
import { showNumber, typeNumber } from './show-number';

/** The three kinds of cell that a driver has: where it begins, how it moves, and its months. */
export interface DriverCells {
  readonly start: () => GridCell;
  readonly growth: () => GridCell;
  readonly month: (index: number) => GridCell | null;
}

/** A driver as the scenario that is shown has it. */
interface Shown {
  readonly room: RoomContext;
  readonly info: DriverInfo;
  readonly driver: Driver;
  /** What the scenario says of it; nothing in the base. */
  readonly overrides: readonly Override[];
  readonly writer: DriverWriter;
}

/** The cells of a driver under the scenario that is shown. */
export function driverCells(room: RoomContext, info: DriverInfo): DriverCells {
  const { numbers, scenario } = room;
  const shown: Shown = {
    room,
    info,
    driver: driverOf(numbers, info),
    overrides: overridesOf(numbers, scenario, info.path),
    writer: driverWriter(scenario, info),
  };
  return {
    start: () => startCell(shown),
    growth: () => growthCell(shown),
    month: (index) => monthCell(shown, index),
  };
}

function named<O extends Override['op']>({ overrides }: Shown, op: O) {
  return overrides.find((override): override is Extract<Override, { op: O }> => override.op === op);
}

function startCell(shown: Shown): GridCell {
  const { room, info, driver, writer } = shown;
  const { currency, words } = room;
  const { unit, place } = info;
  const set = named(shown, 'set');
  const scale = named(shown, 'scale');
  const value = set?.value ?? driver.start;
  const typed = typeNumber(value, unit, currency);
  const scaled = scale ? `×${typeNumber(scale.percent, 'percent', currency)}` : '';
  return {
    text: `${showNumber(value, unit, currency, words.language)}${scaled === '' ? '' : ` ${scaled}`}`,
    typed: scaled === '' ? typed : scaled,
    tone: 'typed',
    differs: Boolean(set ?? scale),
    value: Number(typed.replace('%', '')),
    places: [[...place, 'start'], place],
    ...(writer.scale ? { hint: words.t('numbers.hint.scale') } : {}),
    write: (project, text) => {
      const factor = writer.scale && readFactor(text);
      if (writer.scale && factor !== null) return ok(writer.scale(project, factor));
      const typed = text.trim() === '' ? 0 : readNumber(text, unit, currency);
      return typed === null ? refused(shown) : ok(writer.start(project, typed));
    },
    clear: writer.clearStart,
  };
}

function growthCell(shown: Shown): GridCell {
  const { room, info, driver, writer } = shown;
  const { currency, words } = room;
  const { unit, place } = info;
  const other = named(shown, 'growth');
  const growth = other ? withRate(driver.growth, other.value) : driver.growth;
  return {
    text: growthWords(growth, room, info),
    typed: growthText(growth, unit, currency),
    tone: growth.kind === 'none' ? 'quiet' : 'typed',
    differs: Boolean(other),
    places: [[...place, 'growth', 'value']],
    hint: words.t(unit === 'percent' ? 'numbers.hint.growthOfPercent' : 'numbers.hint.growth'),
    write: (project, text) => {
      const typed = readGrowth(text, unit, currency);
      if (!typed) return { ok: false, reason: words.t('numbers.refused.growth') };
      const patches = writer.growth(project, typed);
      return patches ? ok(patches) : { ok: false, reason: words.t('numbers.refused.growthInScenario') };
    },
    clear: writer.clearGrowth,
  };
}

function monthCell(shown: Shown, index: number): GridCell | null {
  const { room, info, driver, overrides, writer } = shown;
  const { forecast, currency, words } = room;
  const { unit, place } = info;
  const series = forecast.drivers.get(info.path);
  const month = forecast.calendar[index];
  if (!series || index < info.startIndex || month === undefined) return null;
  const value = (series.values[index] ?? 0) / series.scale;
  const typed = typeNumber(value, unit, currency);
  const own = overrides.some((override) => override.op === 'month' && override.month === month);
  return {
    text: showNumber(value, unit, currency, words.language),
    typed,
    tone: own || Object.hasOwn(driver.months, month) ? 'override' : 'computed',
    differs: own,
    value: Number(typed.replace('%', '')),
    places: [[...place, 'months', month]],
    write: (project, text) => {
      if (text.trim() === '') return ok(writer.clearMonth(project, month));
      const typed = readNumber(text, unit, currency);
      return typed === null ? refused(shown) : ok(writer.month(project, month, typed));
    },
    clear: (project) => writer.clearMonth(project, month),
  };
}

const ok = (patches: Extract<Written, { ok: true }>['patches']): Written => ({ ok: true, patches });

function refused({ room, info }: Shown): Written {
  return { ok: false, reason: room.words.t(`numbers.refused.${info.unit}`) };
}

/** `×80%`, `*0.8`: a scale of every month, in percent. */
function readFactor(text: string): number | null {
  const found = /^\s*[×*x]\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/i.exec(text.normalize('NFKC'));
  if (!found) return null;
  return Number((Number(found[1]) * (found[2] ? 1 : 100)).toFixed(6));
}

/** As the engine takes it: a driver that did not move begins to grow by percent. */
function withRate(growth: Driver['growth'], value: number): Driver['growth'] {
  return { ...growth, kind: growth.kind === 'none' ? 'percent' : growth.kind, value };
}

function growthWords({ kind, value, every }: Driver['growth'], room: RoomContext, { unit }: DriverInfo): string {
  if (kind === 'none') return '–';
  const { words, currency } = room;
  const number = showNumber(value, kind === 'percent' ? 'percent' : unit, currency, words.language);
  const isPoints = kind === 'step' && unit === 'percent';
  const size = isPoints ? words.t('numbers.growth.points', { size: number.replace('%', '') }) : number;
  const signed = value > 0 ? `+${size}` : size;
  if (every === 1) return words.t('numbers.growth.monthly', { size: signed });
  if (every === 12) return words.t('numbers.growth.yearly', { size: signed });
  return words.t('numbers.growth.every', { size: signed, every });
}
