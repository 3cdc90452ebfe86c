import fc from 'fast-check';
import type { Patch, Path, Project } from '#shared/project';

/** Every place of a value, the root aside. */
export function placesOf(value: unknown, path: Path = []): Path[] {
  const own = path.length > 0 ? [path] : [];
  if (typeof value !== 'object' || value === null) return own;
  const keys: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [...own, ...keys.flatMap((key) => placesOf((value as Record<string | number, unknown>)[key], [...path, key]))];
}

/** What stands at a place. */
export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], value);
}

const junk = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
  fc.constant({ type: 'paragraph', children: [{ text: 'x' }] }),
  fc.constant({ kind: 'text', paragraphs: [] }),
);

/** A change somewhere in the project: of the right kind at times, and at times of none. */
export function patchOf(project: Project): fc.Arbitrary<Patch> {
  const places = placesOf(project).filter(
    ([first]) => !['formatVersion', 'id', 'changedAt', 'assets'].includes(String(first)),
  );
  const lists = places.filter((path) => Array.isArray(at(project, path)));
  const place = fc.constantFrom(...places);
  const value = fc.oneof(
    junk,
    place.map((path) => at(project, path)),
  );
  const sameKind = fc
    .tuple(place, fc.string({ maxLength: 20 }), fc.boolean(), fc.nat(500))
    .map(([path, text, flag, number]): Patch => {
      const old = at(project, path);
      const next =
        typeof old === 'string' ? text : typeof old === 'boolean' ? flag : typeof old === 'number' ? number : old;
      return { op: 'set', path, value: next };
    });
  const splice = fc
    .tuple(fc.constantFrom(...lists), fc.nat(), fc.nat(3), fc.array(value, { maxLength: 2 }), fc.nat(), fc.boolean())
    .map(([path, from, count, strange, which, ofTheirs]): Patch => {
      const list = at(project, path) as unknown[];
      const start = from % (list.length + 1);
      const insert = ofTheirs && list.length > 0 ? [list[which % list.length]] : strange;
      return { op: 'splice', path, at: start, remove: Math.min(count, list.length - start), insert };
    });
  return fc.oneof(
    { weight: 4, arbitrary: sameKind },
    { weight: 2, arbitrary: fc.tuple(place, value).map(([path, next]): Patch => ({ op: 'set', path, value: next })) },
    { weight: 1, arbitrary: place.map((path): Patch => ({ op: 'unset', path })) },
    { weight: 3, arbitrary: splice },
    {
      weight: 1,
      arbitrary: fc
        .tuple(place, value)
        .map(([path, next]): Patch => ({ op: 'set', path: [...path, 'extra'], value: next })),
    },
  );
}
