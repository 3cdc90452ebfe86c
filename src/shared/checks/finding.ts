import type { TextKey } from '#shared/i18n';
import type { Path } from '#shared/project';
import type { Finding, Fix, Severity } from './types';

type Below<K extends string> = TextKey extends infer T ? (T extends `${K}.${infer R}` ? R : never) : never;
export type CheckCode = Below<'checks.finding'>;

/** A finding of one of our own rules; its words lie under its code. `mark` tells two of one place apart. */
export function finding(
  code: CheckCode,
  severity: Severity,
  place: Path,
  params: Finding['text']['params'] = {},
  more: { readonly fix?: Fix | null; readonly mark?: string } = {},
): Finding {
  const { fix = null, mark = '' } = more;
  const id = [code, place.join('/'), mark].filter((part) => part !== '').join(' ');
  return { id, code, severity, place, text: { key: `checks.finding.${code}`, params }, fix };
}
