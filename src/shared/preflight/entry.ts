import type { Severity, Wording } from '#shared/checks';
import type { ExportTarget } from '#shared/contract';
import type { TextKey } from '#shared/i18n';
import type { Path } from '#shared/project';
import type { PreflightEntry, PreflightGroup } from './types';

type Below<K extends string> = TextKey extends infer T ? (T extends `${K}.${infer R}` ? R : never) : never;
export type EntryCode = Below<'preflight.entry'>;

/** An entry of our own; its words lie under its code. */
export function entry(
  code: EntryCode,
  group: PreflightGroup,
  severity: Severity,
  place: Path | null,
  targets: readonly ExportTarget[],
  params: Wording['params'] = {},
): PreflightEntry {
  return { code, group, severity, place, targets, text: { key: `preflight.entry.${code}`, params } };
}
