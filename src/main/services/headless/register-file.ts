import { dirname, resolve } from 'node:path';
import { lockFile, makeFolder, type ProjectFile, replaceFile, writeProjectFile } from '#main/files';
import { AppFailure, type DocumentLanguage, type IdSource } from '#shared/base';
import {
  type RegisterReading,
  readRows,
  rowsAfter,
  type TakingMode,
  takeRows,
  whyNothing,
  whyTooMany,
} from '#shared/exchange';
import type { Project } from '#shared/project';
import { rowsOf } from '#shared/registers';
import { knownRegister, registerFile } from '../exporting';
import { runHere } from '../jobs';
import { createPreview } from '../paint-preview';
import { readTableFile, tableOf } from '../read-table-file';
import { createDocument } from '../session';
import { type FileOut, freeDestination } from './free-destination';
import { noPath, readForUse, type Source } from './read-only-file';

export interface ExportedRegister {
  readonly path: string;
  readonly kind: string;
  readonly rows: number;
  /** Columns of a newer program that are not in it. */
  readonly unknown: readonly string[];
  /** Of the project. */
  readonly language: DocumentLanguage;
}

/** Writes a register of a project file as CSV, whole or not at all. Rejects with `files.existsUnforced` for a file that is there, unless forced. */
export async function exportRegisterFile(source: Source, kind: string, options: FileOut): Promise<ExportedRegister> {
  knownRegister(kind);
  const out = await freeDestination(options);
  const { project } = (await readForUse(source)).file;
  const { bytes, rows, unknown } = registerFile(project, kind, null);
  const told = { kind, rows, unknown, language: project.language };
  if (typeof out !== 'string') {
    await out(bytes);
    return { path: noPath, ...told };
  }
  await makeFolder(dirname(out));
  await replaceFile(out, [bytes]);
  return { path: out, ...told };
}

export interface RegisterOrder {
  readonly kind: string;
  readonly mode: TakingMode;
  /** Whether anything is written. */
  readonly preview: boolean;
  readonly newId: IdSource;
  readonly now: () => Date;
}

export interface ImportedRegister {
  readonly path: string;
  readonly reading: RegisterReading;
  /** Rows of the register before and after. */
  readonly before: number;
  readonly after: number;
  /** Of the project. */
  readonly language: DocumentLanguage;
}

/**
 * Takes the rows of a table into a register of a project file, which must not be open in a window. Rejects with `AppFailure`, also when
 * the table has nothing for the register or too much; the file is then as it was.
 */
export async function importRegisterFile(
  projectPath: string,
  table: Source,
  order: RegisterOrder,
): Promise<ImportedRegister> {
  const kind = knownRegister(order.kind);
  const read = typeof table === 'string' ? await readTableFile(resolve(table)) : tableOf(table.bytes, table.name);
  const tablePath = typeof table === 'string' ? resolve(table) : table.name;
  const { path, file } = await readForUse(projectPath);
  const { project } = file;
  const reading = readRows(kind, read);
  const refused =
    whyNothing(reading, tablePath, project.language) ?? whyTooMany(project, reading, order.mode, tablePath);
  if (refused) throw new AppFailure(refused);
  if (!order.preview) await save(path, file, edited(project, reading, order));
  return {
    path,
    reading,
    before: rowsOf(project, kind.id).length,
    after: rowsAfter(project, reading, order.mode),
    language: project.language,
  };
}

/** By the document's own door, so that what it would refuse in a window is refused here. */
function edited(project: Project, reading: RegisterReading, { mode, newId, now }: RegisterOrder): Project {
  const document = createDocument(project, { now });
  const patches = takeRows(project, reading, mode, newId);
  document.edit({ baseRevision: 0, patches, label: 'importRows', merge: null });
  return document.project();
}

async function save(path: string, { assets, extras, fingerprint }: ProjectFile, project: Project): Promise<void> {
  const preview = await createPreview(runHere)(project, assets);
  const lock = await lockFile(path);
  try {
    await writeProjectFile(path, { project, assets, preview, extras }, { expected: fingerprint });
  } finally {
    await lock.release();
  }
}
