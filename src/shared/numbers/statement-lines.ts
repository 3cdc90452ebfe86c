import { zeros } from './exact';
import { type LineName, lineDefinition, lineDefinitions, type SignedLine } from './lines';

export interface StatementLines {
  /** A line, worked out when it is first asked for. */
  get(name: LineName): readonly number[];
  all(): Readonly<Record<LineName, readonly number[]>>;
}

/**
 * Works the statements out from their rows by the definitions alone: sums, rises and carried balances. `rows` gives what
 * has no definition, and may ask for lines that don't hang on it.
 */
export function statementLines(
  months: number,
  opening: Readonly<Record<LineName, number>>,
  rows: (name: LineName) => readonly number[],
): StatementLines {
  const known = new Map<LineName, readonly number[]>();
  const get = (name: LineName): readonly number[] => {
    const line = known.get(name);
    if (line) return line;
    const made = make(name);
    known.set(name, made);
    return made;
  };
  const make = (name: LineName): readonly number[] => {
    const { source } = lineDefinition(name);
    switch (source.kind) {
      case 'rows':
        return rows(name);
      case 'sum':
        return added(zeros(months), source.of, get);
      case 'rise':
        return rises(get(source.of[1]), opening[source.of[1]], source.of[0]);
      case 'before': {
        const of = get(source.of);
        return of.map((_, t) => (t === 0 ? opening[source.of] : (of[t - 1] as number)));
      }
      case 'carried': {
        const values = added(zeros(months), source.flows, get);
        let balance = opening[name];
        for (let t = 0; t < months; t += 1) {
          balance += values[t] as number;
          values[t] = balance;
        }
        return values;
      }
    }
  };
  return {
    get,
    all: () =>
      Object.fromEntries(lineDefinitions.map(({ name }) => [name, get(name)])) as Record<LineName, readonly number[]>,
  };
}

function added(sum: number[], of: readonly SignedLine[], get: (name: LineName) => readonly number[]): number[] {
  for (const [sign, name] of of) {
    const line = get(name);
    for (let t = 0; t < sum.length; t += 1) sum[t] = (sum[t] as number) + sign * (line[t] as number);
  }
  return sum;
}

function rises(of: readonly number[], opening: number, sign: 1 | -1): number[] {
  return of.map((value, t) => sign * (value - (t === 0 ? opening : (of[t - 1] as number))) + 0);
}
