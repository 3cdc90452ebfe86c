import { describe, expect, it } from 'vitest';
import {
  archiveParts,
  assetBytes,
  type ProjectContent,
  projectFileOf,
  projectFromJson,
  readProjectFile,
  stableJson,
  storedEntry,
  usedAssets,
  walkJson,
  weighJson,
  writeProjectFile,
} from '#main/files';
import { AppFailure, seededIds, seededRandom } from '#shared/base';
import { type Block, ceilings, type Project } from '#shared/project';
import { blankProject } from '#shared/starter';
import { temporaryFolder } from '../../support/temporary-folder';
import { sampleContent } from './sample';

const blank = blankProject({ round: 'seed', language: 'en', newId: seededIds(seededRandom(3)) });
const bytesOf = (text: string) => new TextEncoder().encode(text);
const paragraph = (text: string) => ({ type: 'paragraph' as const, children: [{ text }] });

function projectOf(body: readonly Block[], changes: Partial<Project> = {}): Project {
  const section = { id: 'long', kind: 'custom' as const, title: 'Long', hidden: false, done: false, body: [...body] };
  return { ...blank, plan: { ...blank.plan, sections: [section] }, ...changes };
}

const contentOf = (project: Project): ProjectContent => ({ project, assets: new Map(), preview: null, extras: [] });

function tableOf(rows: number, columns: number): Block {
  const cell = { type: 'table-cell' as const, children: [paragraph('cell')] };
  const children = Array.from({ length: rows }, (_, row) => ({
    type: 'table-row' as const,
    id: `row-${row}`,
    children: Array.from({ length: columns }, () => cell),
  }));
  return { type: 'table', header: true, children };
}

async function refusalOf(work: () => unknown) {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof AppFailure) return error.error;
    throw error;
  }
}

