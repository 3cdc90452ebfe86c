import type { Project } from '../../src/shared/project/index';
import registers from '../fixtures/all-registers.json';
import type { Bench } from './figure';
import { longProject, openTyping } from './typing.bench';

const rows = 100;

/** The same as typing, in a section that prints a register, in a project that has a hundred rows of every kind. */
export const bench: Bench = {
  open: () =>
    openTyping({
      id: 'key-to-paint-registers',
      name: `key to paint, 200 paragraphs, ${rows} rows of every register`,
      paragraphs: 200,
      project: registered,
    }),
};

function registered(paragraphs: number): Project {
  const project = longProject(paragraphs);
  const sections = project.plan.sections.map((section) => ({ ...section, kind: 'risks' as const }));
  const filled = Object.entries(registers).map(([kind, [row]]) => [
    kind,
    Array.from({ length: rows }, (_, index) => ({ ...row, id: `${kind}${index}` })),
  ]);
  return { ...project, plan: { ...project.plan, sections }, registers: Object.fromEntries(filled) };
}
