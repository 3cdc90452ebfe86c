import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Currency, currencies, seededIds, seededRandom } from '#shared/base';
import { factsOf, formatFact } from '#shared/facts';
import { changeCurrency, forecast } from '#shared/numbers';
import { applyPatches, type Chart, type Project, projectSchema, type Slot } from '#shared/project';
import { blankProject } from '#shared/starter';
import { modelsOf } from '../../support/random-models';
import { example } from '../templates/template-helper';

const blank = blankProject({ round: 'seed', language: 'en', newId: seededIds(seededRandom(5)) });

const inCurrency = (project: Project, to: Currency) => applyPatches(project, changeCurrency(project, to).patches).value;

/** Generated models with a market, owners and claims around them. */
function projects(taste: 'sane' | 'hostile', currency: Currency): fc.Arbitrary<Project> {
  const amount = fc.nat(9_000_000_00);
  return fc.record({ model: modelsOf(taste), size: amount, price: amount, paid: amount, claim: amount }).map((made) => {
    const { numbers, raise, capTable } = made.model;
    const [segment] = [{ id: 's', name: '', customers: 5, customersReference: '', priceReference: '' }];
    const share = { sharePercent: 5, shareReference: '', filters: [] };
    return {
      ...blank,
      numbers,
      raise: { ...raise, currency },
      capTable: {
        ...capTable,
        form: 'registered-capital' as const,
        holders: [{ id: 'h', name: '', kind: 'founder' as const }],
        issued: [{ id: 'i', holder: 'h', shares: made.paid, paidMinor: made.paid, date: '' }],
        exitsMinor: [made.price],
      },
      market: {
        ...blank.market,
        topDown: { ...blank.market.topDown, tam: { amountMinor: made.size, reference: '', note: '' } },
        segments: [{ ...segment, ...share, yearlyPriceMinor: made.price }],
      },
      claims: [
        { ...claim, id: 'm', unit: 'money' as const, value: made.claim },
        { ...claim, id: 'n', unit: 'count' as const, value: made.claim },
      ],
    };
  });
}
const claim = { label: '', text: '', reference: '', asOf: '', state: 'estimate' as const, note: '' };

const noValue = { kind: 'none', why: 'no-data' } as const;

/** Every number below a name that ends in `Minor`, with its path. */
function minorsOf(node: unknown, path = '', isMinor = false): readonly (readonly [string, number])[] {
  if (typeof node === 'number') return isMinor ? [[path, node]] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    minorsOf(value, `${path}/${name}`, /Minor$/.test(name) || (isMinor && Array.isArray(node))),
  );
}

