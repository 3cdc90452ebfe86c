import { type Currency, minorPerMajor } from '#shared/base';
import { capFindings } from '#shared/cap-table';
import type { TextKey } from '#shared/i18n';
import { type ModelFinding, modelFindings } from '#shared/numbers';
import type { Path, Project } from '#shared/project';
import type { Finding, FindingParam } from './types';

/** What the model of numbers and the table of owners find odd about themselves. */
export function numbersFindings(project: Project): readonly Finding[] {
  const owners = capFindings(project).map(({ code, severity, place }): Finding => {
    const text = { key: `ownership.finding.${code}` as TextKey, params: {} };
    const weight = severity === 'note' ? 'hint' : severity;
    return { id: `cap.${code} ${place.join('/')}`, code: `cap.${code}`, severity: weight, place, text, fix: null };
  });
  return [...modelFindingsInWords(project), ...owners];
}

/** Only what model, market and uses of funds find odd: what the numbers room says beside its cells. */
export function modelFindingsInWords(project: Parameters<typeof modelFindings>[0]): readonly Finding[] {
  const { currency } = project.raise;
  return modelFindings(project).map((found): Finding => {
    const { code, severity, place, params } = found;
    return {
      id: `${code} ${place.join('/')} ${Object.values(params).join(' ')}`,
      code,
      severity,
      place,
      text: { key: `checks.finding.${code}` as TextKey, params: wordParams(found, currency) },
      fix: null,
    };
  });
}

function wordParams({ params, place }: ModelFinding, currency: Currency): Record<string, FindingParam> {
  const said: Record<string, FindingParam> = {};
  const role = 'role' in params ? params.role : '';
  const isMoney = moneyRole.test(role) && !isGrowthRate(place);
  for (const [name, value] of Object.entries(params) as [string, string | number][]) {
    said[name] = paramOf(name, value, currency, isMoney);
  }
  if (place[0] === 'raise' && 'name' in params) said.name = { kind: 'words', key: 'checks.setting.raise' };
  if (role !== '') said.what = partOf(role, 'name' in params ? params.name : '', place);
  return said;
}

/** Roles whose values are minor units of money; others are counted as they are written. */
const moneyRole = /^(?:price|amount|salary|assets|sales|labelPrice|storagePrice)$|Minor$/;

function isGrowthRate(place: Path): boolean {
  return place.includes('growth');
}

function paramOf(name: string, value: string | number, currency: Currency, isMoney: boolean): FindingParam {
  if (typeof value === 'number') {
    // A shortfall is said as an amount, a value that was typed with its sign.
    if (name.endsWith('Minor'))
      return { kind: 'value', value: { kind: 'money', amountMinor: Math.abs(value), currency }, style: styleOf(name) };
    if (!isMoney) return Math.round(value * 100) / 100;
    const major = value / minorPerMajor(currency);
    if (Math.abs(major) < 100) return Number(major.toFixed(6));
    return { kind: 'value', value: { kind: 'money', amountMinor: Math.round(value), currency } };
  }
  if (name === 'month' || name === 'date') return { kind: 'value', value: { kind: 'date', date: value } };
  if (name === 'scenario') return { kind: 'words', key: `numbers.scenarioOf.${value}` as TextKey };
  if (name === 'larger' || name === 'smaller' || (name === 'name' && sizes.has(value)))
    return { kind: 'words', key: `checks.size.${value}` as TextKey };
  if ((name === 'name' || name === 'stream') && value.trim() === '') return { kind: 'words', key: 'checks.unnamed' };
  return value;
}

/** What is left of an ask may be a cent, of which a short form says nothing. */
function styleOf(name: string): 'short' | 'full' {
  return name === 'leftMinor' ? 'full' : 'short';
}

const sizes: ReadonlySet<string> = new Set(['tam', 'sam', 'som', 'growth']);
const lists: ReadonlySet<unknown> = new Set([
  'streams',
  'costs',
  'hires',
  'training',
  'dataWork',
  'capex',
  'loans',
  'funding',
]);

/** `Cloud: price` for a row of the model, `The opening cash` for what there is one of. */
function partOf(role: string, name: string, place: Path): FindingParam {
  if (lists.has(place[1]))
    return { kind: 'part', name, role: `checks.role.${role}` as TextKey, isGrowth: isGrowthRate(place) };
  const setting = role === 'ratePercent' ? 'taxRate' : role;
  return { kind: 'words', key: `checks.setting.${setting}` as TextKey };
}
