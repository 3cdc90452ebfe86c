import type { MonthPlan, Operand, Product, Step } from '#shared/numbers';
import type { Context } from './context';
import type { MonthCells, MonthlyRow } from './monthly-sheet';
import { wholeProduct } from './row-formulas';

/** Whose month is written out, and what comes to it from elsewhere. */
interface Owner {
  /** Its drivers and settings stand below: `streams/<id>`. */
  readonly path: string;
  readonly plan: MonthPlan;
  /** Customers, revenue or heads; null where there are none. */
  readonly given: MonthlyRow | null;
}

/** A product of one month, and what it is on the eve; null there where it hangs on customers that there are not. */
interface ProductFormulas {
  readonly month: (cells: MonthCells) => string;
  readonly eve: string | null;
}

interface MonthWorth {
  readonly steps: ReadonlyMap<string, MonthlyRow>;
  /** Formulas of the worth; its row is the caller's to add. */
  readonly worth: ProductFormulas;
}

/** Adds a row for each step of a plan, as the caller dresses it, and gives the formulas of what they come to. */
export function addMonthSteps(
  { workbook, sheet, assumptions, driver }: Context,
  { path, plan, given }: Owner,
  add: (step: Step, formulas: ProductFormulas) => MonthlyRow,
): MonthWorth {
  const steps = new Map<string, MonthlyRow>();
  const rowOf = ({ from, name }: Operand) =>
    from === 'given' ? given : from === 'step' ? (steps.get(name) ?? null) : driver(`${path}/${name}`);
  const formulas = (product: Product): ProductFormulas => {
    const write = (cell: (row: MonthlyRow, operand: Operand) => string) => {
      const names = product.of.map((operand) => {
        const row = rowOf(operand);
        return row ? cell(row, operand) : '0';
      });
      const per = typeof product.per === 'string' ? assumptions.of(`${path}/${product.per}`) : product.per;
      return productFormula(product, names, per, workbook.decimals);
    };
    const isNobodys = product.of.some((operand) => rowOf(operand) === null);
    return {
      month: ({ at }) => write(at),
      eve: isNobodys ? null : write((row, { from }) => (from === 'driver' ? sheet.firstOf(row) : sheet.eve(row))),
    };
  };
  for (const step of plan.steps) steps.set(step.name, add(step, formulas(step)));
  return { steps, worth: formulas(plan.worth) };
}

function productFormula(
  { of, unit }: Product,
  [a = '0', b]: readonly string[],
  per: string | number | null,
  decimals: number,
): string {
  if (b === undefined) return a;
  if (unit === 'whole') return wholeProduct(a, b);
  // Percents stand in the workbook as parts of one, basis points as they are read.
  const parts = of.some((operand) => operand.unit === 'basis-points') ? '/10000' : '';
  return `ROUND(${a}*${b}${parts}${per === null ? '' : `/${per}`},${decimals})`;
}
