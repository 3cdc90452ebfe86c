import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { DocumentLanguage } from '#shared/base';
import type { TemplateName } from '#shared/contract';
import type { Round } from '#shared/project';
import { faultsOf } from './example-figures/ledger';
import { quantitiesOf } from './example-figures/quantities';
import { typedWords } from './example-figures/typed-words';
import { example } from './template-helper';

const templates = fileURLToPath(new URL('../../../resources/templates', import.meta.url));
const files = fileURLToPath(new URL('../../fixtures/example-figures', import.meta.url));

/** Examples whose figures nobody has written down yet. One that gets its file leaves this list. */
const notYet: readonly string[] = [];

interface Example {
  readonly name: string;
  readonly template: TemplateName;
  readonly round: Round;
  readonly language: DocumentLanguage;
  readonly folder: string;
}

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
const examples = foldersIn(templates).flatMap((template) =>
  foldersIn(join(templates, template)).flatMap((round) =>
    foldersIn(join(templates, template, round)).flatMap((language): Example[] => {
      const folder = join(templates, template, round, language);
      if (!existsSync(join(folder, 'plan.md'))) return [];
      const name = `${template}-${round}-${language}`;
      return [{ name, folder, template, round, language } as Example];
    }),
  ),
);
const fileOf = ({ name }: Example) => join(files, `${name}.txt`);

describe('figures in the words of the examples', () => {
  it('stand in a file for each example that is not on the list', () => {
    const without = examples.filter((one) => !existsSync(fileOf(one))).map(({ name }) => name);
    expect(without.sort()).toEqual([...notYet]);
    const known = examples.map(({ name }) => name);
    expect(readdirSync(files).filter((file) => !known.includes(basename(file, '.txt')))).toEqual([]);
  });

  const written = examples.filter((one) => existsSync(fileOf(one)));

  it.each(written)('follow from the project: $name', async (one) => {
    const { project } = await example(one.template, one.language, one.round);
    const file = readFileSync(fileOf(one), 'utf8');
    expect(faultsOf(typedWords(one.folder), file, quantitiesOf(project, one.folder)).join('\n')).toBe('');
  });

  it.each(written)('would be found if they were wrong: $name', async (one) => {
    const { project } = await example(one.template, one.language, one.round);
    const quantities = quantitiesOf(project, one.folder);
    const lines = readFileSync(fileOf(one), 'utf8').split('\n');
    const sums = lines.filter((line) => line.includes(' = ') && !/^(?:#|let |given |fact )/.test(line));
    expect(sums.length).toBeGreaterThan(40);
    const names = lines.filter((line) => /^let |^given .* as \S+ : /.test(line));
    for (const line of sums) {
      const end = line.lastIndexOf(' = ');
      const isSpelledOut = /\[/.test(line) && !/\[\S*\d/.test(line);
      const digits = isSpelledOut ? [] : [...line.slice(0, end).matchAll(/\d/g)];
      // A digit of a name or a date in a line says nothing; one of its figures does.
      const isFound = digits.some(({ index, 0: digit }) => {
        const wrong = `${line.slice(0, index)}${(Number(digit) % 9) + 1}${line.slice(index + 1)}`;
        return faultsOf([], [...names, wrong].join('\n'), quantities).some((fault) =>
          fault.includes('is written, the sum is'),
        );
      });
      expect(isFound || digits.length === 0, line).toBe(true);
    }
  });
});
