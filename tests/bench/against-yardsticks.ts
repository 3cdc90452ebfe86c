import { join } from 'node:path';
import { median, type Pair, ratios, takePair } from './pairs';
import { root } from './revision';
import { type FigureFacts, openSide, type Report, type Side } from './side';

export const yardstickColumns = ['what', 'median ms', 'yardstick', 'median ms', 'ratio'];

const manyTurns = 7;

/** Rows of one bench of this revision: each figure in turns with its yardstick. */
export async function againstYardsticks(name: string, env: NodeJS.ProcessEnv): Promise<Report> {
  const side = await openSide(root, join(root, 'tests'), name, env);
  const rows: string[][] = [];
  const failures: string[] = [];
  for (const facts of side.figures) {
    try {
      const row = await rowOf(side, facts);
      if (row) rows.push(row);
    } catch (error) {
      failures.push(`${facts.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await side.close();
  return { rows, failures };
}

/** Where there are many turns, one more comes before them, which warms up and does not count. Null where there is no yardstick. */
async function rowOf(side: Side, { id, name, turns }: FigureFacts): Promise<string[] | null> {
  const yardstick = await side.yardstick(id);
  if (yardstick === null) return null;
  const pairs: Pair[] = [];
  for (let turn = turns === undefined ? 0 : 1; turn <= (turns ?? manyTurns); turn += 1) {
    const pair = await takePair(
      () => side.turn(id),
      () => side.yardstickTurn(id),
    );
    if (turn > 0) pairs.push(pair);
  }
  const value = median(pairs.map(({ here }) => here.value));
  const otherValue = median(pairs.map(({ there }) => there.value));
  const ratio = ratios(pairs.map(({ here, there }) => [here.value, there.value] as const)).median;
  return [name, value.toFixed(1), yardstick, otherValue.toFixed(1), ratio.toFixed(2)];
}
