import type { TextKey } from '#shared/i18n';
import type { Path, Round } from '#shared/project';
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

/** What a sentence about a part of another round says: the project's round, and the one that it belongs to. */
export function roundWords(round: Round, home: Round): Finding['text']['params'] {
  const words = (one: Round) => ({ kind: 'words', key: `document.rounds.${one}` }) as const;
  return { round: words(round), home: words(home) };
}
