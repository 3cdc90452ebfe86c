import { applyPatches, type Patch, type Path, type Project, projectSchema } from '#shared/project';
import { nodesOf } from './node-markup';

const statement = /^(\S+) (\+?=) ?(.*)$/;

/**
 * Changes of a project as a case writes them, one after the other: `raise/amountMinor = 0` sets a place, `claims += {…}` adds to a list.
 * A value is JSON, or rich text as markup; it may go on for lines that begin with a space. Fails when the project would be none.
 */
export function changed(project: Project, changes: string): Project {
  const statements: string[] = [];
  for (const line of changes.split('\n')) {
    if (/^\s/.test(line) && statements.length > 0) statements.push(`${statements.pop()}\n${line}`);
    else if (line !== '') statements.push(line);
  }
  const after = statements.reduce((before, text) => applyPatches(before, [patchOf(before, text)]).value, project);
  const judged = projectSchema.safeParse(after);
  if (judged.success) return judged.data;
  const [issue] = judged.error.issues;
  throw new Error(`The changes make no project of it: ${issue?.path.join('/')}: ${issue?.message}`);
}

function patchOf(project: Project, text: string): Patch {
  const [first = '', ...rest] = text.split('\n');
  const [, place, sign, begin] = statement.exec(first) ?? [];
  if (place === undefined) throw new Error(`No change, which would be “place = value”: ${first}`);
  const path: Path = place.split('/').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const value = jsonOrNodes([begin, ...rest].join('\n').trim(), place);
  if (sign === '=') return { op: 'set', path, value };
  const list = path.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], project);
  return { op: 'splice', path, at: (list as unknown[]).length, remove: 0, insert: [value] };
}

function jsonOrNodes(text: string, place: string): unknown {
  if (text.startsWith('<')) return nodesOf(text);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`Neither JSON nor markup, for ${place}: ${text}`);
  }
}
