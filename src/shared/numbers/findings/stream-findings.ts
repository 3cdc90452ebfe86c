import type { Numbers, Path, Stream } from '#shared/project';
import { baseOf, circularStreams } from '../customers';
import { driverAt } from '../drivers';
import { hasCustomers } from '../stream-forecast';
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
    if (!('stream' in cost)) return;
    const place: Path = ['numbers', 'costs', index, 'stream'];
    const named = cost.stream as string;
    if (cost.kind === 'revenue-share') {
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
  } else if (stream.kind === 'subscription' && churn.every((value) => value === 0)) {
    report('numbers.nobodyLeaves', 'hint', at, { name: stream.name });
  }
}

const priceRole = {
  licence: 'price',
  services: 'price',
  subscription: 'price',
  usage: 'price',
  assets: 'fee',
  partner: 'share',
} as const;

/** Customers or units are there, and what they pay is nothing from the first month to the last. */
function priceFinding(stream: Stream, base: Forecast, place: Path, report: Report): void {
  const role = priceRole[stream.kind];
  const prices = base.drivers.get(`streams/${stream.id}/${role}`)?.values ?? [];
  if (prices.some((value) => value !== 0)) return;
  const sold = ['units', 'sales', 'assets', 'customers/new'].some((at) =>
    base.drivers.get(`streams/${stream.id}/${at}`)?.values.some((value) => value > 0),
  );
  // A negative price has its own finding.
  if (sold && driverAt(stream, role).start === 0)
    report('numbers.zeroPrice', 'warning', [...place, role], { name: stream.name });
}
