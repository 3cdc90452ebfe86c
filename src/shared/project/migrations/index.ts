import { formatVersion } from '../schema/project';
import { addTheNumbers } from './0002-add-the-numbers';
import { knowTheLastChange } from './0003-know-the-last-change';
import { moreWords } from './0004-more-words';

/** One step from the format before it. Takes and gives unknown JSON: never the current types, which will move on. */
export interface Migration {
  readonly to: number;
  readonly name: string;
  readonly up: (json: Record<string, unknown>) => Record<string, unknown>;
}

/** All steps, oldest first. Format 1 is the first, so the first step leads to 2. */
export const migrations: readonly Migration[] = [addTheNumbers, knowTheLastChange, moreWords];

/** Throws when steps are missing, doubled or do not end at the present format: a mistake of ours, found at load. */
export function assertConsecutive(steps: readonly Migration[], last: number): void {
  steps.forEach((step, index) => {
    if (step.to !== index + 2) throw new Error(`Migration ${step.name} should lead to format ${index + 2}`);
  });
  if (steps.length + 1 !== last) throw new Error(`Migrations end at ${steps.length + 1}, the format is ${last}`);
}

assertConsecutive(migrations, formatVersion);

/** Brings an older file's JSON to the present format; the input is not changed. */
export function migrate(
  json: Record<string, unknown>,
  steps: readonly Migration[] = migrations,
): Record<string, unknown> {
  const from = typeof json.formatVersion === 'number' ? json.formatVersion : 1;
  const due = steps.filter((step) => step.to > from);
  if (due.length === 0) return json;
  return due.reduce((current, step) => ({ ...step.up(current), formatVersion: step.to }), structuredCloneJson(json));
}

function structuredCloneJson(json: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(json)) as Record<string, unknown>;
}
