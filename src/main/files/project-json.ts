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
import { projectEntry } from './project-entries';
import { type NewerWord, newerWordAt, withStandIns } from './stand-ins';
import { walkJson } from './walk-json';
import { weighJson } from './weigh-json';

export interface ParsedProject {
  readonly project: Project;
  /** The format that the file was written in. */
  readonly foundFormat: number;
  /** Written by a newer program: for reading only. */
  readonly isNewer: boolean;
  /** Words of a newer program's that notes stand for in `project`. */
  readonly newerWords: readonly NewerWord[];
}

/** From the text of `project.json` to a project. Throws `AppFailure` of the `project` family. */
export function parseProject(bytes: Uint8Array, path: string, steps: readonly Migration[] = migrations): ParsedProject {
  return projectFromJson(parseJson(bytes, path), path, steps);
}

/**
 * The one road from JSON of any age to a project: envelope, migration, schema. A newer format is read as far as this
 * program understands it, with notes for words that it does not know; the caller must keep that from being saved. `path` is what errors name. Throws `AppFailure` of the
 * `project` family. The project shares its parts with `json`.
 */
export function projectFromJson(json: unknown, path: string, steps: readonly Migration[] = migrations): ParsedProject {
  const unsafe = walkJson(json);
  if (unsafe) fail('project.invalid', { path, place: projectEntry, detail: unsafe });
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
  if (!misfit) return { project: projectOf(current), foundFormat: found, isNewer: newer, newerWords: [] };
  const { project, words } = withStandIns(current);
  const rest = words.length > 0 ? misfitIn(projectSchema, project) : misfit;
  if (!rest) return { project: projectOf(project), foundFormat: found, isNewer: true, newerWords: words };
  const word = newerWordAt(project, rest);
  if (word) return fail('project.newerWord', { path, ...word });
  if (newer) return fail('project.tooNew', { path, found, supported });
  const where = { path, place: rest.place.join('/'), detail: rest.detail };
  return fail(isExcess(rest.detail) ? 'project.tooLarge' : 'project.invalid', where);
}

/** JSON that fits the schema. */
const projectOf = (json: unknown) => json as Project;

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
