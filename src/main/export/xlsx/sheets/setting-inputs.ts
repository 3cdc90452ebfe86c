import type { TextKey } from '#shared/i18n';
import { type MonthPlan, settingOf } from '#shared/numbers';
import type { InputAdder } from './input-adder';
import type { WorkbookContext } from './workbook-context';

/** Adds the settings of a stream or cost: the same in all scenarios. */
export function addSettingInputs(
  { t }: WorkbookContext,
  inputs: InputAdder,
  path: string,
  owner: object,
  plan: MonthPlan,
): void {
  for (const { name, unit } of plan.settings) {
    const counted = unit === null ? '' : t(`workbook.unit.${unit}`);
    inputs.plain(`${path}/${name}`, settingOf(owner, name), t(`numbers.settingInBook.${name}` as TextKey), counted);
  }
}
