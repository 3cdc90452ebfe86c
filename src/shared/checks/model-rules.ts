import type { Currency } from '#shared/base';
import { capFindings } from '#shared/cap-table';
import type { TextKey } from '#shared/i18n';
import { modelFindings } from '#shared/numbers';
import type { Project } from '#shared/project';
import type { Finding, FindingParam } from './types';

/** What the model of numbers and the table of owners find odd about themselves. */
export function numbersFindings(project: Project): readonly Finding[] {
  const { currency } = project.raise;
  const model = modelFindings(project).map(({ code, severity, place, params }): Finding => {
    const said = Object.entries(params).map(([name, value]) => [name, paramOf(name, value, currency)]);
    const text = { key: `checks.finding.${code}` as TextKey, params: Object.fromEntries(said) };
    return {
      id: `${code} ${place.join('/')} ${Object.values(params).join(' ')}`,
      code,
      severity,
      place,
      text,
      fix: null,
    };
  });
  const owners = capFindings(project).map(({ code, severity, place }): Finding => {
    const text = { key: `ownership.finding.${code}` as TextKey, params: {} };
    const weight = severity === 'note' ? 'hint' : severity;
    return { id: `cap.${code} ${place.join('/')}`, code: `cap.${code}`, severity: weight, place, text, fix: null };
  });
  return [...model, ...owners];
}

function paramOf(name: string, value: string | number, currency: Currency): FindingParam {
  if (name.endsWith('Minor') && typeof value === 'number')
    return { kind: 'value', value: { kind: 'money', amountMinor: Math.abs(value), currency } };
  if (name === 'month' || name === 'date') return { kind: 'value', value: { kind: 'date', date: String(value) } };
  if (name === 'role') return wordOr('checks.role', String(value));
  if (name === 'scenario') return { kind: 'words', key: `checks.scenario.${value}` as TextKey };
  if (name === 'larger' || name === 'smaller' || (name === 'name' && sizes.has(String(value))))
    return { kind: 'words', key: `checks.size.${value}` as TextKey };
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}

const sizes: ReadonlySet<string> = new Set(['tam', 'sam', 'som', 'growth']);

function wordOr(branch: 'checks.role', name: string): FindingParam {
  return { kind: 'words', key: `${branch}.${name.replaceAll('/', '-')}` as TextKey };
}
