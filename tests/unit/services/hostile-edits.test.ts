import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { journalName } from '#main/files';
import { createDocument } from '#main/services/session';
import { AppFailure, seededIds, seededRandom } from '#shared/base';
import { connect, contract, serve } from '#shared/contract';
import { ceilings, type Patch, type Section } from '#shared/project';
import { blankProject } from '#shared/starter';
import { wirePair } from '../../support/wire-pair';
import { begin, fakeServices, journaled } from './fake-host';

const blank = blankProject({ round: 'seed', language: 'en', newId: seededIds(seededRandom(1)) });
const extra = (value: unknown) => [{ op: 'set', path: ['extra'], value }];
const insert = (value: unknown) => [
  { op: 'splice', path: ['plan', 'sections', 0, 'body'], at: 0, remove: 0, insert: [value] },
];

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}
/** A list with a name in it, which a clone carries over. */
const listWith = (name: string, value: unknown) => Object.assign([1, 2], { [name]: value });
const circle: { around?: unknown } = {};
circle.around = circle;
/** Five lists that say ten thousand million times the same. */
const bomb = Array.from({ length: 5 }).reduce<unknown>((value) => Array(100).fill(value), 'x');
/** A text that is long, and comes a thousand times. */
const echo = Array(1_000).fill({ text: 'x'.repeat(199_000) });

const notJson = { code: 'usage.badArguments' };
const invalid = (place: string, what: string) => ({ code: 'project.invalidEdit', params: { place, detail: { what } } });

/** What a window in anybody's hands may send for the patches of an edit, and what it hears. */
const cases: readonly (readonly [name: string, patches: unknown, refusal: object])[] = [
  ['nothing', undefined, notJson],
  ['no list', { 0: { op: 'unset', path: ['extra'] } }, notJson],
  ['a patch of no kind', [{ op: 'move', path: [] }], notJson],
  ['a patch with more than it has', [{ op: 'unset', path: ['extra'], value: 1 }], notJson],
  ['a patch without its value', [{ op: 'set', path: ['extra'] }], notJson],
  ['a place that is no list', [{ op: 'set', path: 'extra', value: 1 }], notJson],
  ['a place that no project has', [{ op: 'set', path: Array(65).fill('a'), value: 1 }], notJson],
  ['items that are no list', [{ op: 'splice', path: ['plan'], at: 0, remove: 0, insert: 'x' }], notJson],
  ['more patches than an edit has', Array(10_001).fill({ op: 'unset', path: ['extra'] }), notJson],
  ['undefined', extra(undefined), notJson],
  ['undefined in an object', extra({ deep: [{ down: undefined }] }), notJson],
  ['a number beyond all', extra([Number.POSITIVE_INFINITY]), notJson],
  ['what is no number', extra({ a: Number.NaN }), notJson],
  ['a whole number of another kind', extra([1n]), notJson],
  ['a date', extra({ at: new Date(0) }), notJson],
  ['a map', extra(new Map([['a', 1]])), notJson],
  ['a set', insert(new Set([1])), notJson],
  ['an expression', extra([/x/]), notJson],
  ['a text that is an object', extra([Object('x')]), notJson],
  ['bytes', extra(new Uint8Array(4)), notJson],
  ['a failure', extra(new Error('x')), notJson],
  ['a list with gaps', extra(Array(3)), notJson],
  ['an item that is not there', insert(undefined), notJson],
  ['nesting that overflows a stack', extra(nested(2_000)), invalid('extra', 'tooDeep')],
  ['nesting that no file may have', extra(nested(ceilings.depth + 1)), invalid('extra', 'tooDeep')],
  ['nesting in an item', insert(nested(ceilings.depth - 3)), invalid('plan/sections/0/body', 'tooDeep')],
  ['a circle', extra(circle), invalid('extra', 'tooDeep')],
  [
    'a way to JavaScript’s own names',
    [{ op: 'set', path: ['company', '__proto__'], value: {} }],
    invalid('', 'placeMissing'),
  ],
  ['more values than a project has', extra(Array(ceilings.values).fill(0)), invalid('project.json', 'tooManyValues')],
  ['more text than a project has', extra('x'.repeat(ceilings.textMb * 2 ** 20)), invalid('project.json', 'tooLarge')],
  ['its format', [{ op: 'set', path: ['formatVersion'], value: 1 }], invalid('formatVersion', 'fixed')],
  ['a title that is none', [{ op: 'set', path: ['title'], value: 7 }], invalid('title', 'wrongKind')],
  ['an id twice', extra([{ id: 'a' }, { id: 'a' }]), invalid('id a', 'twice')],
];

/** What a parse that copies would clean, or never come to the end of. */
const cleaned: typeof cases = [
  ['a list that carries a name', extra({ list: listWith('map', 5) }), notJson],
  ['a prototype', extra(JSON.parse('{"__proto__":{"polluted":1}}')), invalid('extra', 'forbiddenName')],
  ['one value ten thousand million times', extra(bomb), invalid('project.json', 'tooManyValues')],
  ['one text a thousand times', extra(echo), invalid('project.json', 'tooLarge')],
];

