import type { TextKey } from '#shared/i18n';
import { type MonthPlan, settingOf } from '#shared/numbers';
import type { Assumptions } from './assumptions';
import type { Kit } from './kit';
import { byScenario } from './scenario-values';

/** Adds the settings of a stream or cost: the same in all scenarios. */
export function addSettingInputs(
  { t }: Kit,
  assumptions: Assumptions,
  path: string,
  owner: object,
  plan: MonthPlan,
): void {
  for (const { name, unit } of plan.settings) {
    const value = settingOf(owner, name);
    assumptions.add({
      key: `${path}/${name}`,
      label: t(`numbers.settingInBook.${name}` as TextKey),
      unit: unit === null ? '' : t(`workbook.unit.${unit}`),
      format: 'whole',
      values: byScenario(() => value),
    });
  }
}
