import type { z } from 'zod';
import { commonEnds, type ErrorDetail, errorDetail } from '#shared/base';
import { issueDetail } from './issue-detail';
import type { Path } from './patch';

/** The first thing that is wrong, as a place in the value and what is wrong there. */
export interface Misfit {
  readonly place: Path;
  readonly detail: ErrorDetail;
}

/** Looks for what does not fit. What `before` shares with the value is known to fit and is not looked at. */
type Judge = (value: unknown, before: unknown) => Misfit | null;

/** The parts of zod's definitions that are walked. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: z.ZodType;
  readonly element?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly getter?: () => z.ZodType;
  readonly format?: string;
  readonly checks?: readonly {
    readonly _zod: { readonly def: { readonly check: string; readonly maximum?: number } };
  }[];
}
const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** In the place of a `before` that there is not: equal to nothing. */
const nothing = Symbol('nothing');

/**
 * The first misfit of a value in a schema, null when it fits. The verdict is that of zod's parse; but of unions only the form that a
 * value says to have is looked at, nothing is copied, and with `before`, which fits, only what changed is looked at: a key typed into a
 * long plan costs a few comparisons a level. Values must be JSON, and the schema must change nothing of what it parses.
 */
export function misfitIn(schema: z.ZodType, value: unknown, before: unknown = nothing): Misfit | null {
  return judgeOf(schema)(value, before);
}

const judges = new WeakMap<z.ZodType, Judge>();

function judgeOf(schema: z.ZodType): Judge {
  const known = judges.get(schema);
  if (known) return known;
  const judge = judgeFor(schema);
  const made: Judge = (value, before) => (value === before ? null : judge(value, before));
  judges.set(schema, made);
  return made;
}

function judgeFor(schema: z.ZodType): Judge {
  const definition = definitionOf(schema);
  const { innerType, values, entries, checks = [], format } = definition;
  const parse: Judge = (value) => parsed(schema, value);
  switch (definition.type) {
    case 'unknown':
      return () => null;
    case 'lazy':
      return lazily(() => judgeOf((definition.getter as () => z.ZodType)()));
    case 'optional':
    case 'nullable': {
      const empty = definition.type === 'optional' ? undefined : null;
      const inner = judgeOf(innerType as z.ZodType);
      return (value, before) => (value === empty ? null : inner(value, before));
    }
    case 'object':
      return checks.length === 0 && definition.catchall?.type === 'unknown' ? objectJudge(definition, parse) : parse;
    case 'record':
      return checks.length === 0 ? recordJudge(definition, parse) : parse;
    case 'array':
      return checks.every(isLongest) ? arrayJudge(definition, parse) : parse;
    case 'union':
      return unionJudge(definition, parse);
    case 'enum':
    case 'literal': {
      const words = new Set(values ?? Object.values(entries ?? {}));
      return (value) => (words.has(value) ? null : parsed(schema, value));
    }
    case 'number':
      return format === undefined && checks.length === 0
        ? (value) => (Number.isFinite(value) ? null : parsed(schema, value))
        : parse;
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? null : parsed(schema, value));
    case 'string': {
      const most = longest(checks);
      if (format !== undefined || !checks.every(isLongest)) return parse;
      return (value) => (typeof value === 'string' && value.length <= most ? null : parsed(schema, value));
    }
    default:
      return parse;
  }
}

function parsed(schema: z.ZodType, value: unknown): Misfit | null {
  const { error } = schema.safeParse(value);
  if (!error) return null;
  const [issue] = error.issues;
  return { place: (issue?.path ?? []) as Path, detail: issueDetail(issue) };
}

/** A form may hold itself, so that its judge is asked for when it is needed. */
function lazily(make: () => Judge): Judge {
  let judge: Judge | null = null;
  return (value, before) => {
    judge ??= make();
    return judge(value, before);
  };
}

type Check = NonNullable<Definition['checks']>[number];
const isLongest = ({ _zod }: Check) => _zod.def.check === 'max_length';
const longest = (checks: readonly Check[]) =>
  checks.reduce(
    (least, { _zod }) => Math.min(least, _zod.def.maximum ?? Number.POSITIVE_INFINITY),
    Number.POSITIVE_INFINITY,
  );

