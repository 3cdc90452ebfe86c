import { type ErrorDetail, errorDetail } from '#shared/base';
import { ceilings } from '#shared/project';
import { projectEntry } from './project-entries';

/** A ceiling that a text goes beyond: which, and where in it. */
export interface Excess {
  readonly place: string;
  readonly detail: ErrorDetail;
}

const quote = 0x22;
const space = 0x20;
const comma = 0x2c;
const backslash = 0x5c;
const openList = 0x5b;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;
const colon = 0x3a;

/**
 * Counts what a JSON text would cost as objects before any is made of it. Null when it stays below the ceilings; whether it is JSON at
 * all is for the parser to say.
 */
export function weighJson(text: Uint8Array): Excess | null {
  let values = 1;
  let depth = 0;
  let previous = 0;
  // Of each open list and object: how many values it has, and which of the two it is.
  const counts = new Uint32Array(ceilings.depth + 2);
  const isObject = new Uint8Array(ceilings.depth + 2);
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at] as number;
    if (byte <= space) continue;
    const isClosing = byte === closeList || byte === closeObject;
    if (byte === quote) at = endOfText(text, at);
    else if (byte === openList || byte === openObject) {
      depth += 1;
      if (depth > ceilings.depth + 1) return { place: placeIn(text, at), detail: errorDetail('tooDeep') };
      counts[depth] = 0;
      isObject[depth] = byte === openObject ? 1 : 0;
    } else if (byte === comma || (isClosing && previous !== openList && previous !== openObject)) {
      values += 1;
      const own = (counts[depth] as number) + 1;
      counts[depth] = own;
      const isNames = own > ceilings.names && isObject[depth] === 1;
      if (isNames) return { place: placeIn(text, at), detail: errorDetail('tooMany', String(ceilings.names)) };
      if (values > ceilings.values)
        return { place: projectEntry, detail: errorDetail('tooManyValues', String(ceilings.values)) };
    }
    if (isClosing) depth = Math.max(0, depth - 1);
    previous = byte;
  }
  return null;
}

/** Where the text that begins at a quote ends. */
function endOfText(text: Uint8Array, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === backslash ? 2 : 1;
  return at;
}

/** Enough steps to find a place by. */
const mostSteps = 8;

/** The names and numbers that lead to a byte, outermost first. */
function placeIn(text: Uint8Array, end: number): string {
  const steps: (string | number)[] = [];
  let name = '';
  for (let at = 0; at < end; at += 1) {
    const byte = text[at];
    if (byte === quote) {
      const to = endOfText(text, at);
      name = new TextDecoder().decode(text.subarray(at + 1, Math.min(to, at + 80)));
      at = to;
    } else if (byte === openList) steps.push(0);
    else if (byte === openObject) steps.push('');
    else if (byte === closeList || byte === closeObject) steps.pop();
    else if (byte === colon) steps[steps.length - 1] = name;
    else if (byte === comma) {
      const last = steps.at(-1);
      if (typeof last === 'number') steps[steps.length - 1] = last + 1;
    }
  }
  return steps.slice(0, mostSteps).join('/');
}
