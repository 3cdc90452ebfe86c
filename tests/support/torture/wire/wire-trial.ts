import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { projectFileParts } from '#main/files';
import { createServices } from '#main/services';
import { newId } from '#shared/base';
import { contract, type Frame, isRequestFrame, type PitchwrightContract, type Snapshot, serve } from '#shared/contract';
import { type Dice, diceOf } from '../mutants/dice';
import { spoilJson } from '../mutants/spoil-json';
import { numberedContent } from '../numbered-content';
import { memoryStore, quietHost } from '../quiet-host';
import { createCounter, type Tally } from '../tally';

export interface WireOptions {
  readonly folder: string;
  readonly seed: number;
  readonly lane: number;
  readonly lanes: number;
  /** So many values for each method, in all lanes together. */
  readonly times: number;
}

type Method = keyof PitchwrightContract['methods'];

/** What a window that is as it should be says, with the id of the session that is open. */
const sound: { readonly [M in Method]: unknown } = {
  'app.info': {},
  'settings.set': { language: 'en', appearance: 'dark', panes: { plan: { width: 300, folded: false } } },
  'settings.folder': { act: 'forget' },
  'guidance.load': { language: 'en' },
  'help.guide': { language: 'en' },
  'help.parts': {},
  'library.load': {},
  'benchmarks.load': {},
  'law.load': {},
  'recent.list': {},
  'recent.remove': { path: 'OUTSIDE/Plan.pitch' },
  'recent.locate': { path: 'OUTSIDE/Plan.pitch' },
  'project.current': {},
  'project.create': { template: 'blank', round: 'seed', language: 'en' },
  'project.open': { path: 'OUTSIDE/Plan.pitch' },
  'project.importMarkdown': { language: 'en' },
  'project.edit': {
    sessionId: 'SESSION',
    baseRevision: 0,
    patches: [
      { op: 'set', path: ['title'], value: 'Lantern' },
      {
        op: 'splice',
        path: ['plan', 'sections', 0, 'body'],
        at: 0,
        remove: 1,
        insert: [{ type: 'rule', children: [{ text: '' }] }],
      },
    ],
    label: 'typing',
    merge: null,
  },
  'project.undo': { sessionId: 'SESSION' },
  'project.redo': { sessionId: 'SESSION' },
  'project.save': { sessionId: 'SESSION' },
  'project.saveAs': { sessionId: 'SESSION' },
  'project.keepPlace': {
    sessionId: 'SESSION',
    place: { room: 'deck', parts: [{ room: 'deck', part: 'a1', top: 120 }] },
  },
  'project.sendCopy': { sessionId: 'SESSION' },
  'registers.export': { sessionId: 'SESSION', kind: 'risks' },
  'registers.readTable': { sessionId: 'SESSION' },
  'project.close': { sessionId: 'SESSION' },
  'assets.pick': { sessionId: 'SESSION' },
  'export.run': { sessionId: 'SESSION', targets: ['plan-md'], folder: 'OUTSIDE' },
  'print.run': { sessionId: 'SESSION', what: 'plan' },
  'shell.reveal': { path: 'OUTSIDE/victim.md' },
  'shell.openLink': { url: 'file:///etc/passwd' },
  'show.current': {},
  'show.begin': { sessionId: 'SESSION', mode: 'present', slideId: null, view: 'here' },
  'show.act': { action: { kind: 'next' } },
  'menu.update': {
    language: 'en',
    items: [{ id: 'a', title: 'A', accelerator: '', enabled: true, group: 0, menu: 'file' }],
  },
  'menu.context': { language: 'en', x: 1, y: 1, text: null, items: [] },
};

