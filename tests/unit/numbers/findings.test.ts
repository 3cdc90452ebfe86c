import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FindingsInput, modelFindings } from '#shared/numbers';
import { emptyMarket, type Path } from '#shared/project';
import { demoProject } from '../../fixtures/demo-project';
import { sampleNumbers } from '../../fixtures/sample-numbers';
import { modelsOf } from '../../support/random-models';
import { inputOf } from './models';

const project: FindingsInput = { ...inputOf({}), market: emptyMarket(), references: [], milestones: [] };
/** Codes with their places. */
const found = (input: FindingsInput) => modelFindings(input).map(({ code, place }) => `${code} ${place.join('/')}`);

describe('findings', () => {
  // What each of them is about stands in tests/fixtures/checks.
  it('are none for a blank project', () => {
    expect(found(demoProject('en'))).toEqual([]);
    expect(found(project)).toEqual([]);
  });

  it('are about places that exist, with values that can be shown, whatever the model', () => {
    const at = (value: unknown, place: Path) =>
      place.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], value);
    const any = fc.oneof(modelsOf('sane'), modelsOf('hostile'));
    fc.assert(
      fc.property(any, (input) => {
        const whole = { ...project, ...input };
        for (const { place, params } of modelFindings(whole)) {
          expect(at(whole, place), place.join('/')).toBeDefined();
          for (const value of Object.values(params)) {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of the sample are what an investor would ask', () => {
    const sample = { ...project, ...sampleNumbers() };
    expect(found(sample)).toEqual([
      'numbers.nobodyHired numbers/hires',
      'market.forecastBeyond market/segments',
      'market.priceDiffers market/segments/0/yearlyPriceMinor',
      'raise.littleCash raise/closeDate',
      'market.noSource market/topDown/som/reference',
    ]);
  });
});
