import type { TextKey } from '#shared/i18n';
import type { DriverInfo } from '#shared/numbers';
import type { Kit } from './kit';

/** What the numbers room calls a driver. */
export function driverLabel({ t, project }: Kit, { owner, role }: DriverInfo): string {
  const { numbers } = project;
  if (owner.list === 'hires') return t('numbers.column.salary');
  const owners: readonly { readonly id: string; readonly kind: string }[] =
    owner.list === 'streams' ? numbers.streams : owner.list === 'costs' ? numbers.costs : [];
  const group = owners.find(({ id }) => id === owner.id)?.kind ?? owner.list;
  return t(`numbers.driver.${group}.${role}` as TextKey);
}
