import { describe, expect, it } from 'vitest';
import { walkJson } from '#main/files';
import { createDocument } from '#main/services/session';
import { AppFailure, seededIds, seededRandom } from '#shared/base';
import { type Asset, ceilings, type Paragraph, type Patch, type Project, projectSchema } from '#shared/project';
import { blankProject } from '#shared/starter';

const project = blankProject({ round: 'seed', language: 'en', newId: seededIds(seededRandom(1)) });
const asset: Asset = { name: 'a.png', type: 'image/png', bytes: 3, widthPx: 1, heightPx: 1 };
const key = 'a'.repeat(64);
const text = (value: string): Patch => ({
  op: 'set',
  path: ['plan', 'sections', 0, 'body', 0, 'children', 0, 'text'],
  value,
});
const title = (value: unknown): Patch => ({ op: 'set', path: ['title'], value });

function open() {
  let nowMs = 0;
  const document = createDocument(project, { now: () => new Date(nowMs) });
  return {
    document,
    wait: (ms: number) => {
      nowMs += ms;
    },
    edit: (patches: Patch[], merge: string | null = null, label = 'typing', baseRevision = document.revision()) =>
      document.edit({ baseRevision, patches, label, merge }),
  };
}

const second = (seconds: number) => `1970-01-01T00:00:0${seconds}Z`;
/** What a project says, whenever it was changed. */
const undated = (value: Project) => ({ ...value, changedAt: null });

function refusalOf(work: () => unknown) {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof AppFailure) return error.error;
    throw error;
  }
}

