import type { z } from 'zod';
import type { ErrorDetail } from '#shared/base';
import { issueDetail } from '#shared/project';

/** The first thing that is wrong, as a place in the value and what is wrong there. */
export interface Misfit {
  readonly place: readonly (string | number)[];
  readonly detail: ErrorDetail;
}

/** The parts of zod's definitions that are walked. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly unknown[];
  readonly getter?: () => z.ZodType;
  readonly checks?: readonly unknown[];
}
type Place = readonly (string | number)[];
const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/**
 * Checks only what changed: where `after` shares a branch with `before`, which is known to fit, nothing is looked at.
 * A key typed into a long plan costs a few comparisons a level, not a parse of the project. Null when `after` fits.
 */
export function validateChange(schema: z.ZodType, before: unknown, after: unknown, place: Place = []): Misfit | null {
  if (before === after) return null;
  const definition = definitionOf(schema);
  if (definition.checks?.length) return validateWhole(schema, after, place);
  switch (definition.type) {
    case 'lazy':
      return definition.getter ? validateChange(definition.getter(), before, after, place) : null;
    case 'optional':
      if (after === undefined) return null;
      return definition.innerType ? validateChange(definition.innerType, before, after, place) : null;
    case 'object':
      if (!isRecord(before) || !isRecord(after)) break;
      return validateRecord(before, after, Object.entries(definition.shape ?? {}), place);
    case 'record':
      // New keys have a pattern to keep: only records with the same keys are walked.
      if (!isRecord(before) || !isRecord(after) || !sameKeys(before, after)) break;
      return validateRecord(before, after, everyKey(after, definition.valueType), place);
    case 'array':
      if (!Array.isArray(before) || !Array.isArray(after) || !definition.element) break;
      return validateList(definition.element, before, after, place);
    case 'union': {
      const option = definition.options?.find((one) => hasTagOf(one, before) && hasTagOf(one, after));
      if (option) return validateChange(option, before, after, place);
      break;
    }
  }
  return validateWhole(schema, after, place);
}

function validateWhole(schema: z.ZodType, value: unknown, place: Place): Misfit | null {
  const parsed = schema.safeParse(value);
  if (parsed.success) return null;
  const issue = parsed.error.issues[0];
  return { place: [...place, ...((issue?.path ?? []) as Place)], detail: issueDetail(issue) };
}

type Fields = readonly (readonly [string, z.ZodType])[];

function validateRecord(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  fields: Fields,
  place: Place,
): Misfit | null {
  for (const [key, schema] of fields) {
    const misfit = validateChange(schema, before[key], after[key], [...place, key]);
    if (misfit) return misfit;
    // An equal `undefined` on both sides can't happen for a required field: `before` fits.
  }
  return null;
}

/** Items that both lists begin or end with are the same; what is between is compared in pairs, or parsed. */
function validateList(
  element: z.ZodType,
  before: readonly unknown[],
  after: readonly unknown[],
  place: Place,
): Misfit | null {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const paired = before.length === after.length;
  for (let index = start; index < after.length - end; index += 1) {
    const old = paired ? before[index] : undefined;
    const misfit =
      old === undefined
        ? validateWhole(element, after[index], [...place, index])
        : validateChange(element, old, after[index], [...place, index]);
    if (misfit) return misfit;
  }
  return null;
}

function everyKey(value: Record<string, unknown>, schema: z.ZodType | undefined): Fields {
  return schema ? Object.keys(value).map((key) => [key, schema] as const) : [];
}

function sameKeys(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key));
}

/** Whether a union's option is the one for a value, by its `type` or `kind`. */
function hasTagOf(option: z.ZodType, value: unknown): boolean {
  let definition = definitionOf(option);
  while (definition.type === 'lazy' && definition.getter) definition = definitionOf(definition.getter());
  const tag = definition.shape?.type ?? definition.shape?.kind;
  const name = definition.shape?.type ? 'type' : 'kind';
  return tag !== undefined && isRecord(value) && (definitionOf(tag).values?.includes(value[name]) ?? false);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
