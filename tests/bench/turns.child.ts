import { pathToFileURL } from 'node:url';
import type { Bench, Figure, OpenBench, Yardstick } from './figure';
import type { Answer, FigureFacts, Order } from './side';

/**
 * One side of the bench: opens the bench whose file it is given and takes its turns one by one, as it is told. A process
 * of its own, so that each revision has its own modules, compiled code and heap.
 */
const bench = process.argv[2] ?? '';
let open: OpenBench | undefined;
const yardsticks = new Map<string, Promise<Yardstick | null>>();

function figure(id: string): Figure {
  const found = open?.figures.find((one) => one.id === id);
  if (!found) throw new Error(`There is no number "${id}"`);
  return found;
}

function yardstick(id: string): Promise<Yardstick | null> {
  const known = yardsticks.get(id) ?? figure(id).yardstick();
  yardsticks.set(id, known);
  return known;
}

async function obey(order: Order): Promise<unknown> {
  switch (order.what) {
    case 'open': {
      const module = (await import(pathToFileURL(bench).href)) as { readonly bench: Bench };
      open = await module.bench.open();
      return open.figures.map(({ turn: _, yardstick: __, ...facts }): FigureFacts => facts);
    }
    case 'turn':
      return figure(order.id).turn();
    case 'yardstick':
      return (await yardstick(order.id))?.name ?? null;
    case 'yardstick-turn':
      return (await yardstick(order.id))?.turn();
    case 'close':
      return open?.close();
  }
}

process.on('message', (order: Order) => {
  obey(order).then(
    (result) => process.send?.({ result } satisfies Answer),
    (error: unknown) =>
      process.send?.({ error: error instanceof Error ? error.message : String(error) } satisfies Answer),
  );
});
process.on('disconnect', () => process.exit());
