import { fail } from '#shared/base';
import { registerCsv } from '#shared/exchange';
import type { Project } from '#shared/project';
import { type RegisterKind, registerKind, registerKinds } from '#shared/registers';
import { exportBaseName } from '../workspace/suggested-name';

export interface RegisterFile {
  /** What it would be called, without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** Columns of a newer program that are not in it. */
  readonly unknown: readonly string[];
}

/** A register as a CSV file, named after the project's. Throws `usage.unknownRegister`. */
export function registerFile(project: Project, kindId: string, path: string | null): RegisterFile {
  const kind = knownRegister(kindId);
  const { text, rows, unknown } = registerCsv(project, kind);
  const name = `${exportBaseName(path, project)}-${kind.name[project.language]}.csv`;
  return { name, bytes: new TextEncoder().encode(text), rows, unknown };
}

/** The kind of that name; throws `usage.unknownRegister`. */
export function knownRegister(name: string): RegisterKind {
  const known = registerKinds.map(({ id }) => id).join(', ');
  return registerKind(name) ?? fail('usage.unknownRegister', { name, known });
}
