/** One line of the table: what was measured, and what it has to reach. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly bound: string;
  readonly holds: boolean;
}

/** A share of things that must be at least so large. */
export function atLeast(name: string, good: number, all: number, bound: number): Figure {
  const share = all === 0 ? 0 : good / all;
  const value = `${percent(share)} (${good} of ${all})`;
  return { name, value, bound: `>= ${percent(bound)}`, holds: share >= bound };
}

/** A count that must be zero. */
export function none(name: string, bad: number, all: number): Figure {
  return { name, value: `${bad} of ${all}`, bound: '0', holds: bad === 0 };
}

/** A measure that must stay below a bound. */
export function below(name: string, measured: number, bound: number, unit: string): Figure {
  const digits = unit === '%' ? 3 : 2;
  return { name, value: `${measured.toFixed(digits)} ${unit}`, bound: `< ${bound} ${unit}`, holds: measured < bound };
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`;
}

/** The figures as a Markdown table. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(
    ({ name, value, bound, holds }) => `| ${name} | ${value} | ${bound} | ${holds ? 'yes' : '**no**'} |`,
  );
  return ['| what | measured | bound | holds |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
