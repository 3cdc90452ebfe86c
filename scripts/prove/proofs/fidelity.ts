import type { Figure } from '../../fidelity/figures';
import { runScript } from '../npm-script';
import type { Proof } from '../proof';

/** Preview, PDF and PPTX in LibreOffice look alike: the figures of `npm run fidelity`. */
export const proof: Proof = {
  minutes: 20,
  run: async () => {
    const { code, output } = await runScript('fidelity');
    const figures = output.split('\n').flatMap(figureOf);
    const complete = {
      name: 'measures every deck',
      value: code === null ? 'stopped' : `code ${code}`,
      bound: 'code 0',
    };
    return [...figures, { ...complete, holds: code === 0 && figures.length > 0 }];
  },
};

/** A line of the table that the script prints. */
function figureOf(line: string): Figure[] {
  const [, name, value, bound, holds] = line.split('|').map((cell) => cell.trim());
  if (!name || !value || !bound || name === 'what' || name.startsWith('---')) return [];
  return [{ name, value, bound, holds: holds === 'yes' }];
}