/** Says what no window says: every answer is a result or an error with a type, and nothing changes on the disk outside of its own. */
export async function speakNonsense({ folder, seed, lane, lanes, times }: WireOptions): Promise<Tally[]> {
  const outside = join(folder, 'outside');
  await mkdir(outside, { recursive: true });
  const inside = join(folder, 'inside');
  await mkdir(inside);
  for (const one of [inside, outside])
    await writeFile(join(one, 'Plan.pitch'), Buffer.concat(projectFileParts(numberedContent(1, 1, 500))));
  await writeFile(join(outside, 'victim.md'), '# Theirs');
  const call = program(inside, join(inside, 'Plan.pitch'));
  const counter = createCounter('values for each method of the contract');
  for (const method of [...Object.keys(contract.methods), 'no.such', '__proto__', 'constructor'] as Method[]) {
    const before = await marksOf([outside, process.cwd()]);
    for (let number = lane; number < times; number += lanes) {
      const dice = diceOf(seed + number * 15_485_863);
      const params = await valueFor(method, dice, call, outside);
      const started = performance.now();
      const answer = await call(method, params);
      counter.measure('ms until the answer', performance.now() - started);
      const code = answer.type === 'error' ? answer.error.code : answer.type;
      counter.see(answer.type === 'error' ? 'refused' : 'done');
      const isRight = (answer.type === 'error' || answer.type === 'result') && !code.startsWith('bug.');
      const words = answer.type === 'error' ? JSON.stringify(answer.error).slice(0, 300) : code;
      counter.count(true, isRight ? [] : [`${method}, seed ${seed}, number ${number}: ${words}`]);
    }
    const after = await marksOf([outside, process.cwd()]);
    if (before !== after) counter.count(true, [`${method}: files outside have changed`]);
  }
  return [counter.tally()];
}

type Call = (method: string, params: unknown) => Promise<Frame>;

/** The program behind the wire, whose user cancels every question. A frame that is none gets no answer. */
function program(dataFolder: string, path: string): Call {
  const services = createServices({
    host: quietHost({ chooseFileToOpen: (kind) => Promise.resolve(kind === 'project' ? path : null) }),
    store: memoryStore(),
    dataFolder,
    temporaryFolder: join(dataFolder, 'temporary'),
    resourcesFolder: resolve('resources'),
    now: () => new Date(),
    newId,
  });
  const waiting = new Map<number, (frame: Frame) => void>();
  let hear: (frame: Frame) => void = () => undefined;
  let last = 0;
  const transport = {
    send: (frame: Frame) => {
      if (frame.type === 'result' || frame.type === 'error') waiting.get(frame.id)?.(frame);
    },
    onFrame: (listener: (frame: Frame) => void) => {
      hear = listener;
    },
  };
  serve(contract, services.handlers, transport, {
    onBug: (error) => String((error as Error).stack ?? error).slice(0, 600),
  });
  return (method, params) =>
    new Promise((done) => {
      last += 1;
      waiting.set(last, done);
      const frame = { type: 'call', id: last, method, params } as const;
      if (isRequestFrame(frame)) hear(frame);
    });
}

/** Half of the values are a sound one that was spoilt; the others have nothing to do with it. */
async function valueFor(method: Method, dice: Dice, call: Call, outside: string): Promise<unknown> {
  const known = Object.hasOwn(sound, method) ? sound[method] : {};
  if (dice.roll(10) < 3) return spoilJson(dice.pick(Object.values(sound)), dice);
  const { sessionId, revision } = await opened(call);
  const text = JSON.stringify(known)
    .replaceAll('SESSION', sessionId)
    .replaceAll('OUTSIDE', outside)
    .replace('"baseRevision":0', `"baseRevision":${revision}`);
  const value = JSON.parse(text);
  return dice.roll(8) === 0 ? value : spoilJson(value, dice);
}

/** The project that is open: what came before may have closed it. */
async function opened(call: Call): Promise<{ readonly sessionId: string; readonly revision: number }> {
  for (let tries = 0; tries < 2; tries += 1) {
    const answer = await call('project.current', {});
    const current = answer.type === 'result' ? (answer.value as Snapshot | null) : null;
    if (current) return { sessionId: current.state.sessionId, revision: current.revision };
    const opening = await call('project.open', {});
    if (opening.type !== 'result') throw new Error(`The project does not open: ${JSON.stringify(opening)}`);
  }
  throw new Error('Nothing is open');
}

/** What is in folders, by name, length and sum; deep folders of sources by name only. */
async function marksOf(folders: readonly string[]): Promise<string> {
  const marks: string[] = [];
  for (const folder of folders) {
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      const stats = await stat(path);
      marks.push(
        stats.isFile()
          ? `${path} ${createHash('sha256')
              .update(await readFile(path))
              .digest('hex')}`
          : path,
      );
    }
  }
  return marks.join('\n');
}
