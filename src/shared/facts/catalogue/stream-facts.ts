import { assertNever, type Currency, minorPerMajor } from '#shared/base';
import { streamPlans } from '#shared/numbers';
import type { Driver, Project, Stream } from '#shared/project';
import { count, money, notSet, percent, typed, words } from '../make-fact';
import type { Fact, FactValue } from '../types';

type Unit = (typeof streamPlans)['usage']['roles'][number]['unit'];

/** The driver that a kind of revenue calls its price, where it has one, and how many units that is for. */
export function priceOfStream(stream: Stream) {
  const { roles, price, worth } = streamPlans[stream.kind];
  const settings = stream as unknown as Readonly<Record<string, number>>;
  const units = typeof worth.per === 'string' ? (settings[worth.per] ?? 1) : 1;
  return { role: roles.find(({ name }) => name === price), units };
}

/** What is asked for each kind of revenue when it begins. */
export function streamFacts({ numbers, raise }: Pick<Project, 'numbers' | 'raise'>): readonly Fact[] {
  return numbers.streams.flatMap((stream, index): Fact[] => {
    const { role } = priceOfStream(stream);
    if (!role || stream.name.trim() === '') return [];
    const { start } = (stream as unknown as Readonly<Record<string, Driver>>)[role.name] as Driver;
    const place = ['numbers', 'streams', index, role.name, 'start'];
    const label = words('stream.price', { name: stream.name.trim() });
    return [typed('forecast', `stream.${stream.id}.price`, label, priceValue(role.unit, start, raise.currency), place)];
  });
}

function priceValue(unit: Unit, start: number, currency: Currency): FactValue {
  if (start === 0) return notSet;
  switch (unit) {
    case 'money':
    case 'price':
      // Whole amounts need no cents.
      if (start % minorPerMajor(currency) === 0) return money(start, currency);
      return { kind: 'price', value: start / minorPerMajor(currency), currency };
    case 'percent':
      return percent(start);
    case 'basis-points':
      return percent(start / 100);
    case 'count':
      return count(start);
    default:
      return assertNever(unit);
  }
}
