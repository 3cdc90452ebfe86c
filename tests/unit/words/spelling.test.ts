import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import nspell from 'nspell';
import { describe, expect, it } from 'vitest';
import type { DocumentLanguage } from '#shared/base';
import type { TemplateName } from '#shared/contract';
import {
  checkLine,
  confusions,
  dictionaryOf,
  type English,
  type EnglishWords,
  englishOf,
  partsOf,
} from '#shared/words';
import { newProject } from '../../../src/main/services/new-project';
import { namesIn } from '../../../src/renderer/rich-text/spelling/names';

const root = resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const parts = partsOf(
  read('node_modules/dictionary-en/index.aff'),
  read('node_modules/dictionary-en/index.dic'),
  read('node_modules/dictionary-en-gb/index.dic'),
);
const made = new Map<English, EnglishWords>();
const wordsOf = (english: English): EnglishWords => {
  const words = made.get(english) ?? englishOf(nspell(parts.affixes, dictionaryOf(parts, english)));
  made.set(english, words);
  return words;
};

const [, ...groups] = read('tests/fixtures/spelling/lines.txt').split(/^== /m);
const cases = groups.map((group) => {
  const [title = '', ...lines] = group.trim().split('\n');
  return { title, lines: lines.map((line) => line.split(' → ') as [string, string]) };
});

/** What is marked in a line, with the first word that is offered. */
function markedIn(line: string): string {
  const { isKnown, suggest } = wordsOf('either');
  const marked = checkLine(line, isKnown).map(({ start, end, word, confusion }) => {
    expect(line.slice(start, end)).toBe(word);
    return `${word}: ${(confusion?.right ?? suggest(word))[0]}`;
  });
  return marked.join(', ') || '-';
}

describe('spelling', () => {
  it.each(cases)('marks what is wrong and nothing else: $title', ({ lines }) => {
    expect(lines.map(([line]) => `${line} → ${markedIn(line)}`)).toEqual(lines.map((line) => line.join(' → ')));
  });

  it('takes one English for wrong where the other is asked for', () => {
    const wrong = (line: string, english: English) => checkLine(line, wordsOf(english).isKnown).map(({ word }) => word);
    expect(wrong('the colour of a center', 'us')).toEqual(['colour']);
    expect(wrong('the colour of a center', 'gb')).toEqual(['center']);
    expect(wrong('the colour of a center', 'either')).toEqual([]);
  });

  it('has each confusion once, with a reason, and none that is right', () => {
    const wrong = confusions.map((one) => one.wrong);
    expect(new Set(wrong).size).toBe(wrong.length);
    for (const { right, why } of confusions) {
      expect(why).not.toBe('');
      for (const word of right)
        expect(
          checkLine(word, () => true),
          word,
        ).toEqual([]);
    }
  });

  const examples = (['customer-service', 'robo-adviser', 'medical-imaging'] as const).flatMap((template) =>
    (['en', 'zh-CN'] as const).map((language) => ({ template, language })),
  );
  it.each(examples)('marks nothing in the $template example ($language)', async ({ template, language }) => {
    const project = await projectOf(template, language);
    const names = namesIn(project);
    const { isKnown } = wordsOf('either');
    const marked = textsIn([project.plan, project.deck]).flatMap((text) => checkLine(text, isKnown));
    expect(marked.filter(({ word }) => !names.has(word.toLowerCase())).map(({ word }) => word)).toEqual([]);
  });
});

let count = 0;
async function projectOf(template: TemplateName, language: DocumentLanguage) {
  const newId = () => `id${count++}` as ReturnType<Parameters<typeof newProject>[1]['newId']>;
  const choice = { template, round: 'seed', language } as const;
  return (await newProject(choice, { resourcesFolder: resolve(root, 'resources'), newId, now: new Date(0) })).project;
}

/** All that somebody wrote in a value: texts with a blank or with Han in them. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\s|\p{Script=Han}/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
