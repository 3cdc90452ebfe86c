import {
  type AnyLanguage,
  AppFailure,
  appError,
  type DocumentLanguage,
  documentLanguages,
  type ErrorParams,
  interfaceLanguages,
} from '#shared/base';
import { type ExportTarget, exportTargets, type TemplateName, templateNames } from '#shared/contract';
import { type Round, rounds } from '#shared/project';

type ChoiceError = {
  [C in keyof ErrorParams]: ErrorParams[C] extends { name: string; known: string } ? C : never;
}[keyof ErrorParams];

function oneOf<T extends string>(known: readonly T[], name: string, code: ChoiceError): T {
  const found = known.find((one) => one === name);
  if (found !== undefined) return found;
  throw new AppFailure(appError(code, { name, known: known.join(', ') }));
}

/** The template of that name; throws `usage.unknownTemplate`. */
export const templateOf = (name: string): TemplateName => oneOf(templateNames, name, 'usage.unknownTemplate');
/** The round of that name; throws `usage.unknownRound`. */
export const roundOf = (name: string): Round => oneOf(rounds, name, 'usage.unknownRound');
/** Every language that a call may name: some are asked what a project is written in, others what they shall answer in. */
export const languages: readonly AnyLanguage[] = [...new Set([...documentLanguages, ...interfaceLanguages])];
/** The language of that name; throws `usage.unknownLanguage`. */
export const languageOf = (name: string): AnyLanguage => oneOf(languages, name, 'usage.unknownLanguage');
/** The language of that name, for a project; throws `usage.unknownLanguage`. */
export const projectLanguageOf = (name: string): DocumentLanguage =>
  oneOf(documentLanguages, name, 'usage.unknownLanguage');

/** Targets from a list with commas, each once; throws `usage.unknownTarget`. */
export function targetsOf(list: string): ExportTarget[] {
  const names = list.split(',').map((name) => name.trim());
  return [...new Set(names.map((name) => oneOf(exportTargets, name, 'usage.unknownTarget')))];
}
