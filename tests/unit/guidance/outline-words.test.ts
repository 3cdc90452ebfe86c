import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deckOutline, layouts } from '#shared/deck';
import { outlineWordsSchema } from '#shared/guidance';
import { planOutline } from '#shared/plan';
import { rounds } from '#shared/project';

const folder = join(process.cwd(), 'resources', 'guidance');
const languages = ['en', 'zh-CN'] as const;
const outlineOf = (language: string) =>
  outlineWordsSchema.parse(JSON.parse(readFileSync(join(folder, language, 'outline.json'), 'utf8')));

/** The slots of every layout that a round starts a slide kind in; own slides start in title and body. */
function slotsOf(kind: string): Set<string> {
  const used = rounds.flatMap((round) => deckOutline(round).filter((slide) => slide.kind === kind));
  const ids = used.length > 0 ? used.map((slide) => slide.layout) : (['title-body'] as const);
  return new Set(ids.flatMap((id) => layouts[id].slots.map((slot) => slot.name)));
}

describe.each(languages)('words of the outlines (%s)', (language) => {
  const words = outlineOf(language);

  it('has the topics that the three rounds ask for, and no others', () => {
    for (const { kind, topics } of planOutline('b')) {
      expect(Object.keys(words.sections[kind].topics), kind).toEqual(topics);
    }
    expect(Object.keys(words.sections.custom.topics)).toEqual([]);
  });

  it('has a hint for each slot that a slide kind starts with, and no others', () => {
    for (const [kind, slide] of Object.entries(words.slides)) {
      expect(new Set(Object.keys(slide.hints)), kind).toEqual(slotsOf(kind));
    }
  });
});
