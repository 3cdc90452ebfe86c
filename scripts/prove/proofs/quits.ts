import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '#shared/base';
import { until } from '../../../tests/e2e/support/ground';
import { hostsHere } from '../../../tests/e2e/support/hosts-here';
import { type App, disposeApp, type HostName, launchApp } from '../../../tests/e2e/support/index';
import { processTree, waitUntilEnded } from '../../../tests/e2e/support/processes';
import type { Figure } from '../../fidelity/figures';
import { inLanes } from '../in-lanes';
import type { Proof } from '../proof';

const times = 50;
const ways = ['menu', 'keys', 'window'] as const;
type Way = (typeof ways)[number];

/** What the program is at when it is told to quit, and how its question about unsaved work is answered. */
const states = ['nothing', 'saved', 'discard', 'save', 'cancel', 'show', 'export'] as const;
type State = (typeof states)[number];

interface Try {
  readonly host: HostName;
  readonly way: Way;
  readonly state: State;
  readonly waitMs: number;
}

/** The buttons of the question about unsaved work, as the program orders them. */
const button = { save: 0, discard: 2 } as const;
const saved = 'harbour.pitch';

/** The program ends however it is told to and whatever it is at, with nothing of it left. */
export const proof: Proof = {
  minutes: 30,
  run: async (seed) => {
    const random = seededRandom(seed);
    const { names, words } = hostsHere();
    console.log(words.join('\n'));
    const figures: Figure[] = [];
    for (const host of names) {
      for (const way of ways) {
        const tries = Array.from({ length: times }, (_, at): Try => {
          return { host, way, state: states[at % states.length] ?? 'nothing', waitMs: Math.floor(random() * 300) };
        });
        console.log(`${way}, ${host} …`);
        // Two programs on one screen have one keyboard between them.
        const outcomes = await inLanes(way === 'keys' ? 1 : 2, tries, tryOnce);
        figures.push(figureOf(`quit by ${way}, ${host}: ${times} times`, outcomes));
      }
    }
    return figures;
  },
};

interface Outcome {
  readonly fault: string | null;
  readonly left: number;
  readonly ms: number;
}

/** One start and one end. */
async function tryOnce(given: Try): Promise<Outcome> {
  let app: App | undefined;
  try {
    app = await launchApp({ host: given.host });
    return await endOnce(app, given);
  } catch (error) {
    return { fault: `${given.state}: ${String(error).split('\n')[0]}`, left: 0, ms: 0 };
  } finally {
    if (app) await disposeApp(app);
  }
}

async function endOnce(app: App, { way, state, waitMs }: Try): Promise<Outcome> {
  await reach(app, state);
  await app.page.waitForTimeout(waitMs);
  if (state === 'cancel') {
    await app.answer(null);
    await quitBy(app, way);
    await until('the answer to be taken', async () => (await app.system()).answersLeft === 0);
    // Time enough to end against the answer.
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (processTree(app.pid).length === 0) return { fault: 'ended though it was told to stay', left: 0, ms: 0 };
  }
  if (state === 'save') {
    await app.answer({ button: button.save });
    await app.answer({ path: join(app.folder, saved) });
  } else if (state !== 'nothing' && state !== 'saved') {
    await app.answer({ button: button.discard });
  }
  const processes = processTree(app.pid);
  const started = Date.now();
  await quitBy(app, way);
  const left = await waitUntilEnded(processes, 20_000);
  const isLost = state === 'save' && !existsSync(join(app.folder, saved));
  const fault = left.length > 0 ? `${state}: still runs` : isLost ? `${state}: lost it` : null;
  return { fault, left: left.length, ms: Date.now() - started };
}

function quitBy(app: App, way: Way): Promise<void> {
  if (way === 'menu') return app.clickMenu('quit');
  if (way === 'window') return app.closeWindow();
  return app.pressKeys(process.platform === 'darwin' ? 'Meta+q' : 'Control+q');
}

/** Brings a program that has just started into a state. All but the first two have unsaved work. */
async function reach({ page, folder, answer }: App, state: State): Promise<void> {
  if (state === 'nothing') return;
  await page.getByRole('button', { name: 'Empty outline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.getByLabel('Project title').fill('Harbour');
  if (state === 'saved') {
    await answer({ path: join(folder, 'before.pitch') });
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  }
  if (state === 'show') {
    await page.keyboard.press('F5');
    await page.locator('[data-pointer]').waitFor();
  }
  if (state === 'export') {
    mkdirSync(join(folder, 'exported'));
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await answer({ path: join(folder, 'exported') });
    await dialog.getByRole('button', { name: 'Choose folder and export…' }).click();
  }
}

function figureOf(name: string, outcomes: readonly Outcome[]): Figure {
  const faults = outcomes.flatMap(({ fault }) => fault ?? []);
  for (const fault of new Set(faults)) console.log(`${name}: ${fault}`);
  const left = outcomes.reduce((sum, outcome) => sum + outcome.left, 0);
  const slowest = Math.max(...outcomes.map(({ ms }) => ms)) / 1000;
  const value = `${left} left, ${faults.length} faults, slowest ${slowest.toFixed(1)} s`;
  return { name, value, bound: '0 processes left, 0 faults', holds: left === 0 && faults.length === 0 };
}
