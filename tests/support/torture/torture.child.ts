import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AppError } from '#shared/base';
import { deskAt } from './desk';
import { longestWork } from './held';
import { homeAt } from './home';
import type { Order } from './kills/operations';

/**
 * A program that is told on its standard input what to do, does it and is killed in the midst of it. Says, a line each: `ready`;
 * `start NUMBER` with the project that it found; `edit NUMBER TIME` when an edit was taken; `begin` and `end` around what it is to be
 * killed in; `held MS`, for how long at a stretch its thread was held there; `error …`; `rest` when it has nothing more to do; `closed`
 * when it ended in order.
 */
const say = (line: string) => writeSync(1, `${line}\n`);
say('ready');
// The program's own timers keep nothing alive.
setInterval(() => undefined, 1_000);
process.stdin.once('end', () => process.exit());
const [line] = (await once(process.stdin, 'data')) as [Buffer];
const { operation, folder, closes } = JSON.parse(String(line)) as Order;
process.stdin.destroy();

const home = homeAt(folder);
const answers = { chooseFileToSave: () => Promise.resolve(home.path) };
const onTold = (error: AppError) => say(`error ${JSON.stringify(error)}`);
const desk = deskAt(home, { answers, onTold });
const { workspace } = desk;

async function start(): Promise<void> {
  if (!(await workspace.recover())) await workspace.open(home.path);
  say(`start ${desk.number()}`);
}

function open() {
  const session = workspace.current();
  if (!session) throw new Error('Nothing is open');
  return session;
}

const edit = () => say(`edit ${desk.edit()} ${Date.now()}`);
const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));

/** What the child may be killed in. */
async function within(work: () => Promise<unknown>): Promise<void> {
  const held = await longestWork(async () => {
    say('begin');
    await work();
    say('end');
  });
  say(`held ${held.toFixed(1)}`);
}

/** Types until it is killed, or for a while, and saves now and then. */
async function type(until: number): Promise<void> {
  let saving = false;
  for (let count = 1; Date.now() < until; count += 1) {
    edit();
    if (!saving && count % 7 === 0) {
      saving = true;
      void open()
        .save()
        .finally(() => {
          saving = false;
        });
    }
    await pause(3);
  }
}

/** Brings work back, from journal to journal, since it is never saved; where there is none it makes some, with a picture that no file has. */
async function recoverAndGoOn(): Promise<void> {
  await within(() => workspace.recover());
  if (!workspace.current()) {
    await workspace.open(home.path);
    await desk.addPicture();
  }
  say(`start ${desk.number()}`);
  edit();
  // Longer than any edit waits for the system.
  await pause(30);
}

async function exportTo(target: string): Promise<void> {
  const { runExport, runHere } = await import('./kills/exporting');
  const session = open();
  const source = { project: session.project(), path: home.path, asset: session.asset };
  const around = { resourcesFolder: resolve('resources'), now: () => new Date(), runJob: runHere };
  const call = { signal: new AbortController().signal, report: () => undefined };
  await runExport(source, { targets: ['plan-md'], folder: target }, around, call);
}

async function run(): Promise<void> {
  if (operation === 'recovery') return recoverAndGoOn();
  await start();
  if (operation === 'typing') return within(() => type(closes ? Date.now() + 300 : Number.POSITIVE_INFINITY));
  edit();
  if (operation === 'save') return within(() => open().save());
  if (operation === 'autosave') return within(() => open().autosave());
  if (operation === 'close') return within(() => workspace.close());
  await exportTo(`${home.exported}-whole`);
  return within(() => exportTo(home.exported));
}

await run();
if (closes) {
  if (workspace.current()) await workspace.close();
  await workspace.dispose();
  say('closed');
  process.exit(0);
}
say('rest');
