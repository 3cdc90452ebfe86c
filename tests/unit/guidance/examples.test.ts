import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = process.cwd();
const languages = ['en', 'zh-CN'] as const;
const company = { kind: z.string(), en: z.string(), 'zh-CN': z.string() };
const figure = z.strictObject({ find: z.string(), is: z.string() });

/** Whose examples stand where, and the figures of the case that most of them tell. */
const fixture = z
  .strictObject({
    running: z.strictObject(company),
    others: z.array(z.strictObject({ ...company, examples: z.array(z.string()).min(3) })),
    figures: z.array(z.strictObject({ what: z.string(), en: figure, 'zh-CN': figure, places: z.number() })),
  })
  .parse(JSON.parse(readFileSync(join(root, 'tests/fixtures/guidance-examples.json'), 'utf8')));

/** Examples of a language by family and kind, such as `rooms/ask`. */
function examplesOf(language: (typeof languages)[number]): ReadonlyMap<string, string> {
  const families = ['rooms', 'sections', 'slides'];
  const names = families.flatMap((family) =>
    readdirSync(join(root, 'resources/guidance', language, family)).map((file) => `${family}/${file.slice(0, -5)}`),
  );
  const read = (name: string) =>
    z
      .looseObject({ example: z.string() })
      .parse(JSON.parse(readFileSync(join(root, 'resources/guidance', language, `${name}.json`), 'utf8'))).example;
  return new Map(names.map((name) => [name, read(name)]));
}

describe.each(languages)('examples of guidance (%s)', (language) => {
  const examples = examplesOf(language);

  it('come from eight kinds of company, each named where it is told', () => {
    expect(new Set([fixture.running, ...fixture.others].map(({ kind }) => kind)).size).toBe(8);
    for (const other of fixture.others) {
      const naming = [...examples].filter(([, text]) => text.includes(other[language])).map(([name]) => name);
      expect(naming.toSorted(), other.kind).toEqual(other.examples.toSorted());
    }
  });

  it('tell of one company each', () => {
    const named = fixture.others.flatMap((other) => other.examples);
    expect(new Set(named).size).toBe(named.length);
    const both = named.filter((name) => examples.get(name)?.includes(fixture.running[language]));
    expect(both).toEqual([]);
  });

  it.each(fixture.figures)('agree about the running case: $what', ({ [language]: { find, is }, places }) => {
    const others = new Set(fixture.others.flatMap((other) => other.examples));
    const told = [...examples].filter(([name]) => !others.has(name));
    const quoted = told.flatMap(([name, text]) =>
      [...text.matchAll(new RegExp(find, 'gu'))].map((match) => ({ name, says: match.slice(1).find(Boolean) })),
    );
    expect(quoted.length).toBeGreaterThanOrEqual(places);
    expect(quoted.filter(({ says }) => says !== is)).toEqual([]);
  });
});
