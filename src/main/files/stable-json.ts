/** What a reader looks for first; everything else follows in the order of the alphabet. */
const first = ['formatVersion', 'id', 'type', 'kind', 'title', 'name'];
const rank = new Map(first.map((key, index) => [key, index]));

/**
 * JSON with two spaces and one order of keys, whatever order they were set in: the same value gives the same bytes, and
 * two versions of a project differ only where they differ.
 */
export function stableJson(value: unknown): string {
  const out: string[] = [];
  write(value, '\n', out);
  return `${out.join('')}\n`;
}

function write(value: unknown, indent: string, out: string[]): void {
  if (typeof value !== 'object' || value === null) {
    out.push(JSON.stringify(value) ?? 'null');
    return;
  }
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const keys = list ? null : orderedKeys(value);
  const length = keys ? keys.length : (value as unknown[]).length;
  if (length === 0) return void out.push(list ? '[]' : '{}');
  out.push(list ? '[' : '{');
  for (let index = 0; index < length; index += 1) {
    out.push(index === 0 ? inner : `,${inner}`);
    const key = keys?.[index];
    if (key !== undefined) out.push(JSON.stringify(key), ': ');
    write(key === undefined ? (value as unknown[])[index] : (value as Record<string, unknown>)[key], inner, out);
  }
  out.push(indent, list ? ']' : '}');
}

function orderedKeys(value: object): string[] {
  return Object.keys(value)
    .filter((key) => (value as Record<string, unknown>)[key] !== undefined)
    .sort((a, b) => (rank.get(a) ?? 99) - (rank.get(b) ?? 99) || (a < b ? -1 : 1));
}
