import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast, lineDefinitions, type NumbersInput, periodsOf, sumOver } from '#shared/numbers';
import { numbersSchema, scenarioIds } from '#shared/project';
import { imbalances, unsafeIn } from '../support/forecast-rules';
import { modelsOf } from '../support/random-models';

const runs = { numRuns: 500 };
const any = fc.oneof({ weight: 3, arbitrary: modelsOf('sane') }, { weight: 2, arbitrary: modelsOf('hostile') });
const scenario = fc.constantFrom(...scenarioIds);

describe('forecasts of generated models', () => {
  it('N1 balance in every month and scenario, to the minor unit; cash agrees; no debt is below nothing', () => {
    fc.assert(
      fc.property(any, scenario, (input, id) => {
        expect(imbalances(forecast(input, id))).toEqual([]);
      }),
      runs,
    );
  });

  it('N2 hold whole numbers within the exact ones only: never NaN, never Infinity', () => {
    fc.assert(
      fc.property(modelsOf('hostile'), scenario, (input, id) => {
        expect(unsafeIn(forecast(input, id))).toEqual([]);
      }),
      runs,
    );
  });

  it('N3 have quarters and years that are the sums of their months', () => {
    fc.assert(
      fc.property(any, (input) => {
        const made = forecast(input);
        for (const { name, nature } of lineDefinitions.filter((line) => line.nature === 'flow')) {
          expect(nature).toBe('flow');
          const total = made.lines[name].reduce((sum, value) => sum + value, 0);
          for (const kind of ['quarter', 'year'] as const) {
            const parts = periodsOf(made, kind).map((period) => sumOver(made.lines[name], period));
            expect(parts.reduce((sum, value) => sum + value, 0)).toBe(total);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('N4 are the base in a scenario without overrides, and in one whose scales are 100 %', () => {
    fc.assert(
      fc.property(any, (input) => {
        const { scenario: _, ...base } = forecast(input, 'base');
        const paths = [...base.drivers.keys()];
        const same = paths.map((path, index) => ({ id: `o${index}`, op: 'scale' as const, path, percent: 100 }));
        const plain: NumbersInput = {
          ...input,
          numbers: { ...input.numbers, scenarios: { cautious: [], bold: same } },
        };
        const { scenario: _cautious, ...cautious } = forecast(plain, 'cautious');
        const { scenario: _bold, ...bold } = forecast(plain, 'bold');
        expect(cautious).toEqual(base);
        expect(bold).toEqual(base);
      }),
      { numRuns: 200 },
    );
  });

  it('are of models that fit the schema', () => {
    fc.assert(
      fc.property(any, (input) => {
        expect(numbersSchema.safeParse(input.numbers).error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
