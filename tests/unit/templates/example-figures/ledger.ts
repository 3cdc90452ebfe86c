import { evaluate, type Meanings } from './expression';
import type { TypedWords } from './typed-words';
import { isNameOrDate, spelledNumber, type WrittenNumber, writtenNumbers } from './written-numbers';

/** A line of an example's file: a text with numbers, and what each of them is. */
interface Line {
  readonly at: number;
  readonly source: string;
  readonly text: string;
  readonly numbers: readonly WrittenNumber[];
  /** An expression each; null: given by the story. */
  readonly sums: readonly (string | null)[];
}

const given = /^given (.+?)(?: as (\p{L}[\p{L}\d_]*))? : (.+)$/u;
const named = /^let (\p{L}[\p{L}\d_]*) = (.+)$/u;
const chip = /^fact (\S+) = (.+)$/;
const holding = /^holds (.+) ([<>]) (.+?) : .+$/;

/**
 * Holds an example's words against its file, and returns what is wrong, each with the sentence it stands in: numbers that no line
 * covers, lines that cover none, and figures that differ from their sum by more than their last digit is rounded.
 */
export function faultsOf(
  words: readonly TypedWords[],
  file: string,
  quantities: (name: string, given: readonly (number | string)[]) => number,
): readonly string[] {
  const faults: string[] = [];
  const names = new Map<string, number>([
    ['wan', 1e4],
    ['yi', 1e8],
  ]);
  const meanings: Meanings = { name: (name) => names.get(name), call: quantities };
  const lines: Line[] = [];
  const compare = (at: number, source: string, { text, value, step }: WrittenNumber, worth: number) => {
    if (Math.abs(worth - value) > step / 2 + Math.abs(value) * 1e-9)
      faults.push(`line ${at}, “${source}”: “${text}” is written, the sum is ${worth}`);
  };
  const attempt = (at: number, source: string, work: () => void) => {
    try {
      work();
    } catch (error) {
      faults.push(`line ${at}, “${source}”: ${(error as Error).message}`);
    }
  };
  for (const [index, raw] of file.split('\n').entries()) {
    const source = raw.trim();
    const at = index + 1;
    if (source === '' || source.startsWith('#')) continue;
    attempt(at, source, () => {
      const letting = named.exec(source);
      if (letting) {
        names.set(letting[1] as string, evaluate(letting[2] as string, meanings));
        return;
      }
      const held = holding.exec(source);
      if (held) {
        const [left, right] = [evaluate(held[1] as string, meanings), evaluate(held[3] as string, meanings)];
        const isSo = held[2] === '<' ? left < right : left > right;
        if (!isSo) faults.push(`line ${at}, “${source}”: ${left} against ${right}`);
        return;
      }
      const typedFact = chip.exec(source);
      if (typedFact) {
        const [, name = '', sum = ''] = typedFact;
        const shown = quantities('fact', [name]);
        compare(at, source, writtenNumbers(String(shown))[0] as WrittenNumber, evaluate(sum, meanings));
        return;
      }
      const line = readLine(at, source);
      lines.push(line);
      const name = given.exec(source)?.[2];
      if (name) names.set(name, (line.numbers[0] as WrittenNumber).value);
      for (const [nth, sum] of line.sums.entries()) {
        if (sum === null) continue;
        compare(at, source, line.numbers[nth] as WrittenNumber, evaluate(sum, meanings));
      }
    });
  }
  return [...faults, ...coverage(words, lines)];
}

function readLine(at: number, source: string): Line {
  const told = given.exec(source);
  if (told) {
    const { text, numbers } = pattern(told[1] as string);
    return { at, source, text, numbers, sums: numbers.map(() => null) };
  }
  const cut = source.lastIndexOf(' = ');
  if (cut < 0) throw new Error('is neither “given … : what” nor “… = sum”');
  const { text, numbers } = pattern(source.slice(0, cut));
  const [sums = '', what = ''] = source.slice(cut + 3).split(' : ');
  const list = sums.split(';').map((sum) => (sum.trim() === 'given' ? null : sum.trim()));
  if (list.length !== numbers.length) throw new Error(`${numbers.length} numbers have ${list.length} sums`);
  if (list.every((sum) => sum === null)) throw new Error('holds no sum: begin it with “given”');
  if (list.includes(null) && what === '') throw new Error('does not say what its given number is');
  return { at, source, text, numbers, sums: list };
}

/** What a line looks for. Brackets say which of its numbers it is about, and are needed around numbers that are spelled out. */
function pattern(written: string): { readonly text: string; readonly numbers: readonly WrittenNumber[] } {
  const marks = [...written.matchAll(/\[([^\]]+)\]/g)];
  const text = written.replaceAll(/[[\]]/g, '').trim();
  const all = writtenNumbers(text);
  const numbers =
    marks.length === 0
      ? all.filter((one) => !isNameOrDate(text, one))
      : marks.map(({ index, 1: marked = '' }, nth): WrittenNumber => {
          const from = index - nth * 2;
          const digits = all.find((one) => one.from >= from && one.until <= from + marked.length);
          if (digits) return digits;
          const value = spelledNumber(marked);
          if (value === null) throw new Error(`“${marked}” is no number`);
          return { from, until: from + marked.length, text: marked, value, step: 1 };
        });
  if (numbers.length === 0) throw new Error('holds no number');
  const isBare = numbers.length === 1 && numbers[0]?.text === text;
  if (isBare && /^\d{1,2}$/.test(text)) throw new Error('says too little: add the words beside it');
  return { text, numbers };
}

function coverage(words: readonly TypedWords[], lines: readonly Line[]): readonly string[] {
  // A longer text knows better what a number is than a shorter one.
  const longest = [...lines].sort((left, right) => right.text.length - left.text.length);
  const used = new Set<Line>();
  const bare: string[] = [];
  for (const { place, text } of words) {
    const numbers = writtenNumbers(text);
    const covered = new Set<number>();
    for (const line of longest)
      for (const start of placesOf(line, text, numbers)) {
        const starts = line.numbers.map(({ from }) => start + from);
        if (starts.some((from) => !covered.has(from))) used.add(line);
        for (const from of starts) covered.add(from);
      }
    for (const one of numbers)
      if (!covered.has(one.from) && !isNameOrDate(text, one))
        bare.push(`${one.text}: no line covers it in “${around(text, one)}” (${place})`);
  }
  const idle = lines.filter((line) => !used.has(line));
  return [...bare, ...idle.map(({ at, source }) => `line ${at}, “${source}”, covers nothing`)];
}

/** Where a line's text stands in another, with the same numbers whole: `5 weeks` is not in `15 weeks`. */
function placesOf(line: Line, text: string, numbers: readonly WrittenNumber[]): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(line.text); at >= 0; at = text.indexOf(line.text, at + 1)) {
    const isSame = line.numbers.every(({ from, until, text: written }) =>
      /\d/.test(written)
        ? numbers.some((one) => one.from === at + from && one.until === at + until)
        : !/\w/.test(text[at + from - 1] ?? '') && !/[a-z]/.test(text[at + until] ?? ''),
    );
    if (isSame) found.push(at);
  }
  return found;
}

function around(text: string, { from, until }: WrittenNumber): string {
  return text.slice(Math.max(0, from - 60), until + 60).trim();
}
