import { baseOf, costPlans, driversOf, streamPlans } from '#shared/numbers';
import type { Cost, Driver, Stream } from '#shared/project';
import type { Assumptions } from './assumptions';
import { addDriverInputs, type PlacedDriver } from './driver-inputs';
import { type InputAdder, inputAdder } from './input-adder';
import { addMoneyInputs } from './money-inputs';
import { addSettingInputs } from './setting-inputs';
import type { WorkbookContext } from './workbook-context';

export interface ModelInputs {
  /** The drivers of one owner, in its own order. */
  readonly driversOf: (list: string, id: string) => readonly PlacedDriver[];
}

/** Adds every input of the model, in the order of its calculation. */
export function addModelInputs(workbook: WorkbookContext, assumptions: Assumptions): ModelInputs {
  const placed = placedDrivers(workbook);
  const { numbers } = workbook.project;
  const { t } = workbook;
  const inputs = inputAdder(workbook, assumptions);
  const drivers = (list: string, id: string) => placed.get(`${list}/${id}`) ?? [];
  const addDrivers = (list: string, id: string) => {
    for (const driver of drivers(list, id)) addDriverInputs(workbook, assumptions, driver);
  };
  for (const stream of numbers.streams) {
    addStreamInputs(workbook, assumptions, inputs, stream);
    addDrivers('streams', stream.id);
  }
  for (const cost of numbers.costs) {
    addCostInputs(workbook, assumptions, inputs, cost);
    addDrivers('costs', cost.id);
  }
  for (const list of ['training', 'dataWork'] as const) {
    for (const { id, name, category, start, end } of numbers[list]) {
      assumptions.heading(name, `${t(`numbers.category.${category}`)} · ${t(`workbook.list.${list}`)}`);
      inputs.span(`${list}/${id}`, start, end);
      addDrivers(list, id);
    }
  }
  for (const { id, role, category, count, start, end } of numbers.hires) {
    assumptions.heading(role, `${t(`numbers.category.${category}`)} · ${t('workbook.list.hires')}`);
    inputs.whole(`hires/${id}/count`, count, t('workbook.input.count'), '', 10_000);
    inputs.span(`hires/${id}`, start, end);
    addDrivers('hires', id);
  }
  addMoneyInputs(workbook, assumptions, inputs);
  return { driversOf: drivers };
}

/** What a stream has besides its drivers. */
function addStreamInputs(
  workbook: WorkbookContext,
  assumptions: Assumptions,
  inputs: InputAdder,
  stream: Stream,
): void {
  const { t } = workbook;
  const path = `streams/${stream.id}`;
  assumptions.heading(stream.name, t(`numbers.stream.${stream.kind}`));
  inputs.span(path, stream.start);
  const days = t('workbook.unit.days');
  inputs.whole(`${path}/receivableDays`, stream.receivableDays, t('workbook.input.receivableDays'), days);
  const base = baseOf(stream);
  if (base?.of === '') inputs.count(`${path}/customers/opening`, base.opening, t('workbook.input.openingCustomers'));
  addSettingInputs(workbook, inputs, path, stream, streamPlans[stream.kind]);
}

/** What a cost has besides its drivers. */
function addCostInputs(workbook: WorkbookContext, assumptions: Assumptions, inputs: InputAdder, cost: Cost): void {
  const { t } = workbook;
  const path = `costs/${cost.id}`;
  assumptions.heading(cost.name, `${t(`numbers.category.${cost.category}`)} · ${t(`numbers.cost.${cost.kind}`)}`);
  inputs.span(path, cost.start, cost.end);
  addSettingInputs(workbook, inputs, path, cost, costPlans[cost.kind]);
}

function placedDrivers({ project }: WorkbookContext): ReadonlyMap<string, PlacedDriver[]> {
  const placed = new Map<string, PlacedDriver[]>();
  for (const info of driversOf(project.numbers)) {
    const key = `${info.owner.list}/${info.owner.id}`;
    const list = placed.get(key) ?? [];
    const driver = info.place.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], project) as Driver;
    placed.set(key, [...list.filter((other) => other.info.path !== info.path), { info, driver }]);
  }
  return placed;
}
