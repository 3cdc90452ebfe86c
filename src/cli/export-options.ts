import { fail } from '#shared/base';
import {
  type DeckPdfForm,
  deckTargets,
  defaultExportOptions,
  type ExportOptions,
  type ExportTarget,
  exportOptionsSchema,
  planTargets,
} from '#shared/contract';
import { slideNumbers } from '#shared/deck';
import type { Translator } from '#shared/i18n';
import { nameFieldWords, unknownNameFields } from '#shared/sending';

/** What may be said about single targets of an export. */
export interface ExportFlags {
  readonly notes?: boolean;
  readonly handout?: string;
  readonly slides?: string;
  readonly width?: string;
  readonly keepEmptySlides?: boolean;
  readonly withLog?: boolean;
  readonly names?: string;
}

/** Slides on a sheet of a handout, and what that is called. */
export const handoutForms = { 3: 'handout-3', 6: 'handout-6' } as const;

/** The options that flags ask for. Throws `usage.badArguments` for a bad value, or for a target that is not made. */
export function exportOptionsOf(
  flags: ExportFlags,
  targets: readonly ExportTarget[],
  t: Translator['t'],
): ExportOptions {
  const needs = (name: string, target: ExportTarget) => {
    if (!targets.includes(target)) fail('usage.badArguments', { detail: t('cli.call.needsTarget', { name, target }) });
  };
  const needsOneOf = (name: string, some: readonly ExportTarget[]) => {
    if (targets.some((target) => some.includes(target))) return;
    fail('usage.badArguments', { detail: t('cli.call.needsTarget', { name, target: some.join(', ') }) });
  };
  if (flags.keepEmptySlides) needsOneOf('--keep-empty-slides', deckTargets);
  if (flags.withLog) needsOneOf('--with-log', planTargets);
  if (flags.notes) needs('--notes', 'deck-pdf');
  if (flags.handout !== undefined) needs('--handout', 'deck-pdf');
  if (flags.slides !== undefined) needs('--slides', 'deck-png');
  if (flags.width !== undefined) needs('--width', 'deck-png');
  const forms: readonly DeckPdfForm[] = [
    ...(flags.notes ? (['notes'] as const) : []),
    ...(flags.handout === undefined ? [] : [handoutOf(flags.handout, t)]),
  ];
  return {
    deckPdf: forms.length > 0 ? [...forms] : defaultExportOptions.deckPdf,
    slides: flags.slides === undefined ? null : slidesOf(flags.slides, t),
    widthPx: flags.width === undefined ? defaultExportOptions.widthPx : widthOf(flags.width, t),
    keepEmptySlides: flags.keepEmptySlides ?? false,
    withLog: flags.withLog ?? false,
    names: flags.names === undefined ? defaultExportOptions.names : namesOf(flags.names, t),
  };
}

function handoutOf(value: string, t: Translator['t']): DeckPdfForm {
  const form = Object.entries(handoutForms).find(([count]) => count === value)?.[1];
  const known = Object.keys(handoutForms).join(', ');
  return form ?? fail('usage.badArguments', { detail: t('cli.call.badHandout', { known, value }) });
}

function slidesOf(value: string, t: Translator['t']): number[] {
  const numbers = slideNumbers(value);
  return numbers ? [...numbers] : fail('usage.badArguments', { detail: t('cli.call.badSlides', { value }) });
}

function namesOf(value: string, t: Translator['t']): string {
  const [unknown] = unknownNameFields(value);
  const known = [...nameFieldWords('en'), ...nameFieldWords('zh-CN')].join(', ');
  if (unknown === undefined && exportOptionsSchema.shape.names.safeParse(value).success) return value;
  return fail('usage.badArguments', {
    detail: t('cli.call.badNames', { known, value: unknown ?? value.slice(0, 40) }),
  });
}

function widthOf(value: string, t: Translator['t']): number {
  const width = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (exportOptionsSchema.shape.widthPx.safeParse(width).success) return width;
  return fail('usage.badArguments', { detail: t('cli.call.badWidth', { value }) });
}
