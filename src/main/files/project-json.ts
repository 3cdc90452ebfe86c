import { AppFailure, type ErrorDetail, errorDetail, fail } from '#shared/base';
import {
  ceilings,
  formatVersion,
  type Migration,
  migrate,
  migrations,
  misfitIn,
  type Project,
  projectSchema,
} from '#shared/project';
import { doubledId } from './doubled-id';
import { findTrap } from './json-traps';
import { projectEntry } from './project-entries';
import { weighJson } from './weigh-json';

export interface ParsedProject {
  readonly project: Project;
  /** The format that the file was written in. */
  readonly foundFormat: number;
}

/** From the text of `project.json` to a project. Throws `AppFailure` of the `project` family. */
export function parseProject(bytes: Uint8Array, path: string, steps: readonly Migration[] = migrations): ParsedProject {
  return projectFromJson(parseJson(bytes, path), path, steps);
}

/**
 * The one road from JSON of any age to a project: envelope, migration, schema. A newer format is read as far as this
 * program understands it, which the caller must keep from being saved. `path` is what errors name. Throws `AppFailure` of the
 * `project` family. The project shares its parts with `json`.
 */
export function projectFromJson(json: unknown, path: string, steps: readonly Migration[] = migrations): ParsedProject {
  const trap = findTrap(json);
  if (trap) fail('project.invalid', { path, place: projectEntry, detail: trap });
  if (typeof json !== 'object' || json === null || Array.isArray(json)) fail('project.notAProject', { path });
  const record = json as Record<string, unknown>;
  const found = record.formatVersion;
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) {
    return fail('project.invalid', {
      path,
      place: 'formatVersion',
      detail: errorDetail('unknownValue', String(found).slice(0, 40)),
    });
  }
  // The last step leads to the format that the schema describes.
  const supported = steps.length + 1;
  const newer = found > supported;
  const current = { ...(newer ? record : migrated(record, path, steps)), formatVersion };
  const misfit = misfitIn(projectSchema, current);
  const double = misfit || newer ? null : doubledId(current);
  if (double) fail('project.invalid', { path, place: double.join('/'), detail: errorDetail('twice') });
  if (!misfit) return { project: current as unknown as Project, foundFormat: found };
  if (newer) return fail('project.tooNew', { path, found, supported });
  const where = { path, place: misfit.place.join('/'), detail: misfit.detail };
  return fail(isExcess(misfit.detail) ? 'project.tooLarge' : 'project.invalid', where);
}

const isExcess = ({ what }: ErrorDetail) => what === 'tooMany' || what === 'tooLong';

function parseJson(bytes: Uint8Array, path: string): unknown {
  if (bytes.length > ceilings.textMb * 2 ** 20) {
    const detail = errorDetail('tooLarge', `${ceilings.textMb} MB`);
    fail('project.tooLarge', { path, place: projectEntry, detail });
  }
  const excess = weighJson(bytes);
  if (excess) fail('project.tooLarge', { path, ...excess });
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    return fail('project.damaged', { path, detail: errorDetail('notJson', projectEntry) }, cause);
  }
}

function migrated(record: Record<string, unknown>, path: string, steps: readonly Migration[]) {
  try {
    return migrate(record, steps);
  } catch (cause) {
    if (cause instanceof AppFailure) throw cause;
    return fail('project.invalid', { path, place: projectEntry, detail: errorDetail('wrongForm') }, cause);
  }
}
