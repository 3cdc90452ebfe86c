import { join } from 'node:path';
import { median, type Pair, takePair } from './pairs';
import { root } from './revision';
import { openSide } from './side';

export const yardstickColumns = ['what', 'median ms', 'yardstick', 'median ms', 'ratio'];

const turns = 7;

/** Rows of one bench of this revision: each figure in turns with its yardstick, after a first turn that does not count. */
export async function againstYardsticks(name: string, env: NodeJS.ProcessEnv): Promise<string[][]> {
  const side = await openSide(root, join(root, 'tests'), name, env);
  const rows: string[][] = [];
  for (const { id, name: what, isBrief } of side.figures) {
    const yardstick = await side.yardstick(id);
    if (yardstick === null) continue;
    const pairs: Pair[] = [];
    for (let turn = isBrief ? turns : 0; turn <= turns; turn += 1) {
      const pair = await takePair(
        () => side.turn(id),
        () => side.yardstickTurn(id),
      );
      if (turn > 0) pairs.push(pair);
    }
    const value = median(pairs.map(({ here }) => here.value));
    const otherValue = median(pairs.map(({ there }) => there.value));
    rows.push([what, value.toFixed(1), yardstick, otherValue.toFixed(1), (value / otherValue).toFixed(2)]);
  }
  await side.close();
  return rows;
}
