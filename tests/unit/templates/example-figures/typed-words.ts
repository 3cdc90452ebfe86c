import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerKind } from '#shared/registers';

/** A piece of an example's words, as its author typed it: a line of the plan, a row of a table, a cell of a register. */
export interface TypedWords {
  readonly place: string;
  readonly text: string;
}

/** Names of fields whose digits are no figures: addresses, files, keys, and what a slide looks like. */
const noFigures = new Set(
  'contactPhone contactEmail website url file aligns kind layout state key reference emphasis fit date closeDate founded accessed asOf'.split(
    ' ',
  ),
);
/** Words of `numbers.json`: the rest of it is the model, which figures are computed from. */
const wordsOfNumbers = new Set(['name', 'role', 'title', 'label', 'text', 'note', 'milestone']);
/** Register columns that are read by choice, or by the calendar. Scores are opinions from 1 to 5. */
const noFigureColumns = new Set(['choice', 'date', 'score']);

/** Everything that is typed in the words of an example in a folder of `resources/templates`. */
export function typedWords(folder: string): readonly TypedWords[] {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const json = (file: string) => JSON.parse(read(file)) as unknown;
  const found: TypedWords[] = [];
  const add = (place: string, text: string) => found.push({ place, text: text.replaceAll('**', '') });

  for (const [at, line] of read('plan.md').split('\n').entries())
    add(`plan.md:${at + 1}`, line.replace(/^\|\s*/, '').replace(/\s*\|$/, ''));

  walk(json('company.json'), 'company.json', (place, key, text) => !noFigures.has(key) && add(place, text));
  walk(json('deck.json'), 'deck.json', (place, key, text) => !noFigures.has(key) && add(place, text), rowsAsOne);
  walk(json('numbers.json'), 'numbers.json', (place, key, text) => wordsOfNumbers.has(key) && add(place, text));

  for (const [kind, rows] of Object.entries(json('registers.json') as Record<string, Record<string, string>[]>)) {
    const columns = registerKind(kind)?.columns ?? [];
    for (const [at, row] of rows.entries())
      for (const [column, cell] of Object.entries(row)) {
        const type = columns.find(({ id }) => id === column)?.type ?? 'line';
        if (!noFigureColumns.has(type)) add(`registers.json ${kind}[${at}]`, `${column}: ${cell}`);
      }
  }
  return found.filter(({ text }) => /\d/.test(text) || text !== '');
}

/** A row of a slide's table, metric or step is one piece, so that a line can name what a figure stands beside. */
const rowsAsOne = new Set(['rows', 'metrics', 'steps']);

function walk(
  value: unknown,
  place: string,
  visit: (place: string, key: string, text: string) => void,
  joined: ReadonlySet<string> = new Set(),
  key = '',
): void {
  if (typeof value === 'string') visit(place, key, value);
  else if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) {
      const here = `${place}[${at}]`;
      if (joined.has(key) && Array.isArray(one)) visit(here, key, one.join(' | '));
      else walk(one, here, visit, joined, key);
    }
  } else if (value !== null && typeof value === 'object') {
    for (const [name, one] of Object.entries(value)) walk(one, `${place}.${name}`, visit, joined, name);
  }
}
