import {
  type AnyLanguage,
  type DocumentLanguage,
  type InterfaceLanguage,
  nearestLanguage,
  safeFileName,
} from '#shared/base';
import { type FactStyle, formatFact } from '#shared/facts';
import { createTranslator } from '#shared/i18n';
import type { Project } from '#shared/project';

/** What a name by a pattern can say of a project. */
const nameFields = ['date', 'company', 'project', 'round', 'amount'] as const;
type NameField = (typeof nameFields)[number];

/** How fields are written in patterns; both languages' words are read in either. */
const words: Readonly<Record<InterfaceLanguage, Readonly<Record<NameField, string>>>> = {
  en: { date: 'date', company: 'company', project: 'project', round: 'round', amount: 'amount' },
  'zh-CN': { date: '日期', company: '公司', project: '项目', round: '轮次', amount: '金额' },
};

/** Amounts as they stand in names: `$2.4M`, `800万元`. */
const amountStyle: Readonly<Record<DocumentLanguage, FactStyle>> = { en: 'short', 'zh-CN': 'words' };

const longestName = 120;
const fieldSign = /\{([^{}]*)\}/g;

/** The pattern by which funds ask for plans, in the words of a language: date, BP, company, round, amount. */
export function usualNamePattern(language: AnyLanguage): string {
  const { date, company, round, amount } = words[nearestLanguage(language)];
  return `{${date}}_BP_{${company}}_{${round}}_{${amount}}`;
}

/** The fields that a pattern can have, as they are written in a language. */
export function nameFieldWords(language: AnyLanguage): readonly string[] {
  return nameFields.map((field) => `{${words[nearestLanguage(language)][field]}}`);
}

/** What stands in braces in a pattern and is no field. */
export function unknownNameFields(pattern: string): readonly string[] {
  return [...pattern.matchAll(fieldSign)].flatMap(([whole, name = '']) => (fieldOf(name) ? [] : [whole]));
}

/**
 * The name of a project's files by a pattern, without an ending: `2026-11-30_BP_Marlow Desk_Seed_$2.4M`. Fields that the project leaves
 * empty go, with the sign that parted them. `day` is the day that the files bear. Empty when nothing is left.
 */
export function nameByPattern(pattern: string, project: Project, day: string): string {
  const { t } = createTranslator(nearestLanguage(project.language));
  const { amountMinor, currency } = project.raise;
  const values: Readonly<Record<NameField, string>> = {
    date: day,
    company: project.company.name,
    project: project.title,
    round: t(`document.rounds.${project.round}`),
    amount:
      amountMinor > 0
        ? formatFact({ kind: 'money', amountMinor, currency }, project.language, amountStyle[project.language])
        : '',
  };
  const filled = pattern.replaceAll(fieldSign, (whole, name: string) => {
    const field = fieldOf(name);
    return field ? values[field].trim() : whole;
  });
  const joined = filled.replace(/([_-])[_-]+/g, '$1').replace(/^[_-]+|[_-]+$/g, '');
  return safeFileName(joined, longestName);
}

function fieldOf(name: string): NameField | undefined {
  const plain = name.trim().toLowerCase();
  return nameFields.find((field) => Object.values(words).some((one) => one[field] === plain));
}
