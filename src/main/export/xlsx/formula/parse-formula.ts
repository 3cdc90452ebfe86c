/** A formula as a tree. `name` is a defined name; columns and rows count from 1. */
export type Formula =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'cell'; readonly sheet: string; readonly column: number; readonly row: number }
  | { readonly kind: 'range'; readonly sheet: string; readonly from: Corner; readonly to: Corner }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly Formula[] }
  | { readonly kind: 'minus'; readonly of: Formula }
  | { readonly kind: 'binary'; readonly sign: string; readonly left: Formula; readonly right: Formula };

interface Corner {
  readonly column: number;
  readonly row: number;
}

const tokenPattern =
  /(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|'((?:[^']|'')+)'!|(\$?[A-Z]{1,3}\$?\d+)(?![A-Za-z0-9_(])|([A-Za-z_][A-Za-z0-9_.]*)|(<>|<=|>=|[-+*/&=<>(),:])/y;
const kinds = ['number', 'text', 'quoted', 'cell', 'word', 'sign'] as const;

interface Token {
  readonly kind: (typeof kinds)[number] | 'end';
  readonly text: string;
}

/** How strongly signs bind, weakest first. */
const levels: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/']];

/** Reads a formula as this workbook writes them: quoted sheet names, no strings of sheets, no arrays. Throws on others. */
export function parseFormula(text: string, sheet: string): Formula {
  const { peek, isSign, take, want } = reader(text);
  const level = (depth: number): Formula => {
    const signs = levels[depth];
    if (!signs) return unary();
    let left = level(depth + 1);
    while (peek().kind === 'sign' && signs.includes(peek().text)) {
      const sign = take().text;
      left = { kind: 'binary', sign, left, right: level(depth + 1) };
    }
    return left;
  };
  const unary = (): Formula => {
    if (!isSign('-')) return operand();
    take();
    return { kind: 'minus', of: unary() };
  };
  const operand = (): Formula => {
    const token = take();
    if (token.kind === 'number') return { kind: 'value', value: Number(token.text) };
    if (token.kind === 'text') return { kind: 'value', value: token.text };
    if (token.kind === 'quoted') return reference(token.text, take());
    if (token.kind === 'cell') return reference(sheet, token);
    if (token.kind === 'word') return isSign('(') ? call(token.text) : word(token.text);
    if (token.text !== '(') throw new Error(`"${token.text}" not understood in ${text}`);
    const inner = level(0);
    want(')');
    return inner;
  };
  const reference = (of: string, token: Token): Formula => {
    const from = cornerOf(token.text);
    if (!isSign(':')) return { kind: 'cell', sheet: of, ...from };
    take();
    return { kind: 'range', sheet: of, from, to: cornerOf(take().text) };
  };
  const call = (name: string): Formula => {
    want('(');
    const inputs: Formula[] = [];
    while (!isSign(')')) {
      inputs.push(level(0));
      if (!isSign(')')) want(',');
    }
    want(')');
    return { kind: 'call', name, inputs };
  };
  const formula = level(0);
  if (peek().kind !== 'end') throw new Error(`"${peek().text}" left over in ${text}`);
  return formula;
}

/** Reads a formula token by token. */
function reader(text: string) {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = (): Token => tokens[at] ?? { kind: 'end', text: '' };
  const isSign = (sign: string) => peek().kind === 'sign' && peek().text === sign;
  const take = (): Token => {
    const token = peek();
    at += 1;
    return token;
  };
  return {
    peek,
    isSign,
    take,
    want: (sign: string) => {
      if (!isSign(sign)) throw new Error(`"${sign}" missing in ${text}`);
      take();
    },
  };
}

function word(name: string): Formula {
  if (name === 'TRUE' || name === 'FALSE') return { kind: 'value', value: name === 'TRUE' };
  return { kind: 'name', name };
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.length) {
    const from = tokenPattern.lastIndex;
    const found = tokenPattern.exec(text);
    const at = found ? kinds.findIndex((_, index) => found[index + 1] !== undefined) : -1;
    const kind = kinds[at];
    if (!found || !kind) throw new Error(`Not understood from ${from}: ${text}`);
    const value = found[at + 1] as string;
    if (kind === 'text') tokens.push({ kind, text: value.replaceAll('""', '"') });
    else if (kind === 'quoted') tokens.push({ kind, text: value.replaceAll("''", "'") });
    else tokens.push({ kind, text: value });
  }
  return tokens;
}

function cornerOf(text: string): Corner {
  const found = /^\$?([A-Z]+)\$?(\d+)$/.exec(text);
  if (!found) throw new Error(`Not a cell: ${text}`);
  let column = 0;
  for (const letter of found[1] as string) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column, row: Number(found[2]) };
}
