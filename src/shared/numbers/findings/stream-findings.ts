import type { Numbers, Path, Stream } from '#shared/project';
import { costPlans, streamOfCost } from '../costs/index';
import { circularStreams } from '../customers';
import { driverAt } from '../driver-role';
import { baseOf, hasCustomers, streamPlans } from '../streams/index';
import type { Forecast } from '../types';
import type { Report } from './types';

/** Streams that hang in the air: circles, missing sources, prices of nothing, customers who all leave or never do. */
export function streamFindings(numbers: Numbers, base: Forecast, report: Report): void {
  const circular = circularStreams(numbers);
  numbers.streams.forEach((stream, index) => {
    const place: Path = ['numbers', 'streams', index];
    const { name } = stream;
    const customers = baseOf(stream);
    if (customers) {
      const of = [...place, 'customers', 'of'];
      if (circular.has(stream.id)) report('numbers.circular', 'error', of, { name });
      else sourceFinding(numbers, customers.of, name, of, report);
      const { opening } = customers;
      const at = [...place, 'customers', 'opening'];
      const max = 5_000_000_000;
      if (opening < 0) report('numbers.negative', 'error', at, { name, role: 'opening', value: opening });
      else if (opening > max)
        report('numbers.beyondRange', 'error', at, { name, role: 'opening', value: opening, max });
      if (customers.of === '') churnFindings(stream, base, place, report);
    }
    priceFinding(stream, base, place, report);
  });
  numbers.costs.forEach((cost, index) => {
    const named = streamOfCost(cost);
    if (named === null) return;
    const place: Path = ['numbers', 'costs', index, 'stream'];
    if (costPlans[cost.kind].hangsOn === 'revenue') {
      const known = named === '' || numbers.streams.some(({ id }) => id === named);
      if (!known) report('numbers.unknownStream', 'error', place, { name: cost.name });
    } else sourceFinding(numbers, named, cost.name, place, report);
  });
}

function sourceFinding(numbers: Numbers, id: string, name: string, place: Path, report: Report): void {
  if (id === '') return;
  const source = numbers.streams.find((stream) => stream.id === id);
  if (!source) report('numbers.unknownStream', 'error', place, { name });
  else if (!hasCustomers(source)) report('numbers.noCustomers', 'error', place, { name, stream: source.name });
}

function churnFindings(stream: Stream, base: Forecast, place: Path, report: Report): void {
  const churn = base.drivers.get(`streams/${stream.id}/customers/churn`)?.values ?? [];
  const at = [...place, 'customers', 'churn'];
  if (churn.some((value) => value >= 100_000_000)) {
    report('numbers.everyoneLeaves', 'warning', at, { name: stream.name });
  } else if (streamPlans[stream.kind].asks.includes('churn') && churn.every((value) => value === 0)) {
    report('numbers.nobodyLeaves', 'hint', at, { name: stream.name });
  }
}

/** Customers or units are there, and what they pay is nothing from the first month to the last. */
function priceFinding(stream: Stream, base: Forecast, place: Path, report: Report): void {
  const { roles, price } = streamPlans[stream.kind];
  const series = (at: string) => base.drivers.get(`streams/${stream.id}/${at}`)?.values ?? [];
  if (series(price).some((value) => value !== 0)) return;
  const sold = roles.some(
    ({ name, at }) => name !== price && name !== 'churn' && series(at).some((value) => value > 0),
  );
  // A negative price has its own finding.
  if (sold && driverAt(stream, price).start === 0)
    report('numbers.zeroPrice', 'warning', [...place, price], { name: stream.name });
}
