import { functions } from './functions';
import type { Formula } from './parse-formula';

/** What a cell holds; null when it is empty. */
export type CellValue = number | string | boolean | null;
export type Values = readonly CellValue[];

/** What formulas may look at. */
export interface CellSource {
  readonly cell: (sheet: string, column: number, row: number) => CellValue;
  /** The formula that a defined name stands for. Throws when there is none. */
  readonly named: (name: string) => Formula;
}

/** Works a formula out as a spreadsheet does, within the functions that this workbook uses. */
export function evaluateFormula(formula: Formula, source: CellSource): CellValue {
  switch (formula.kind) {
    case 'value':
      return formula.value;
    case 'cell':
      return source.cell(formula.sheet, formula.column, formula.row);
    case 'name':
      return evaluateFormula(source.named(formula.name), source);
    case 'range':
      throw new Error('A range is no value');
    case 'minus':
      return -toNumber(evaluateFormula(formula.of, source));
    case 'binary':
      return binary(formula.sign, evaluateFormula(formula.left, source), evaluateFormula(formula.right, source));
    case 'call':
      return call(formula, source);
  }
}

function call({ name, inputs }: Extract<Formula, { kind: 'call' }>, source: CellSource): CellValue {
  const value = (at: number) => {
    const input = inputs[at];
    return input ? evaluateFormula(input, source) : null;
  };
  // What is not chosen is not worked out: it may not exist yet.
  if (name === 'IF') return toNumber(value(0)) !== 0 ? value(1) : value(2);
  if (name === 'CHOOSE') return value(toNumber(value(0)));
  const run = functions[name];
  if (!run) throw new Error(`No function ${name}`);
  return run({ lists: inputs.map((input) => valuesOf(input, source)) });
}

function valuesOf(formula: Formula, source: CellSource): Values {
  if (formula.kind !== 'range') return [evaluateFormula(formula, source)];
  const values: CellValue[] = [];
  for (let row = formula.from.row; row <= formula.to.row; row += 1)
    for (let column = formula.from.column; column <= formula.to.column; column += 1)
      values.push(source.cell(formula.sheet, column, row));
  return values;
}

/** A value where a number is wanted: nothing is 0. */
export function toNumber(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null) return 0;
  throw new Error(`Not a number: "${value}"`);
}

function binary(sign: string, left: CellValue, right: CellValue): CellValue {
  switch (sign) {
    case '+':
      return toNumber(left) + toNumber(right);
    case '-':
      return toNumber(left) - toNumber(right);
    case '*':
      return toNumber(left) * toNumber(right);
    case '/':
      if (toNumber(right) === 0) throw new Error('Division by zero');
      return toNumber(left) / toNumber(right);
    case '&':
      return `${left ?? ''}${right ?? ''}`;
    default:
      return compare(sign, left, right);
  }
}

function compare(sign: string, left: CellValue, right: CellValue): boolean {
  const order = orderOf(left, right);
  if (sign === '=') return order === 0;
  if (sign === '<>') return order !== 0;
  if (sign === '<') return order < 0;
  if (sign === '>') return order > 0;
  return sign === '<=' ? order <= 0 : order >= 0;
}

/** Text is more than any number; nothing equals both 0 and the empty text. */
function orderOf(left: CellValue, right: CellValue): number {
  if (typeof left === 'string' || typeof right === 'string') {
    if (typeof (left ?? '') !== 'string') return -1;
    if (typeof (right ?? '') !== 'string') return 1;
    const [a, b] = [String(left ?? '').toLowerCase(), String(right ?? '').toLowerCase()];
    return a < b ? -1 : Number(a > b);
  }
  return toNumber(left) - toNumber(right);
}