describe('edits', () => {
  it('S2 go up one revision each, and are refused on an older one', () => {
    const { edit, document } = open();
    expect(edit([title('a')]).revision).toBe(1);
    expect(edit([title('b')]).revision).toBe(2);
    expect(refusalOf(() => edit([title('c')], null, 'typing', 1))).toEqual({
      code: 'project.staleRevision',
      params: { expected: 1, found: 2 },
    });
    expect(document.project().title).toBe('b');
  });

  it.each([
    ['a wrong value', [title(7)], 'title'],
    ['a value too long', [title('x'.repeat(2_001))], 'title'],
    ['the root', [{ op: 'set', path: [], value: project }], ''],
    ['the format', [{ op: 'set', path: ['formatVersion'], value: 2 }], 'formatVersion'],
    ['its last change', [{ op: 'set', path: ['changedAt'], value: '2026-11-24T12:00:00Z' }], 'changedAt'],
    ['the project’s own id', [{ op: 'set', path: ['id'], value: 'other' }], 'id'],
    ['all pictures', [{ op: 'set', path: ['assets'], value: {} }], 'assets'],
    ['a picture that nobody took in', [{ op: 'set', path: ['assets', key], value: asset }], `assets/${key}`],
    ['a needed field', [{ op: 'unset', path: ['company', 'name'] }], 'company/name'],
    ['a place that is not there', [{ op: 'set', path: ['plan', 'sections', 99, 'title'], value: 'x' }], ''],
    ['a prototype', [{ op: 'set', path: ['company', 'x'], value: JSON.parse('{"__proto__":{"a":1}}') }], 'company/x'],
  ] as [string, Patch[], string][])('S2 of %s are refused whole, with their place', (_name, patches, place) => {
    const { edit, document } = open();
    expect(refusalOf(() => edit([{ op: 'set', path: ['company', 'name'], value: 'half' }, ...patches]))).toMatchObject({
      code: 'project.invalidEdit',
      params: { place },
    });
    expect(document.project()).toBe(project);
    expect(document.revision()).toBe(0);
    expect(document.undoLabel()).toBeNull();
  });

  it('S2 that nest too deep are refused without harm', () => {
    const { edit } = open();
    let value: unknown = 1;
    for (let depth = 0; depth < 20_000; depth += 1) value = [value];
    expect(refusalOf(() => edit([{ op: 'set', path: ['extra'], value }]))).toMatchObject({
      code: 'project.invalidEdit',
    });
  });

  it('S7 that nest too deep together are refused: a level counts from the root, as for the reader', () => {
    const { edit, document } = open();
    const nested = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`) as unknown;
    edit([{ op: 'set', path: ['extra'], value: nested(60) }]);
    const deepest = ['extra', ...Array.from({ length: 59 }, () => 0)];
    const splice = (levels: number): Patch => ({
      op: 'splice',
      path: deepest,
      at: 0,
      remove: 0,
      insert: [nested(levels)],
    });
    expect(refusalOf(() => edit([splice(41)]))).toMatchObject({
      code: 'project.invalidEdit',
      params: { detail: { what: 'tooDeep' } },
    });
    edit([splice(40)]);
    expect(walkJson(document.project())).toBeNull();
  });

  it('S7 that would make the project too large to be opened are refused; what is too much may become less', () => {
    const { edit, document } = open();
    const many = (count: number) => Array.from({ length: count }, () => 0);
    const extra = (value: unknown): Patch => ({ op: 'set', path: ['extra'], value });
    edit([extra(many(ceilings.values - 100_000))]);
    expect(refusalOf(() => edit([{ op: 'set', path: ['more'], value: many(100_000) }]))).toMatchObject({
      code: 'project.invalidEdit',
      params: { place: 'project.json', detail: { what: 'tooManyValues' } },
    });
    edit([extra(many(10))]);
    expect(refusalOf(() => edit([extra('x'.repeat(ceilings.textMb * 2 ** 20))]))).toMatchObject({
      code: 'project.invalidEdit',
      params: { place: 'project.json', detail: { what: 'tooLarge' } },
    });
    const overfull = createDocument({ ...project, extra: many(ceilings.values) } as Project, {
      now: () => new Date(0),
    });
    overfull.edit({ baseRevision: 0, patches: [extra(many(ceilings.values - 10))], label: '', merge: null });
    expect(document.revision()).toBe(2);
  });

  it('S5 takes in no picture that no file could be opened with', () => {
    const { document } = open();
    expect(refusalOf(() => document.addAsset(key, { ...asset, widthPx: 1e16 }))).toMatchObject({
      code: 'project.invalidEdit',
      params: { place: `assets/${key}/widthPx` },
    });
    const large = { ...asset, bytes: ceilings.pictureMb * 2 ** 20 };
    const keys = Array.from({ length: 12 }, (_, index) => index.toString(16).repeat(64));
    const refused = keys.map((one) => {
      const refusal = refusalOf(() => document.addAsset(one, large));
      document.edit({
        baseRevision: document.revision(),
        patches: [{ op: 'set', path: [`shown${one[0]}`], value: one }],
        label: '',
        merge: null,
      });
      return refusal?.code ?? null;
    });
    expect(refused).toEqual([
      ...Array.from({ length: 9 }, () => null),
      ...Array.from({ length: 3 }, () => 'import.projectFull'),
    ]);
  });

  it('S4 that would give an id twice are refused, wherever the first one stands', () => {
    const { edit } = open();
    const [slide] = project.deck.slides;
    const insert = (value: unknown): Patch => ({
      op: 'splice',
      path: ['deck', 'slides'],
      at: 1,
      remove: 0,
      insert: [value],
    });
    expect(refusalOf(() => edit([insert(slide)]))).toMatchObject({
      code: 'project.invalidEdit',
      params: { place: `id ${slide?.id}` },
    });
    expect(refusalOf(() => edit([insert({ ...slide, id: project.plan.sections[3]?.id })]))).toMatchObject({
      code: 'project.invalidEdit',
    });
    expect(edit([insert({ ...slide, id: 'fresh' })]).revision).toBe(1);
    const row = { type: 'table-row', id: 'fresh', children: [] };
    const table = { type: 'table', header: false, children: [row] };
    expect(
      refusalOf(() =>
        edit([{ op: 'splice', path: ['plan', 'sections', 0, 'body'], at: 0, remove: 0, insert: [table] }]),
      ),
    ).toMatchObject({
      params: { place: 'id fresh' },
    });
  });

  it('S4 may move what has an id, in one edit', () => {
    const { edit, document } = open();
    const [first] = project.deck.slides;
    edit([
      { op: 'splice', path: ['deck', 'slides'], at: 0, remove: 1, insert: [] },
      { op: 'splice', path: ['deck', 'slides'], at: 3, remove: 0, insert: [first] },
    ]);
    expect(document.project().deck.slides[3]).toBe(first);
  });

  it('S4 may give an id again once it is gone, as undo does', () => {
    const { edit, document } = open();
    const [first] = project.deck.slides;
    edit([{ op: 'splice', path: ['deck', 'slides'], at: 0, remove: 1, insert: [] }]);
    document.undo();
    expect(
      refusalOf(() => edit([{ op: 'splice', path: ['deck', 'slides'], at: 0, remove: 0, insert: [first] }])),
    ).not.toBeNull();
    document.redo();
    edit([{ op: 'splice', path: ['deck', 'slides'], at: 0, remove: 0, insert: [first] }]);
    expect(undated(document.project())).toEqual(undated(project));
  });
});

describe('undo', () => {
  it('S3 takes typing back as one step while it goes on, and as two after a pause', () => {
    const { edit, document, wait } = open();
    const say = () => {
      const [first] = document.project().plan.sections[0]?.body ?? [];
      return (first as Paragraph | undefined)?.children[0]?.text;
    };
    for (const word of ['a', 'ab', 'abc']) {
      edit([text(word)], 'type:1');
      wait(1_900);
    }
    wait(200);
    edit([text('abcd')], 'type:1');
    document.undo();
    expect(say()).toBe('abc');
    document.undo();
    expect(say()).toBe('');
    document.redo();
    document.redo();
    expect(say()).toBe('abcd');
    expect(document.redo()).toBeNull();
  });

  it('S3 goes through all parts of the project in the order in which things happened', () => {
    const { edit, document } = open();
    edit([text('plan')], 'p', 'typing');
    edit([title('t')], null, 'editProject');
    edit([text('plan 2')], 'p', 'typing');
    expect(document.undoLabel()).toBe('typing');
    document.undo();
    expect([document.undoLabel(), document.redoLabel()]).toEqual(['editProject', 'typing']);
    document.undo();
    document.undo();
    expect(undated(document.project())).toEqual(undated(project));
    expect(document.undo()).toBeNull();
  });

  it('S3 forgets what was undone when something new happens, and never joins across an undo', () => {
    const { edit, document } = open();
    edit([text('a')], 'p');
    edit([title('x')]);
    document.undo();
    edit([text('ab')], 'p');
    expect(document.redoLabel()).toBeNull();
    document.undo();
    expect(document.undo()).not.toBeNull();
    expect(undated(document.project())).toEqual(undated(project));
  });
});

describe('the last change', () => {
  const at = (document: { project(): Project }) => document.project().changedAt;

  it('S6 is that of the last edit, undo or redo, to the second', () => {
    const { edit, document, wait } = open();
    expect(at(document)).toBeNull();
    wait(1_000);
    expect(edit([text('a')], 'p').patches).toEqual([text('a'), { op: 'set', path: ['changedAt'], value: second(1) }]);
    wait(999);
    expect(edit([text('ab')], 'p').patches).toEqual([text('ab')]);
    expect(at(document)).toBe(second(1));
    wait(1);
    edit([text('abc')], 'p');
    expect(at(document)).toBe(second(2));
    wait(3_000);
    // The three are one step, which is taken back as a whole; that is a change, and no step of its own.
    expect(document.undo()?.patches.at(-1)).toEqual({ op: 'set', path: ['changedAt'], value: second(5) });
    expect(document.undoLabel()).toBeNull();
    wait(1_000);
    document.redo();
    expect(at(document)).toBe(second(6));
    wait(1_000);
    expect(document.redo()).toBeNull();
    expect(at(document)).toBe(second(6));
  });

  it('S6 is not now when nothing was changed', () => {
    const { edit, document, wait } = open();
    edit([title('a')]);
    wait(5_000);
    document.addAsset(key, asset);
    edit([]);
    expect(refusalOf(() => edit([title(7)]))).not.toBeNull();
    expect(at(document)).toBe(second(0));
  });

  it.each([
    [-1, null],
    [Date.UTC(2199, 11, 31, 23, 59, 59, 999), '2199-12-31T23:59:59Z'],
    [Date.UTC(2200, 0, 1), null],
    [8.64e15, null],
    [Number.NaN, null],
  ])('S6 by a clock that says %s is %s, which every program can read', (nowMs, moment) => {
    const document = createDocument(project, { now: () => new Date(nowMs) });
    document.edit({ baseRevision: 0, patches: [title('a')], label: 'typing', merge: null });
    expect(document.project()).toMatchObject({ title: 'a', changedAt: moment });
    expect(projectSchema.safeParse(document.project()).success).toBe(true);
  });
});

describe('pictures that main adds', () => {
  it('S5 are outside the undo stack, and there once', () => {
    const { edit, document } = open();
    edit([title('a')]);
    expect(document.addAsset(key, asset)).toMatchObject({ revision: 2 });
    expect(document.addAsset(key, asset)).toBeNull();
    document.undo();
    expect(undated(document.project())).toEqual(undated({ ...project, assets: { [key]: asset } }));
  });

  it('S5 cost no key: edits made before the window has heard of them are taken', () => {
    const { edit, document } = open();
    edit([text('a')]);
    document.addAsset(key, asset);
    edit([text('ab')], null, 'typing', 1);
    edit([text('abc')], null, 'typing', 2);
    expect(document.revision()).toBe(4);
    edit([text('abcd')], null, 'typing', 4);
    expect(refusalOf(() => edit([text('late')], null, 'typing', 3))).toMatchObject({ code: 'project.staleRevision' });
  });

  it('S5 may be renamed by an edit, and nothing else about them', () => {
    const { edit, document } = open();
    document.addAsset(key, asset);
    edit([{ op: 'set', path: ['assets', key, 'name'], value: 'b.png' }]);
    const asSvg: Patch = { op: 'set', path: ['assets', key, 'type'], value: 'image/svg+xml' };
    expect(refusalOf(() => edit([asSvg]))).toMatchObject({ code: 'project.invalidEdit' });
  });

  it('S5 make an undo between two edits stale for the window', () => {
    const { edit, document } = open();
    edit([text('a')]);
    document.undo();
    expect(refusalOf(() => edit([text('b')], null, 'typing', 1))).toMatchObject({ code: 'project.staleRevision' });
  });
});
