import { mulDiv, zeros } from './exact';

/** A month of payment terms has thirty days. */
const daysInMonth = 30;

/**
 * When what is invoiced is paid: `days` later, a month counting thirty. Of an invoice over 45 days one half comes in the
 * next month, the other in the one after. What is not paid at the end of the model stays owed.
 */
export function paidAfter(invoiced: readonly number[], days: number): number[] {
  const paid = zeros(invoiced.length);
  const wait = Math.floor(days / daysInMonth);
  const rest = days - wait * daysInMonth;
  for (let t = 0; t + wait < invoiced.length; t += 1) {
    const invoice = invoiced[t] as number;
    const late = rest === 0 ? 0 : mulDiv(invoice, rest, daysInMonth);
    paid[t + wait] = (paid[t + wait] as number) + invoice - late;
    if (late > 0 && t + wait + 1 < paid.length) paid[t + wait + 1] = (paid[t + wait + 1] as number) + late;
  }
  return paid;
}
