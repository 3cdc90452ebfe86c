import type { Project } from '#shared/project';
import { plannedCost, registerKinds, rowsOf } from '#shared/registers';

/** Links costs to the rows of registers that they are the cost of: an example calls such a cost as the program would. */
export function withRowCosts(project: Project): Project {
  const rows = new Map<string, string>();
  for (const kind of registerKinds) {
    for (const row of rowsOf(project, kind.id)) {
      const planned = plannedCost(project, kind, row);
      if (planned) rows.set(planned.name, row.id);
    }
  }
  const costs = project.numbers.costs.map((cost) => {
    const row = rows.get(cost.name);
    return cost.kind === 'fixed' && row !== undefined ? { ...cost, row } : cost;
  });
  return { ...project, numbers: { ...project.numbers, costs } };
}
