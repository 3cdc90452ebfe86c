/** What names of an expression mean. */
export interface Meanings {
  readonly name: (name: string) => number | undefined;
  readonly call: (name: string, given: readonly Argument[]) => number;
}
/** A number, or a name in quotes, or a month or year as a word: `2028-06`. */
export type Argument = number | string;

const lexeme =
  /\s*(?:(\d{4}-(?:\d{2}|Q\d)(?!\d))|(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|([\p{L}_][\p{L}\d_.]*)|'([^']*)'|([-+*/(),]))/uy;

type Token = { readonly kind: 'month' | 'number' | 'name' | 'text' | 'sign'; readonly text: string };

function tokens(source: string): readonly Token[] {
  const kinds = ['month', 'number', 'name', 'text', 'sign'] as const;
  const found: Token[] = [];
  lexeme.lastIndex = 0;
  while (source.slice(lexeme.lastIndex).trim() !== '') {
    const at = lexeme.lastIndex;
    const match = lexeme.exec(source);
    if (!match) throw new Error(`can't read “${source.slice(at)}”`);
    const group = kinds.findIndex((_, index) => match[index + 1] !== undefined);
    found.push({ kind: kinds[group] as Token['kind'], text: match[group + 1] as string });
  }
  return found;
}

/** Works out a sum: + - * / and brackets over numbers, names and calls. Throws on what it can't read and on what is no number. */
export function evaluate(source: string, meanings: Meanings): number {
  const list = tokens(source);
  let at = 0;
  const peek = () => list[at];
  const isSign = (...signs: string[]) => peek()?.kind === 'sign' && signs.includes(peek()?.text ?? '');
  const expect = (sign: string) => {
    if (!isSign(sign)) throw new Error(`“${sign}” is missing in “${source}”`);
    at += 1;
  };
  const sum = (): number => {
    let value = product();
    while (isSign('+', '-')) value += list[at++]?.text === '+' ? product() : -product();
    return value;
  };
  const product = (): number => {
    let value = atom();
    while (isSign('*', '/')) value = list[at++]?.text === '*' ? value * atom() : value / atom();
    return value;
  };
  const argument = (): Argument => {
    const token = peek();
    const next = list[at + 1];
    const isAlone = next?.kind === 'sign' && (next.text === ',' || next.text === ')');
    if (isAlone && (token?.kind === 'month' || token?.kind === 'text' || isYear(token))) {
      at += 1;
      return token?.text ?? '';
    }
    return sum();
  };
  const atom = (): number => {
    if (isSign('-')) {
      at += 1;
      return -atom();
    }
    if (isSign('(')) {
      at += 1;
      const value = sum();
      expect(')');
      return value;
    }
    const token = list[at++];
    if (token?.kind === 'number') return Number(token.text.replaceAll(',', ''));
    if (token?.kind !== 'name') throw new Error(`“${token?.text ?? 'the end'}” is no number in “${source}”`);
    if (!isSign('(')) {
      const value = meanings.name(token.text);
      if (value === undefined) throw new Error(`nothing is called ${token.text}`);
      return value;
    }
    at += 1;
    const given: Argument[] = [];
    while (!isSign(')')) {
      given.push(argument());
      if (!isSign(')')) expect(',');
    }
    expect(')');
    return meanings.call(token.text, given);
  };
  const value = sum();
  if (at < list.length) throw new Error(`“${list[at]?.text}” is too much in “${source}”`);
  if (!Number.isFinite(value)) throw new Error(`“${source}” is no number`);
  return value;
}

const isYear = (token: Token | undefined) => token?.kind === 'number' && /^20\d\d$/.test(token.text);
