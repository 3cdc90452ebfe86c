import { type ErrorDetail, errorDetail } from '#shared/base';
import { ceilings } from '#shared/project';

/** What values come to in a project's file: how many they are, about how many bytes they take, how often each id stands. */
export class Tally {
  readonly ids = new Map<string, number>();
  values = 0;
  bytes = 0;

  /** A value, without what is in it. It has a line of its own: two spaces a level, a comma and the end. */
  addValue(value: unknown, depth: number): void {
    const indent = 2 * depth + 2;
    this.values += 1;
    if (typeof value === 'string') this.bytes += indent + Buffer.byteLength(value) + 2;
    // Lists and objects have a second line, where they are closed.
    else if (typeof value === 'object' && value !== null) this.bytes += 2 * indent;
    else this.bytes += indent + String(value).length;
  }

  /** The name that a value has in an object: its quotes, the colon and the space after it. A text under the name `id` is an id. */
  addName(name: string, value: unknown): void {
    this.bytes += Buffer.byteLength(name) + 4;
    if (name === 'id' && typeof value === 'string') this.ids.set(value, (this.ids.get(value) ?? 0) + 1);
  }

  /** How it goes beyond what a whole project may hold; null when it doesn't. */
  excess(): ErrorDetail | null {
    if (this.values > ceilings.values) return errorDetail('tooManyValues', String(ceilings.values));
    return this.bytes > ceilings.textMb * 2 ** 20 ? errorDetail('tooLarge', `${ceilings.textMb} MB`) : null;
  }
}

/**
 * The one walk over values for their own sake, whatever a schema says of them. `walkJson` looks for what makes plain JSON dangerous to
 * code that walks it: nesting that overflows a stack, and names that reach JavaScript's own machinery. `depth` is that of the place at
 * which a value stands or is to stand. Null when there is nothing of the kind. What is looked at is counted into `tally`; each value is
 * read once, and none below the first flaw.
 */
export function walkJson(json: unknown, depth = 0, tally: Tally | null = null): ErrorDetail | null {
  return walk(json, depth, tally, false);
}

/**
 * The same of a value that came as an object instead of as a text, so that it may be no JSON at all, and may hold one part many times
 * over: what together with `tally` goes beyond a whole project is refused before it costs more. `notJson` is one of the details.
 */
export function walkForeign(value: unknown, depth: number, tally: Tally): ErrorDetail | null {
  return walk(value, depth, tally, true);
}

function walk(value: unknown, depth: number, tally: Tally | null, isForeign: boolean): ErrorDetail | null {
  tally?.addValue(value, depth);
  if (isForeign) {
    const flaw = isJson(value) ? tally?.excess() : errorDetail('notJson');
    if (flaw) return flaw;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (depth > ceilings.depth) return errorDetail('tooDeep');
  if (!Array.isArray(value)) return walkNamed(value as Readonly<Record<string, unknown>>, depth, tally, isForeign);
  for (const child of value as readonly unknown[]) {
    const flaw = walk(child, depth + 1, tally, isForeign);
    if (flaw) return flaw;
  }
  return null;
}

function walkNamed(
  value: Readonly<Record<string, unknown>>,
  depth: number,
  tally: Tally | null,
  isForeign: boolean,
): ErrorDetail | null {
  for (const name of Object.keys(value)) {
    if (name === '__proto__') return errorDetail('forbiddenName', name);
    const child = value[name];
    // In what the program itself has made, a field without a value is one that is not there.
    if (child === undefined && !isForeign) continue;
    tally?.addName(name, child);
    const flaw = walk(child, depth + 1, tally, isForeign);
    if (flaw) return flaw;
  }
  return null;
}

/** Whether a value, whatever is in it, is of JSON's kinds: no date, no number beyond all, no list with gaps or with names in it. */
function isJson(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      return value === null || (Array.isArray(value) ? Object.keys(value).length === value.length : isPlain(value));
    default:
      return false;
  }
}

/** Its prototype is that of plain objects, in whichever realm, or none. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
