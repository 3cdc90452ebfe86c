import ts from 'typescript';

/** A JSON text with the line of each of its values; or the line on which it is none. */
export type PlacedJson =
  | { readonly ok: true; readonly value: unknown; readonly lineOf: (path: readonly PropertyKey[]) => number }
  | { readonly ok: false; readonly line: number; readonly why: string };

/** Reads strict JSON. Lines count from 1; a place that is not there has the line of the nearest value around it. */
export function readJson(text: string): PlacedJson {
  const file = ts.parseJsonText('it.json', text);
  const lineAt = (offset: number) => file.getLineAndCharacterOfPosition(Math.min(offset, text.length)).line + 1;
  // The compiler takes notes for signs: comments, single quotes and commas at the end are for `JSON.parse` to refuse.
  const [fault] = (file as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] }).parseDiagnostics;
  if (fault) {
    const why = ts.flattenDiagnosticMessageText(fault.messageText, ' ');
    return { ok: false, line: lineAt(fault.start ?? 0), why };
  }
  const root = file.statements[0]?.expression;
  const twice = root ? repeatedKey(root) : null;
  if (twice)
    return { ok: false, line: lineAt(twice.getStart(file)), why: `the key ${twice.getText(file)} is there twice` };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value, lineOf: (path) => lineAt(root ? nodeAt(root, path).getStart(file) : 0) };
  } catch (error) {
    const offset = /position (\d+)/.exec(String(error))?.[1] ?? 0;
    return { ok: false, line: lineAt(Number(offset)), why: 'no strict JSON: a comment, or a comma or quote too many' };
  }
}

function nodeAt(root: ts.Node, path: readonly PropertyKey[]): ts.Node {
  let node = root;
  for (const key of path) {
    const next = childOf(node, key);
    if (!next) return node;
    node = next;
  }
  return node;
}

/** The value of an entry; of a property, the whole of it, so that its line is that of its key. */
function childOf(node: ts.Node, key: PropertyKey): ts.Node | undefined {
  const value = ts.isPropertyAssignment(node) ? node.initializer : node;
  if (ts.isArrayLiteralExpression(value)) return value.elements[Number(key)];
  if (!ts.isObjectLiteralExpression(value)) return undefined;
  return value.properties.find((one) => nameOf(one) === String(key));
}

const nameOf = ({ name }: ts.ObjectLiteralElementLike) => (name && ts.isStringLiteral(name) ? name.text : null);

/** A key that an object has already: `JSON.parse` would take the last of them and say nothing. */
function repeatedKey(node: ts.Node): ts.Node | null {
  if (ts.isObjectLiteralExpression(node)) {
    const seen = new Set<string>();
    for (const one of node.properties) {
      const name = nameOf(one);
      if (name !== null && seen.has(name)) return one.name ?? one;
      if (name !== null) seen.add(name);
    }
  }
  return ts.forEachChild(node, repeatedKey) ?? null;
}
