import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import './pretend-window';
import { commandSynonyms, generalCommands, paletteSearch, registerCommands } from '#renderer/commands';
import { deckCommands } from '#renderer/deck';
import { factCommands } from '#renderer/facts';
import { numbersCommands } from '#renderer/numbers';
import { planCommands } from '#renderer/plan';
import { presentingCommands } from '#renderer/presenting';
import { richTextCommands } from '#renderer/rich-text';
import { type DocumentLanguage, type InterfaceLanguage, otherLanguages } from '#shared/base';
import type { TemplateName } from '#shared/contract';
import { factSynonyms, factsOf } from '#shared/facts';
import { createTranslator } from '#shared/i18n';
import { newProject } from '../../../src/main/services/new-project';
import { figureSearch, figureToCome, pickerEntries } from '../../../src/renderer/facts/picker-list';
import { findBlocks } from '../../../src/renderer/plan/editor/find-blocks';
import { filledProject } from '../../fixtures/filled-project';

const resourcesFolder = resolve(import.meta.dirname, '../../../resources');

interface Cases {
  readonly title: string;
  readonly rows: readonly (readonly [search: string, expected: string])[];
}

/** Parts below `== title`, a case a line: what is typed, an arrow, what must come first. */
function casesOf(file: string): readonly Cases[] {
  const text = readFileSync(resolve(import.meta.dirname, '../../fixtures/search', file), 'utf8');
  const [, ...parts] = text.split(/^== /m);
  return parts.map((part) => {
    const [title = '', ...lines] = part.trim().split('\n');
    return { title, rows: lines.filter(Boolean).map((line) => line.split(' → ') as [string, string]) };
  });
}

/** The cases that come out differently, as lines of the file. */
const differences = (rows: Cases['rows'], first: (search: string) => string | undefined) =>
  rows.flatMap(([search, expected]) => {
    const found = first(search) ?? '-';
    return found === expected ? [] : [`${search} → ${found}, not ${expected}`];
  });

let count = 0;
const projectOf = async (template: TemplateName, language: DocumentLanguage) => {
  const newId = () => `id${count++}` as ReturnType<Parameters<typeof newProject>[1]['newId']>;
  const now = new Date(2026, 10, 30);
  return (await newProject({ template, round: 'seed', language }, { resourcesFolder, newId, now })).project;
};

describe('the picker of figures', () => {
  it.each(casesOf('figures.txt'))('puts first what is meant: $title', async ({ title, rows }) => {
    const [template, language] = title.split(' ') as [TemplateName, DocumentLanguage & InterfaceLanguage];
    const entries = pickerEntries(await projectOf(template, language), language);
    const find = figureSearch(entries);
    expect(differences(rows, (search) => find(search)[0]?.name)).toEqual([]);
  });

  it('offers what is not set behind what is, but not behind what is called otherwise', async () => {
    const project = await projectOf('customer-service', 'en');
    const entries = pickerEntries(
      { ...project, market: { ...project.market, topDown: noMarket(project.market) } },
      'en',
    );
    const names = figureSearch(entries)('TAM').map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['market.bottomUp.tam', 'market.tam']);
    expect(names).not.toContain('team.size');
  });

  it('has no two lines of metrics that read alike', async () => {
    const entries = pickerEntries(await projectOf('customer-service', 'en'), 'en');
    const lines = entries.filter(({ group }) => group === 'metrics').map(({ label, value }) => `${label} ${value}`);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('tells of a figure that comes with the numbers', async () => {
    const entries = pickerEntries(await projectOf('blank', 'en'), 'en');
    expect(figureToCome(entries, 'ARR', 'en')).toBe('Annual recurring revenue (ARR)');
    expect(figureToCome(entries, 'revenue', 'zh-CN')).toBe('营业收入');
    expect(figureToCome(entries, 'nonsense', 'en')).toBeNull();
  });

  it('knows each figure that has synonyms', async () => {
    const projects = [filledProject('en'), await projectOf('customer-service', 'en'), await projectOf('blank', 'en')];
    const names = projects.flatMap((project) => factsOf(project).all.map(({ name }) => name));
    const unknown = Object.keys(factSynonyms).filter((pattern) => {
      const form = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`);
      return !names.some((name) => form.test(name));
    });
    expect(unknown).toEqual([
      'raise.lowest',
      'raise.buffer',
      'team.organisation',
      'ownership.pool',
      'ownership.price',
      'ownership.effectivePreMoney',
    ]);
  });
});

const noMarket = <
  T extends { readonly topDown: { readonly tam: object; readonly sam: object; readonly som: object } },
>({
  topDown,
}: T): T['topDown'] => ({ ...topDown, tam: { ...topDown.tam, amountMinor: 0 } });

describe('the list of commands', () => {
  const all = [
    ...generalCommands,
    ...presentingCommands,
    ...planCommands,
    ...deckCommands,
    ...numbersCommands,
    ...factCommands,
    ...richTextCommands,
  ];

  it.each(casesOf('commands.txt'))('puts first what is meant: $title', ({ title, rows }) => {
    const language = title as InterfaceLanguage;
    const spoken = [language, ...otherLanguages(language)].map((one) => createTranslator(one).t);
    const titled = all.map((command) => ({ command, titles: spoken.map((t) => t(command.title)) }));
    expect(differences(rows, (search) => paletteSearch(titled, [])(search)[0]?.command.id)).toEqual([]);
  });

  it('has a command for each that has synonyms', () => {
    const ids = new Set(all.map(({ id }) => id));
    expect(Object.keys(commandSynonyms).filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(casesOf('blocks.txt'))('puts first the block that is meant: $title', ({ title, rows }) => {
    registerCommands(all);
    expect(differences(rows, (search) => findBlocks(search, title as InterfaceLanguage)[0])).toEqual([]);
  });
});