function open() {
  const document = createDocument(blank, { now: () => new Date(0) });
  const [near, far] = wirePair();
  const own = { methods: { 'project.edit': contract.methods['project.edit'] }, events: {} } as const;
  const bugs: unknown[] = [];
  serve(own, { 'project.edit': ({ sessionId: _id, ...edit }) => ({ revision: document.edit(edit).revision }) }, far, {
    onBug: (error) => `bug ${bugs.push(error)}`,
  });
  const client = connect(own, near);
  const edit = (patches: unknown) =>
    client['project.edit']({
      sessionId: 's',
      baseRevision: document.revision(),
      patches: patches as Patch[],
      label: 'typing',
      merge: null,
    });
  return { document, edit, bugs };
}

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => (error instanceof AppFailure ? error.error : error),
  );

describe('an edit from a window in anybody’s hands', () => {
  it.each([...cases, ...cleaned])(
    'S2 that brings %s is refused, and changes nothing',
    async (_name, patches, refusal) => {
      const { document, edit, bugs } = open();
      expect(await failureOf(edit(patches))).toMatchObject(refusal);
      expect(document.project()).toBe(blank);
      expect([document.revision(), document.undoLabel(), bugs]).toEqual([0, null, []]);
      await edit([{ op: 'set', path: ['title'], value: 'Lantern' }]);
      expect(document.project().title).toBe('Lantern');
    },
  );

  it('S2 leaves no trace in the journal', async () => {
    const fake = await fakeServices();
    const { state } = await begin(fake);
    const [near, far] = wirePair();
    serve(contract, fake.services.handlers, far, { onBug: String });
    const client = connect(contract, near);
    const edit = (patches: unknown) =>
      client['project.edit']({
        sessionId: state.sessionId,
        baseRevision: 0,
        patches: patches as Patch[],
        label: 'typing',
        merge: null,
      });
    const lines = async () => {
      await journaled(fake);
      const [folder] = await readdir(join(fake.dataFolder, 'recovery'));
      return (await readFile(join(fake.dataFolder, 'recovery', folder as string, journalName), 'utf8')).split('\n');
    };
    const before = await lines();
    for (const [name, patches] of [...cases, ...cleaned]) expect(await failureOf(edit(patches)), name).not.toBeNull();
    await edit([{ op: 'set', path: ['title'], value: 'Lantern' }]);
    const after = await lines();
    expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
    expect(after).toHaveLength(before.length + 1);
  });
});

/** A section whose every text, and every other leaf, counts how often it is read. */
function counted() {
  const reads = new Map<string, number>();
  const counting = (value: unknown, place: string): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    return new Proxy(value, {
      get: (target, name, receiver) => {
        const child: unknown = Reflect.get(target, name, receiver);
        const isLeaf = typeof name === 'string' && Object.hasOwn(target, name) && name !== 'length';
        const where = `${place}/${String(name)}`;
        if (isLeaf && (typeof child !== 'object' || child === null)) reads.set(where, (reads.get(where) ?? 0) + 1);
        return counting(child, where);
      },
    });
  };
  const [first] = blank.plan.sections;
  const paragraph = (text: string) => ({ type: 'paragraph', children: [{ text }, { text: 'bold', bold: true }] });
  const section = { ...first, body: ['one', 'two', 'three'].map(paragraph), extra: { known: { to: ['nobody'] } } };
  return { section: counting(section, '') as Section, reads };
}

describe('the values of an edit', () => {
  it('S8 are walked once for their own sake, and once along the schema, which asks a form its name before it takes it', () => {
    const { section, reads } = counted();
    const document = createDocument(blank, { now: () => new Date(0) });
    const patch: Patch = { op: 'set', path: ['plan', 'sections', 0], value: section };
    document.edit({ baseRevision: 0, patches: [patch], label: '', merge: null });
    const most = (place: string) => (place.startsWith('/extra') ? 1 : place.endsWith('/type') ? 3 : 2);
    expect([...reads].filter(([place, times]) => times > most(place))).toEqual([]);
    expect(reads.get('/body/2/children/1/text')).toBe(2);
    expect(reads.get('/extra/known/to/0')).toBe(1);
  });

  it('S8 are not looked at by the contract', () => {
    const { section, reads } = counted();
    const patches: Patch[] = [
      { op: 'set', path: ['plan', 'sections', 0], value: section },
      { op: 'splice', path: ['plan', 'sections', 1, 'body'], at: 0, remove: 0, insert: section.body },
    ];
    const { success } = contract.methods['project.edit'].params.safeParse({
      sessionId: 's',
      baseRevision: 0,
      patches,
      label: '',
      merge: null,
    });
    expect(success).toBe(true);
    expect([...reads]).toEqual([]);
  });
});