describe('another currency', () => {
  it('keeps every amount as it is read, and cents are rounded where there are none', () => {
    fc.assert(
      fc.property(projects('sane', 'USD'), (project) => {
        const yen = inCurrency(project, 'JPY');
        expect(minorsOf(yen)).toEqual(minorsOf(project).map(([path, value]) => [path, Math.round(value / 100) + 0]));
        expect(yen.capTable.issued[0]?.shares).toBe(Math.round((project.capTable.issued[0]?.shares ?? 0) / 100));
        expect(yen.claims.map(({ value }) => value)).toEqual([
          Math.round((project.claims[0]?.value ?? 0) / 100),
          project.claims[1]?.value,
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('comes back from a currency with smaller units as it was, months, steps and scenarios included', () => {
    fc.assert(
      fc.property(projects('sane', 'JPY'), fc.constantFrom<Currency>('USD', 'CNY'), (project, other) => {
        const { rounded, clipped } = changeCurrency(project, other);
        expect([rounded, clipped]).toEqual([0, 0]);
        expect(inCurrency(inCurrency(project, other), 'JPY')).toEqual(project);
      }),
      { numRuns: 60 },
    );
  });

  it('changes no amount between currencies that count in the same units', () => {
    const same = currencies.filter((code) => code !== 'JPY');
    fc.assert(
      fc.property(projects('sane', 'CNY'), fc.constantFrom(...same), (project, to) => {
        expect(inCurrency(project, to)).toEqual({ ...project, raise: { ...project.raise, currency: to } });
      }),
      { numRuns: 20 },
    );
  });

  it('leaves a valid project, whatever is in it', () => {
    fc.assert(
      fc.property(projects('hostile', 'JPY'), fc.constantFrom(...currencies), (project, to) => {
        expect(projectSchema.safeParse(inCurrency(project, to)).error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('counts what loses its cents', () => {
    const cents = { ...blank, raise: { ...blank.raise, currency: 'USD' as const, amountMinor: 12_345 } };
    expect(changeCurrency(cents, 'JPY').rounded).toBe(1);
    expect(changeCurrency({ ...cents, raise: { ...cents.raise, amountMinor: 12_300 } }, 'JPY').rounded).toBe(0);
  });

  it('takes charts in the old currency along', () => {
    const chart = (currency: Currency): Chart => ({
      type: 'column',
      unit: 'money',
      currency,
      categories: ['a'],
      series: [{ name: '', values: [150_00, null] }],
      emphasis: -1,
      totals: [],
      ends: { left: '', right: '', bottom: '', top: '' },
      alt: '',
    });
    const slide = blank.deck.slides[0];
    if (!slide) throw new Error('a deck begins with a slide');
    const slots = { one: { kind: 'chart', ...chart('USD') }, other: { kind: 'chart', ...chart('EUR') } } as const;
    const project: Project = {
      ...blank,
      raise: { ...blank.raise, currency: 'USD' },
      deck: { ...blank.deck, slides: [{ ...slide, slots }] },
    };
    expect(inCurrency(project, 'JPY').deck.slides[0]?.slots).toMatchObject({
      one: { currency: 'JPY', series: [{ values: [150, null] }] },
      other: { currency: 'EUR', series: [{ values: [150_00, null] }] },
    });
  });

  it('changes of points only what is money along its axis', () => {
    const values = [[20], [31_00], [7]];
    const points = {
      kind: 'chart',
      type: 'scatter',
      unit: 'money',
      xUnit: 'count',
      currency: 'USD',
      categories: ['a'],
      series: values.map((one) => ({ name: '', values: one })),
      emphasis: -1,
      totals: [],
      ends: { left: '', right: '', bottom: '', top: '' },
      alt: '',
    } as const;
    const slide = blank.deck.slides[0];
    if (!slide) throw new Error('a deck begins with a slide');
    const slots = { chart: structuredClone(points) as unknown as Slot };
    const project: Project = {
      ...blank,
      raise: { ...blank.raise, currency: 'USD' },
      deck: { ...blank.deck, slides: [{ ...slide, slots }] },
    };
    expect(inCurrency(project, 'JPY').deck.slides[0]?.slots.chart).toMatchObject({
      currency: 'JPY',
      series: [{ values: [20] }, { values: [31] }, { values: [7] }],
    });
  });

  it.each(['customer-service', 'robo-adviser', 'medical-imaging'] as const)(
    'gives %s the same forecast and figures in yen',
    async (template) => {
      const { project } = await example(template, 'en');
      const yen = inCurrency(project, 'JPY');
      for (const scenario of ['base', 'cautious'] as const) {
        const [before, after] = [forecast(project, scenario), forecast(yen, scenario)];
        for (const [name, line] of Object.entries(before.lines)) {
          const other = after.lines[name as keyof typeof after.lines];
          const scale = name === 'heads' ? 1 : 100;
          line.forEach((value, t) => {
            const apart = Math.abs(value / scale - (other[t] ?? Number.NaN));
            expect(apart, `${name} in month ${t}`).toBeLessThanOrEqual(300 + Math.abs(value / scale) * 0.002);
          });
        }
      }
      const said = (one: Project, names: readonly string[]) =>
        names.map((name) => formatFact(factsOf(one).get(name)?.value ?? noValue, 'en', 'bare'));
      const whole = factsOf(project).all.flatMap(({ name, value, origin }) =>
        origin.kind === 'typed' && value.kind === 'money' && value.amountMinor % 100 === 0 ? [name] : [],
      );
      expect(whole.length).toBeGreaterThan(8);
      expect(said(yen, whole)).toEqual(said(project, whole));
    },
  );
});
