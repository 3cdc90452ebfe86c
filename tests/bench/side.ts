import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Figure, Turn } from './figure';

/** What is known of a figure outside its process. */
export type FigureFacts = Pick<Figure, 'id' | 'name' | 'turns'>;

export type Order =
  | { readonly what: 'open' | 'close' }
  | { readonly what: 'turn' | 'yardstick' | 'yardstick-turn'; readonly id: string };

export type Answer = { readonly result: unknown } | { readonly error: string };

/** A process that has a bench open and takes a turn when it is asked to. */
export interface Side {
  readonly figures: readonly FigureFacts[];
  turn(id: string): Promise<Turn>;
  /** The name of a figure's yardstick; null where it can't be had. */
  yardstick(id: string): Promise<string | null>;
  yardstickTurn(id: string): Promise<Turn>;
  close(): Promise<void>;
}

/**
 * Opens the bench `<tests>/bench/<name>.bench.ts` in a process of its own, which works in `root` as the program's folder.
 * Rejects with what the bench said when it can't be opened.
 */
export async function openSide(root: string, tests: string, name: string, env: NodeJS.ProcessEnv): Promise<Side> {
  const driver = join(import.meta.dirname, 'turns.child.ts');
  const child = fork(driver, [join(tests, 'bench', `${name}.bench.ts`)], {
    cwd: root,
    env: { ...process.env, ...env },
    execArgv: ['--import', 'tsx'],
  });
  const close = async () => {
    // What could not be cleared away must not cost the figures.
    await ask(child, { what: 'close' }).catch((error: Error) => console.error(`${name}: ${error.message}`));
    if (child.connected) child.disconnect();
  };
  try {
    const figures = (await ask(child, { what: 'open' })) as readonly FigureFacts[];
    return {
      figures,
      turn: async (id) => (await ask(child, { what: 'turn', id })) as Turn,
      yardstick: async (id) => (await ask(child, { what: 'yardstick', id })) as string | null,
      yardstickTurn: async (id) => (await ask(child, { what: 'yardstick-turn', id })) as Turn,
      close,
    };
  } catch (error) {
    child.kill();
    throw error;
  }
}

function ask(child: ChildProcess, order: Order): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('The process ended'));
    child.once('exit', onExit);
    child.once('message', (answer: Answer) => {
      child.off('exit', onExit);
      if ('error' in answer) reject(new Error(answer.error));
      else resolve(answer.result);
    });
    child.send(order, (error) => error && reject(new Error('The process ended')));
  });
}

/** What a bench has to tell: its rows, and what failed in this revision. */
export interface Report {
  readonly rows: readonly string[][];
  readonly failures: readonly string[];
}
