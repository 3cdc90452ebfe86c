import { driversOf, type NumbersInput } from '#shared/numbers';
import type { Cost, Hire, Numbers } from '#shared/project';
import { sampleNumbers } from '../fixtures/sample-numbers';

/** The sample stretched to 60 months, 30 hires and 40 drivers beside their salaries. */
export function largeModel(): NumbersInput {
  const { numbers, raise, capTable } = sampleNumbers();
  const again = (hire: Hire, index: number): Hire => ({ ...hire, id: `${hire.id}-${index}` });
  const hires = Array.from({ length: 30 }, (_, index) =>
    again(numbers.hires[index % numbers.hires.length] as Hire, index),
  );
  // Further costs until there are forty drivers beside the salaries.
  const drivers = driversOf({ ...numbers, hires: [] }).length;
  const fixed = numbers.costs.filter(({ kind }) => kind === 'fixed');
  const more = Array.from(
    { length: 40 - drivers },
    (_, index): Cost => ({ ...(fixed[index % fixed.length] as Cost), id: `more-${index}` }),
  );
  const model: Numbers = { ...numbers, months: 60, hires, costs: [...numbers.costs, ...more] };
  return { numbers: model, raise, capTable };
}