describe('the ceilings', () => {
  const many = ceilings.values + 1;
  it.each([
    ['numbers', () => `[${'0,'.repeat(many)}0]`, 'project.json', 'tooManyValues'],
    ['empty lists', () => `[${'[],'.repeat(many)}0]`, 'project.json', 'tooManyValues'],
    ['empty objects', () => `[${'{},'.repeat(many)}0]`, 'project.json', 'tooManyValues'],
    [
      'names in one object',
      () => `{ "a": {${Array.from({ length: ceilings.names + 1 }, (_, index) => `"k${index}":0`)}} }`,
      'unknown/a',
      'tooMany',
    ],
    ['lists in each other', () => `${'['.repeat(200)}${']'.repeat(200)}`, 'unknown/0/0/0/0/0/0/0', 'tooDeep'],
  ])('F16 refuse too many %s before anything is made of them', async (_name, make, place, what) => {
    const text = stableJson(blank).replace('{', `{ "unknown": ${make()},`);
    const bytes = Buffer.concat(archiveParts([storedEntry('project.json', bytesOf(text))]));
    expect(await refusalOf(() => projectFileOf(bytes, 'x'))).toMatchObject({
      code: 'project.tooLarge',
      params: { path: 'x', place: expect.stringContaining(place), detail: { what } },
    });
  });

  it('F16 count values, not the marks of a text', () => {
    expect(weighJson(bytesOf(`{"a": [1, 2, {"b": "${'[,{'.repeat(5_000)}\\""}], "c": [], "d": {}}`))).toBeNull();
    expect(weighJson(bytesOf(`[${Array.from({ length: ceilings.values - 1 }, () => '0')}]`))).toBeNull();
    expect(weighJson(bytesOf(`[${Array.from({ length: ceilings.values }, () => '0')}]`))).not.toBeNull();
    // Whether it is JSON is for the parser.
    for (const text of ['', '"', '}}}]]', '"\\', '{"a', '[[']) expect(weighJson(bytesOf(text))).toBeNull();
  });

  it('F16 refuse a text that is too large, packed or not', async () => {
    const text = bytesOf(stableJson({ ...blank, unknown: 'x'.repeat(ceilings.textMb * 2 ** 20) }));
    const bytes = Buffer.concat(archiveParts([storedEntry('project.json', text)]));
    expect(await refusalOf(() => projectFileOf(bytes, 'x'))).toMatchObject({
      code: 'project.tooLarge',
      params: { place: 'project.json', detail: { what: 'tooLarge', about: '50 MB' } },
    });
  });

  it.each([
    ['rows', () => projectOf([tableOf(ceilings.rows + 1, 1)]), 'plan/sections/0/body/0/children', 'tooMany'],
    [
      'blocks',
      () => projectOf(Array.from({ length: ceilings.blocks + 1 }, () => paragraph(''))),
      'plan/sections/0/body',
      'tooMany',
    ],
    [
      'characters',
      () => projectOf([paragraph('x'.repeat(ceilings.text + 1))]),
      'plan/sections/0/body/0/children/0/text',
      'tooLong',
    ],
  ])('F16 refuse too many %s with the place', async (_name, make, place, what) => {
    const project = make();
    expect(await refusalOf(() => projectFromJson(project, 'x'))).toMatchObject({
      code: 'project.tooLarge',
      params: { path: 'x', place, detail: { what } },
    });
    const path = `${await temporaryFolder()}/Plan.pitch`;
    expect(await refusalOf(() => writeProjectFile(path, contentOf(project)))).toMatchObject({
      code: 'project.unsavable',
      params: { path, place, detail: { what } },
    });
    expect(await refusalOf(() => readProjectFile(path))).toMatchObject({ code: 'files.notFound' });
  });

  it('F17 let a table of 5,000 rows, 20,000 paragraphs and 500 slides be saved and opened again', async () => {
    const [slide] = sampleContent().project.deck.slides;
    const slides = Array.from({ length: 500 }, (_, index) => ({ ...slide, id: `slide-${index}`, slots: {} }));
    const body = [tableOf(5_000, 8), ...Array.from({ length: 20_000 }, () => paragraph('the same words '.repeat(20)))];
    const deck = { ...blank.deck, slides } as Project['deck'];
    const path = `${await temporaryFolder()}/Plan.pitch`;
    await writeProjectFile(path, contentOf(projectOf(body, { deck })));
    const { project } = await readProjectFile(path);
    expect(project.plan.sections[0]?.body).toHaveLength(20_001);
    expect(project.deck.slides).toHaveLength(500);
  }, 30_000);

  it('F17 let a text that says one thing over and over be opened again', async () => {
    const path = `${await temporaryFolder()}/Plan.pitch`;
    const body = Array.from({ length: 10 }, () => paragraph('x'.repeat(150_000)));
    const written = await writeProjectFile(path, contentOf(projectOf(body)));
    expect(written.size).toBeGreaterThan(1.5e6);
    expect((await readProjectFile(path)).project.plan.sections[0]?.body).toHaveLength(10);
  });

  it('F17 refuse to write what the reader would not take, and leave the old file', async () => {
    const path = `${await temporaryFolder()}/Plan.pitch`;
    await writeProjectFile(path, contentOf(blank));
    const large = { name: 'a.png', type: 'image/png' as const, bytes: 300 * 2 ** 20, widthPx: 1, heightPx: 1 };
    const keys = ['a', 'b'].map((letter) => letter.repeat(64));
    const pictures = { assets: Object.fromEntries(keys.map((key) => [key, large])), used: keys };
    const bytes = assetBytes(new Uint8Array(3));
    const cases: [ProjectContent, string, string][] = [
      [
        { ...contentOf({ ...blank, ...pictures }), assets: new Map(keys.map((key) => [key, bytes])) },
        'assets',
        'tooLarge',
      ],
      [contentOf({ ...blank, claims: [{ id: blank.id }] as never }), 'claims/0/label', 'missing'],
      [contentOf({ ...blank, extra: { id: blank.id } } as Project), 'extra/id', 'twice'],
      [
        contentOf({ ...blank, extra: Array.from({ length: ceilings.values }, () => 0) } as Project),
        'project.json',
        'tooManyValues',
      ],
    ];
    for (const [content, place, what] of cases) {
      expect(await refusalOf(() => writeProjectFile(path, content))).toMatchObject({
        code: 'project.unsavable',
        params: { path, place, detail: { what } },
      });
    }
    expect((await readProjectFile(path)).project).toEqual(blank);
  });

  it('F18 refuse an id that stands twice, with the place of the second', async () => {
    const [first] = blank.deck.slides;
    const slides = [...blank.deck.slides, { ...first, hidden: true }];
    const doubled = { ...blank, deck: { ...blank.deck, slides } };
    expect(await refusalOf(() => projectFromJson(doubled, 'x'))).toEqual({
      code: 'project.invalid',
      params: { path: 'x', place: `deck/slides/${slides.length - 1}/id`, detail: { what: 'twice' } },
    });
  });

  it('are looked for without a stack, and counted from the place at which a value stands', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
    expect(walkJson(deep)).toEqual({ what: 'tooDeep' });
    const ten = JSON.parse(`${'['.repeat(10)}${']'.repeat(10)}`);
    expect(walkJson(ten, 91)).toBeNull();
    expect(walkJson(ten, 92)).toEqual({ what: 'tooDeep' });
  });

  it('F2 find the pictures of a list of any length', () => {
    const key = 'a'.repeat(64);
    const asset = { name: 'a.png', type: 'image/png' as const, bytes: 3, widthPx: 1, heightPx: 1 };
    const long = [...Array.from({ length: 300_000 }, () => ''), key];
    expect([...usedAssets({ ...blank, extra: long, assets: { [key]: asset } } as Project)]).toEqual([key]);
  });
});
