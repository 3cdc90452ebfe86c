import type { Dice } from './dice';

type Json = unknown;

/** Values that are at an edge of some kind of field, or outside of all. */
const odd: readonly Json[] = [
  null,
  true,
  0,
  -1,
  0.5,
  1e16,
  -1e308,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e',
  'x'.repeat(5_000),
  '财'.repeat(2_000),
  '__proto__',
  '2026-13-45',
  [],
  {},
  [[[[[[[[]]]]]]]],
  { type: 'paragraph' },
  { kind: 'text', paragraphs: null },
];

/** Changes one place, or a few, of a copy: what a faulty or a hostile program might have written. */
export function spoilJson(value: Json, dice: Dice): Json {
  const copy = structuredClone(value);
  const root = { root: copy };
  for (let count = dice.pick([1, 1, 2, 5]); count > 0; count -= 1) change(root, dice);
  return root.root;
}

type Container = Record<string, Json> | Json[];

const isContainer = (value: Json): value is Container => typeof value === 'object' && value !== null;

/** Goes down from the root as far as chance has it, and changes something there. */
function change(root: Record<string, Json>, { roll, pick }: Dice): void {
  let parent: Container = root;
  let key: string = 'root';
  for (let depth = 0; depth < 12; depth += 1) {
    const here: Json = (parent as Record<string, Json>)[key];
    if (!isContainer(here) || (depth > 1 && roll(4) === 0)) break;
    const keys = Object.keys(here);
    if (keys.length === 0) break;
    parent = here;
    key = pick(keys);
  }
  const place = parent as Record<string, Json>;
  const here = place[key];
  switch (roll(8)) {
    case 0:
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete place[key];
      return;
    case 1:
      if (Array.isArray(parent)) parent.push(...Array.from({ length: pick([1, 2, 200]) }, () => here));
      else place[pick(['__proto__x', 'constructor', 'toString', 'unknown', ''])] = here;
      return;
    case 2:
      Object.defineProperty(place, pick(['__proto__', 'id', 'type', 'kind']), {
        value: pick(odd),
        enumerable: true,
        configurable: true,
        writable: true,
      });
      return;
    case 3:
      place[key] = nested(pick([5, 99, 101, 600]), here);
      return;
    case 4:
      if (typeof here === 'number')
        place[key] = pick([here + 1, -here, here * 1e12, here / 3, Number.MAX_SAFE_INTEGER]);
      else if (typeof here === 'string')
        place[key] = pick([here.slice(1), here + here, here.toUpperCase(), `${here}\u0000`]);
      else place[key] = [here];
      return;
    default:
      place[key] = structuredClone(pick(odd));
  }
}

function nested(depth: number, inside: Json): Json {
  let value = inside;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { children: value };
  return value;
}
