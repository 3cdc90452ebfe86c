import { type DriverInfo, driverOf } from '#shared/numbers';
import { applyPatches, type Driver, type Numbers, type Override, type Patch, type Project } from '#shared/project';
import type { GridCell, Written } from '../grid/grid-types';
import { growthText, readGrowth } from './growth-text';
import { readNumber } from './read-number';
import type { RoomContext } from './room-context';
import { dropOverride, overridesOf, putOverride, type ScenarioName } from './scenario-edits';
import { showNumber, typeNumber } from './show-number';

/** The three kinds of cell that a driver has: where it begins, how it moves, and its months. */
export interface DriverCells {
  readonly start: () => GridCell;
  readonly growth: () => GridCell;
  readonly month: (index: number) => GridCell | null;
}

/** The cells of a driver under the scenario that is shown. In the base they write the driver, else its overrides. */
export function driverCells(room: RoomContext, info: DriverInfo): DriverCells {
  const { numbers, scenario, currency, forecast, words } = room;
  const { path, unit } = info;
  const driver = driverOf(numbers, info);
  const overrides = overridesOf(numbers, scenario, path);
  const series = forecast.drivers.get(path);
  const named = <O extends Override['op']>(op: O) =>
    overrides.find((override): override is Extract<Override, { op: O }> => override.op === op);
  const isBase = scenario === 'base';
  const read = (text: string) => readNumber(text, unit, currency);
  const show = (value: number) => showNumber(value, unit, currency, words.language);
  const type = (value: number) => typeNumber(value, unit, currency);
  const refuse = (): Written => ({ ok: false, reason: words.t(`numbers.refused.${unit}`) });
  const finding = room.findingAt([...info.place, 'start']) ?? room.findingAt(info.place);
  const growthFinding = room.findingAt([...info.place, 'growth', 'value']);

  const start = (): GridCell => {
    const set = named('set');
    const scale = named('scale');
    const value = set?.value ?? driver.start;
    const scaled = scale ? ` ×${typeNumber(scale.percent, 'percent', currency)}` : '';
    return {
      text: `${show(value)}${scaled}`,
      typed: scale ? scaled.trim() : type(value),
      tone: 'typed',
      differs: Boolean(set ?? scale),
      value: Number(type(value).replace('%', '')),
      ...(finding ? { finding } : {}),
      ...(isBase ? {} : { hint: words.t('numbers.hint.scale') }),
      write: (project, text) => {
        const factor = isBase ? null : readFactor(text);
        if (factor !== null)
          return {
            ok: true,
            patches: inScenario(project, (current, name) =>
              putOverride(current, name, { path, op: 'scale', percent: factor }),
            ),
          };
        const typed = text.trim() === '' ? 0 : read(text);
        if (typed === null) return refuse();
        if (isBase) return { ok: true, patches: [{ op: 'set', path: [...info.place, 'start'], value: typed }] };
        const base = driverOf(project.numbers, info).start;
        return {
          ok: true,
          patches: inScenario(project, (current, name) => {
            const dropped = dropOverride(current, name, path, 'scale');
            const { numbers: rest } = applyPatches({ numbers: current }, dropped).value;
            const put =
              typed === base
                ? dropOverride(rest, name, path, 'set')
                : putOverride(rest, name, { path, op: 'set', value: typed });
            return [...dropped, ...put];
          }),
        };
      },
      clear: (project) =>
        isBase
          ? [{ op: 'set', path: [...info.place, 'start'], value: 0 }]
          : inScenario(project, (current, name) => {
              const dropped = dropOverride(current, name, path, 'set');
              const { numbers: rest } = applyPatches({ numbers: current }, dropped).value;
              return [...dropped, ...dropOverride(rest, name, path, 'scale')];
            }),
    };
  };

  const growth = (): GridCell => {
    const other = named('growth');
    const shown = other ? withRate(driver.growth, other.value) : driver.growth;
    return {
      text: growthWords(shown, room, info),
      typed: growthText(shown, unit, currency),
      tone: shown.kind === 'none' ? 'quiet' : 'typed',
      differs: Boolean(other),
      ...(growthFinding ? { finding: growthFinding } : {}),
      hint: words.t(unit === 'percent' ? 'numbers.hint.growthOfPercent' : 'numbers.hint.growth'),
      write: (project, text) => {
        const typed = readGrowth(text, unit, currency);
        if (!typed) return { ok: false, reason: words.t('numbers.refused.growth') };
        if (isBase) return { ok: true, patches: [{ op: 'set', path: [...info.place, 'growth'], value: typed }] };
        const base = driverOf(project.numbers, info).growth;
        const asked = typed.kind === 'none' ? { ...base, value: 0 } : typed;
        const sameKind = asked.kind === base.kind || (base.kind === 'none' && asked.kind === 'percent');
        if (!sameKind || asked.every !== base.every)
          return { ok: false, reason: words.t('numbers.refused.growthInScenario') };
        return {
          ok: true,
          patches: inScenario(project, (current, name) =>
            base.kind === asked.kind && base.value === asked.value
              ? dropOverride(current, name, path, 'growth')
              : putOverride(current, name, { path, op: 'growth', value: asked.value }),
          ),
        };
      },
      clear: (project) =>
        isBase
          ? [{ op: 'set', path: [...info.place, 'growth'], value: { kind: 'none', value: 0, every: 1 } }]
          : inScenario(project, (current, name) => dropOverride(current, name, path, 'growth')),
    };
  };

  const month = (index: number): GridCell | null => {
    if (!series || index < info.startIndex) return null;
    const name = forecast.calendar[index];
    if (name === undefined) return null;
    const value = (series.values[index] ?? 0) / series.scale;
    const own = overrides.some((override) => override.op === 'month' && override.month === name);
    const typedHere = own || Object.hasOwn(driver.months, name);
    const findingHere = room.findingAt([...info.place, 'months', name]);
    return {
      text: show(value),
      typed: type(value),
      tone: typedHere ? 'override' : 'computed',
      differs: own,
      value: Number(type(value).replace('%', '')),
      ...(findingHere ? { finding: findingHere } : {}),
      write: (project, text) => {
        if (text.trim() === '') return { ok: true, patches: clearMonth(project, name) };
        const typed = read(text);
        if (typed === null) return refuse();
        if (isBase) return { ok: true, patches: [{ op: 'set', path: [...info.place, 'months', name], value: typed }] };
        return {
          ok: true,
          patches: inScenario(project, (current, scenarioName) =>
            putOverride(current, scenarioName, { path, op: 'month', month: name, value: typed }),
          ),
        };
      },
      clear: (project) => clearMonth(project, name),
    };
  };

  function clearMonth(project: Project, name: string): readonly Patch[] {
    if (!isBase)
      return inScenario(project, (current, scenarioName) => dropOverride(current, scenarioName, path, 'month', name));
    return Object.hasOwn(driverOf(project.numbers, info).months, name)
      ? [{ op: 'unset', path: [...info.place, 'months', name] }]
      : [];
  }

  function inScenario(project: Project, change: (current: Numbers, name: ScenarioName) => Patch[]): Patch[] {
    return scenario === 'base' ? [] : change(project.numbers, scenario);
  }

  return { start, growth, month };
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
