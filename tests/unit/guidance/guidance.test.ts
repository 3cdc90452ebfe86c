import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentLanguages, seededIds, seededRandom } from '#shared/base';
import { checkProject } from '#shared/checks';
import { deckOutline } from '#shared/deck';
import { type GuidanceBundle, guidanceBundleSchema, guidanceRooms } from '#shared/guidance';
import { gapsIn, plainText, planOutline } from '#shared/plan';
import { type Project, projectSchema, rounds } from '#shared/project';
import { blankProject, citedWorks, topicBlocks } from '#shared/starter';

const resources = join(process.cwd(), 'resources');
const folder = join(resources, 'guidance');
const families = ['sections', 'slides', 'rooms'] as const;
const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));

function readFamily(language: string, family: string): Record<string, unknown> {
  const names = readdirSync(join(folder, language, family)).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(names.map((name) => [name.replace(/\.json$/, ''), readJson(language, family, name)]));
}

function readBundle(language: string) {
  return guidanceBundleSchema.parse({
    outline: readJson(language, 'outline.json'),
    ...Object.fromEntries([...families, 'texts'].map((family) => [family, readFamily(language, family)])),
  });
}

const english = readBundle('en');
const chinese = readBundle('zh-CN');

/** Every sentence of a bundle with its place, so that a failure names the file. */
function texts(value: unknown, place = ''): { place: string; text: string }[] {
  if (typeof value === 'string') return place.endsWith('.id') ? [] : [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${place}.${key}`));
}

/** The same value with texts taken out: what both languages must have in common. */
function shapeOf(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return key === 'id' ? value : 'text';
  if (Array.isArray(value)) return value.map((inner) => shapeOf(inner));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([name, inner]) => [name, shapeOf(inner, name)]),
  );
}

/** The texts of a bundle with their places. */
function topicTexts({ texts }: GuidanceBundle): (readonly [string, readonly string[]])[] {
  return Object.entries(texts).flatMap(([section, topics]) =>
    Object.entries(topics).map(([topic, paragraphs]) => [`${section}/${topic}`, paragraphs] as const),
  );
}

const offending = (bundle: unknown, pattern: RegExp) => texts(bundle).filter(({ text }) => pattern.test(text));
const han = '[\\u3400-\\u9fff]';

/** Chinese characters alone: a sentence copied with other punctuation is still a copy. */
const hanOnly = (text: string) => text.replace(/[^\u3400-\u9fff]/g, '');

function windows(text: string, length: number): string[] {
  const characters = hanOnly(text);
  return Array.from({ length: Math.max(0, characters.length - length + 1) }, (_, at) =>
    characters.slice(at, at + length),
  );
}

describe('guidance', () => {
  it('says the same things in both languages: kinds, reasons, steps, pitfalls, ids of checklist items', () => {
    expect(shapeOf(chinese)).toEqual(shapeOf(english));
  });

  it('covers each section and slide of every round, those of one’s own, and each room', () => {
    const sections = planOutline('b').map((section) => section.kind);
    const slides = rounds.flatMap((round) => deckOutline(round).map((slide) => slide.kind));
    expect([...sections, 'custom' as const].filter((kind) => !english.sections[kind])).toEqual([]);
    expect([...slides, 'custom' as const].filter((kind) => !english.slides[kind])).toEqual([]);
    expect(guidanceRooms.filter((room) => !english.rooms[room])).toEqual([]);
  });

  it('cites works that the library has, the same in both languages', () => {
    const shelved = readdirSync(join(resources, 'library')).flatMap((shelf): { id: string }[] =>
      JSON.parse(readFileSync(join(resources, 'library', shelf), 'utf8')),
    );
    const known = new Set(shelved.map(({ id }) => id));
    const citedIn = (bundle: GuidanceBundle) =>
      topicTexts(bundle).map(([topic, paragraphs]) => [topic, [...citedWorks(paragraphs)].sort()] as const);
    const cited = citedIn(english);
    expect(citedIn(chinese)).toEqual(cited);
    const works = cited.flatMap(([, ids]) => ids);
    expect(works.length).toBeGreaterThan(8);
    expect(works.filter((id) => !known.has(id))).toEqual([]);
  });

  it('asks the question that the outline asks', () => {
    for (const bundle of [english, chinese]) {
      for (const family of ['sections', 'slides'] as const) {
        const asked = Object.entries(bundle[family]).map(([kind, guidance]) => [kind, guidance.question]);
        const outlined = new Map(Object.entries(bundle.outline[family]).map(([kind, words]) => [kind, words.question]));
        expect(asked).toEqual(asked.map(([kind = '']) => [kind, outlined.get(kind)]));
      }
    }
  });

  it('uses an id once in a checklist', () => {
    for (const family of families) {
      for (const [kind, guidance] of Object.entries(english[family])) {
        const ids = guidance.checklist.map((item) => item.id);
        expect(new Set(ids).size, `${family}/${kind}`).toBe(ids.length);
      }
    }
  });

  it('does not shout', () => {
    expect(offending([english, chinese], /[!！]/)).toEqual([]);
  });

  it('names counsel wherever terms, shares or rules are advised on', () => {
    for (const [bundle, counsel] of [
      [english, /ask counsel/i],
      [chinese, /咨询律师/],
    ] as const) {
      const advice = [
        bundle.sections.company,
        bundle.sections.funding,
        bundle.sections['law-ethics'],
        bundle.slides['appendix-cap-table'],
        bundle.slides['appendix-data-compliance'],
        bundle.rooms.raise,
      ];
      for (const guidance of advice) expect(JSON.stringify(guidance)).toMatch(counsel);
    }
  });
});

describe('texts to begin with', () => {
  it('are there for each topic of the outline, and for no others', () => {
    for (const { kind, topics } of planOutline('b')) {
      expect(Object.keys(english.texts[kind] ?? {}).toSorted(), kind).toEqual(topics.toSorted());
    }
    expect(Object.keys(english.texts).toSorted()).toEqual(
      planOutline('b')
        .map(({ kind }) => kind)
        .toSorted(),
    );
  });

  it('have a gap or a value of the project each, and gaps that are one phrase', () => {
    for (const [place, paragraphs] of [english, chinese].flatMap(topicTexts)) {
      const text = paragraphs.join('\n');
      const brackets = text.match(/\[\[|\]\]/g) ?? [];
      expect(brackets.length, place).toBe(2 * gapsIn(text).length);
      expect(gapsIn(text).length + (text.match(/\{/g) ?? []).length, place).toBeGreaterThan(0);
      // A sign that ends a sentence would part a gap where a deck is drafted.
      for (const gap of gapsIn(text)) expect(gap.text, place).not.toMatch(/[.!?;。！？；…\n]/);
    }
  });

  it.each(documentLanguages)('say nothing in a new project but what is still to be filled in (%s)', (language) => {
    const bundle = language === 'en' ? english : chinese;
    const blank = blankProject({ round: 'b', language, newId: seededIds(seededRandom(1)) });
    const sections = blank.plan.sections.map((section) => ({
      ...section,
      body: Object.values(bundle.texts[section.kind] ?? {}).flatMap((text) => [...topicBlocks(text)]),
    }));
    const project: Project = { ...blank, plan: { sections } };
    expect(projectSchema.safeParse(project).success).toBe(true);
    const found = checkProject(project).filter(({ place }) => place[0] === 'plan');
    expect([...new Set(found.map(({ code }) => code))].toSorted()).toEqual(['fact.unset', 'text.gap']);
    const gaps = found.filter(({ code }) => code === 'text.gap').map(({ place }) => place[2]);
    const places = sections.flatMap(({ body }, at) => (gapsIn(plainText(body)).length > 0 ? [at] : []));
    expect([...new Set(gaps)]).toEqual(places);
  });
});

describe('Chinese guidance', () => {
  it('has Chinese in every text', () => {
    expect(texts(chinese).filter(({ text }) => hanOnly(text) === '')).toEqual([]);
  });

  it('uses full-width punctuation beside Chinese characters', () => {
    expect(offending(chinese, new RegExp(`${han}[,.;:?()"']|[,;:?()"']${han}`))).toEqual([]);
  });

  it('sets one space between Chinese characters and Latin letters or digits', () => {
    expect(offending(chinese, new RegExp(`${han}[A-Za-z0-9]|[A-Za-z0-9%]${han}|${han}  `))).toEqual([]);
  });

  it('copies no sentence from the article', () => {
    const article = readFileSync(join(process.cwd(), 'tests', 'fixtures', 'article.zh.md'), 'utf8');
    const theirs = new Set(article.split('\n').flatMap((line) => windows(line, 14)));
    const shared = texts(chinese).filter(({ text }) => windows(text, 14).some((window) => theirs.has(window)));
    expect(shared).toEqual([]);
  });
});

describe('English guidance', () => {
  it('has typographic quotes and apostrophes', () => {
    expect(offending(english, /["']/)).toEqual([]);
  });

  it('has no Chinese characters or full-width punctuation', () => {
    expect(offending(english, new RegExp(`${han}|[，。；：？（）、]`))).toEqual([]);
  });
});
