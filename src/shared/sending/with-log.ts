import type { Block, Project, Section } from '#shared/project';
import { filledRows, formatCell, registerKind } from '#shared/registers';

/** The register that never leaves unless somebody asks for it. */
export const logKind = 'log';

const known = new WeakMap<Project, Project>();

/**
 * The project with its founders' log as a last section of the plan, for an export that is asked for it. The same project where the log is
 * empty, and the same answer for the same project.
 */
export function withLog(project: Project): Project {
  const made = known.get(project) ?? makeWithLog(project);
  known.set(project, made);
  return made;
}

function makeWithLog(project: Project): Project {
  const kind = registerKind(logKind);
  const rows = filledRows(project, logKind);
  if (!kind || rows.length === 0) return project;
  const { language, raise, plan } = project;
  const line = (id: string, texts: readonly string[]) => ({
    type: 'table-row' as const,
    id,
    children: texts.map((text) => ({
      type: 'table-cell' as const,
      children: [{ type: 'paragraph' as const, children: [{ text }] }],
    })),
  });
  const said = rows.map((row) =>
    line(
      row.id,
      kind.columns.map((column) => formatCell(column, row.cells[column.id] ?? '', language, raise.currency)),
    ),
  );
  const names = kind.columns.map(({ name }) => name[language]);
  const table: Block = { type: 'table', header: true, children: [line('head', names), ...said] };
  const section: Section = {
    id: logKind,
    kind: 'custom',
    title: kind.name[language],
    hidden: false,
    done: false,
    body: [table],
  };
  return { ...project, plan: { ...plan, sections: [...plan.sections, section] } };
}
