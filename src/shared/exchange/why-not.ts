import { type AnyLanguage, type AppError, appError, listed } from '#shared/base';
import { ceilings, type Project } from '#shared/project';
import type { RegisterReading } from './read-rows';
import { rowsAfter, type TakingMode } from './take-rows';

/** So many titles of a strange table are named. */
const named = 12;

/** Why nothing of a table can come in; null when it can. `path` is what the file is called. */
export function whyNothing(
  { kind, columns, rows }: RegisterReading,
  path: string,
  language: AnyLanguage,
): AppError | null {
  if (!columns.some(({ column }) => column)) {
    const found = listed(
      columns.slice(0, named).map(({ title }) => title.slice(0, 60)),
      language,
    );
    const known = listed(
      kind.columns.map(({ name }) => name[language]),
      language,
    );
    return appError('import.tableStrange', { path, found, known });
  }
  return rows.length === 0 ? appError('import.tableEmpty', { path }) : null;
}

/** Why the rows of a table can't go into a register as it is; null when they can. */
export function whyTooMany(
  project: Project,
  reading: RegisterReading,
  mode: TakingMode,
  path: string,
): AppError | null {
  const found = rowsAfter(project, reading, mode);
  return found > ceilings.rows ? appError('import.tooManyRows', { path, found, most: ceilings.rows }) : null;
}