function objectJudge({ shape = {} }: Definition, parse: Judge): Judge {
  const fields = Object.entries(shape).map(([key, schema]) => [key, lazily(() => judgeOf(schema))] as const);
  return (value, before) => {
    if (!isRecord(value)) return parse(value, before);
    const old = isRecord(before) ? before : null;
    for (const [key, judge] of fields) {
      const now = value[key];
      if (old !== null && now === old[key]) continue;
      const misfit = judge(now, old === null ? nothing : old[key]);
      if (misfit) return within(key, misfit);
    }
    return null;
  };
}

function recordJudge({ keyType, valueType }: Definition, parse: Judge): Judge {
  const keys = judgeOf(keyType as z.ZodType);
  const values = lazily(() => judgeOf(valueType as z.ZodType));
  return (value, before) => {
    if (!isRecord(value)) return parse(value, before);
    const old = isRecord(before) ? before : null;
    for (const key in value) {
      const isOld = old !== null && Object.hasOwn(old, key);
      if (!isOld && keys(key, nothing)) return { place: [key], detail: errorDetail('wrongForm') };
      const misfit = values(value[key], isOld ? old[key] : nothing);
      if (misfit) return within(key, misfit);
    }
    return null;
  };
}

/** Items that both lists begin or end with are the same; what is between is compared in pairs, or as new. */
function arrayJudge({ element, checks = [] }: Definition, parse: Judge): Judge {
  const items = lazily(() => judgeOf(element as z.ZodType));
  const most = longest(checks);
  return (value, before) => {
    if (!Array.isArray(value)) return parse(value, before);
    if (value.length > most) return { place: [], detail: errorDetail('tooMany', String(most)) };
    const old: readonly unknown[] = Array.isArray(before) ? before : [];
    const { start, end } = commonEnds<unknown>(value, old);
    const inPairs = value.length === old.length;
    for (let index = start; index < value.length - end; index += 1) {
      const misfit = items(value[index], inPairs ? old[index] : nothing);
      if (misfit) return within(index, misfit);
    }
    return null;
  };
}

/** Forms are told apart by the one field in which each has words of its own. */
interface Forms {
  readonly tag: string;
  readonly judges: ReadonlyMap<unknown, Judge>;
}

const tags = ['type', 'kind', 'op'];

function formsOf(options: readonly z.ZodType[]): Forms | null {
  for (const tag of tags) {
    const words = options.map((option) => wordsOf(option, tag));
    if (words.some((some) => some.length === 0)) continue;
    const judges = words.flatMap((some, index) =>
      some.map((word) => [word, judgeOf(options[index] as z.ZodType)] as const),
    );
    return { tag, judges: new Map(judges) };
  }
  return null;
}

/** What a form says of itself in a field; `undefined`: that it has none. */
function wordsOf(form: z.ZodType, tag: string): readonly unknown[] {
  let definition = definitionOf(form);
  while (definition.getter) definition = definitionOf(definition.getter());
  const field = definition.shape?.[tag] && definitionOf(definition.shape[tag]);
  if (field?.innerType && definitionOf(field.innerType).type === 'undefined') return [undefined];
  return field?.type === 'literal' ? (field.values ?? []) : [];
}

function unionJudge({ options = [] }: Definition, parse: Judge): Judge {
  let forms: Forms | null | undefined;
  return (value, before) => {
    if (forms === undefined) forms = formsOf(options);
    if (forms === null || !isRecord(value)) return parse(value, before);
    const { tag, judges } = forms;
    const judge = judges.get(value[tag]);
    if (judge) return judge(value, isRecord(before) && before[tag] === value[tag] ? before : nothing);
    if (value[tag] === undefined) return { place: [tag], detail: errorDetail('missing') };
    return {
      place: [tag],
      detail: errorDetail('unknownValue', [...judges.keys()].filter(Boolean).join(', ').slice(0, 120)),
    };
  };
}

function within(key: string | number, { place, detail }: Misfit): Misfit {
  return { place: [key, ...place], detail };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
