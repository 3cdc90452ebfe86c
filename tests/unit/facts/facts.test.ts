import { describe, expect, it } from 'vitest';
import { documentLanguages, seededIds, seededRandom } from '#shared/base';
import {
  chartWithFacts,
  explainFact,
  type Fact,
  factGroups,
  factNamesIn,
  factResolverOf,
  factsOf,
  formatFact,
  labelText,
  readyCharts,
  readyTables,
} from '#shared/facts';
import { lineDefinitions } from '#shared/numbers';
import { normaliseBlocks } from '#shared/plan';
import { chartSchema, type Project } from '#shared/project';
import { blankProject } from '#shared/starter';
import { demoProject } from '../../fixtures/demo-project';
import { sampleNumbers } from '../../fixtures/sample-numbers';

const project: Project = {
  ...demoProject('en'),
  ...sampleNumbers(),
  registers: { risks: [{ id: 'risk0001', cells: { name: 'A supplier fails' } }] },
};
const facts = factsOf(project);
const shown = (name: string) => {
  const fact = facts.get(name);
  return fact && formatFact(fact.value, 'en');
};

describe('the catalogue', () => {
  it('names what the project holds', () => {
    expect(shown('company.name')).toBe(project.company.name);
    expect(facts.get('raise.amount')?.value).toEqual({
      kind: 'money',
      amountMinor: project.raise.amountMinor,
      currency: project.raise.currency,
    });
    expect(facts.get('market.tam')?.value).toMatchObject({ amountMinor: project.market.topDown.tam.amountMinor });
    for (const claim of project.claims) expect(facts.get(`claim.${claim.id}`)).not.toBeNull();
  });

  it('has the figures of the model by year', () => {
    for (const name of [
      'forecast.2028.revenue',
      'forecast.2028.grossProfit',
      'forecast.2029.closingCash',
      'forecast.2028.customers',
      'metrics.runway',
      'metrics.grossMargin',
      'metrics.2028.ltvToCac',
      'raise.runway',
      'raise.needed',
      'ownership.after.founders',
      'market.bottomUp.som',
    ]) {
      expect(facts.get(name)?.value.kind, name).toMatch(/money|percent|count|ratio|months|date/);
    }
  });

  it('gives each name once, each group words, and each fact a label in both languages', () => {
    expect(new Set(facts.all.map(({ name }) => name)).size).toBe(facts.all.length);
    expect(new Set(facts.all.map(({ group }) => group))).toEqual(new Set(factGroups));
    for (const language of documentLanguages) {
      for (const fact of facts.all) {
        const label = labelText(fact.label, language);
        expect(label, fact.name).not.toMatch(/facts\.|\{\{|^$/);
      }
    }
  });

  it('has a word for every line of the statements', () => {
    for (const language of documentLanguages) {
      for (const { name } of lineDefinitions) {
        const label = labelText({ kind: 'words', key: `line.${name}`, values: { period: '2027' } }, language);
        expect(label).not.toContain('facts.');
      }
    }
  });

  it('is worked out once for the same parts, whatever is typed', () => {
    expect(factsOf({ ...project, plan: { sections: [] } } as Project)).toBe(facts);
    expect(factsOf({ ...project, raise: { ...project.raise } })).not.toBe(facts);
  });

  it('follows the scenario', () => {
    const bold = factsOf(project, 'bold').get('forecast.2028.revenue')?.value;
    expect(bold).not.toEqual(factsOf(project, 'base').get('forecast.2028.revenue')?.value);
  });

  it('knows nothing of a model that is not there, and says what is not set', () => {
    const empty = factsOf(blankProject({ language: 'en', round: 'seed', newId: seededIds(seededRandom(1)) }));
    expect(empty.all.filter(({ group }) => group === 'forecast' || group === 'metrics')).toEqual([]);
    expect(empty.get('raise.amount')?.value).toEqual({ kind: 'none', why: 'not-set' });
  });

  it('has no name for what JavaScript has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', '', 'raise', 'raise.amount.', 'RAISE.AMOUNT']) {
      expect(facts.get(name)).toBeNull();
    }
  });
});

describe('the ask', () => {
  const raise = { ...project.raise, amountMinor: 200_000_000, valuationMinor: 800_000_000 };
  const share = (instrument: Project['raise']['instrument']) =>
    factsOf({ ...project, raise: { ...raise, instrument } }).get('raise.share')?.value;

  it('buys its part of the company after the money; a SAFE of its cap', () => {
    expect(share('equity')).toEqual({ kind: 'percent', value: 20 });
    expect(share('capital-increase')).toEqual({ kind: 'percent', value: 20 });
    expect(share('safe')).toEqual({ kind: 'percent', value: 25 });
  });
});

describe('explanations', () => {
  it('lead from a figure to what was typed', () => {
    const seen = new Set<string>();
    const visit = (fact: Fact | null) => {
      if (!fact || seen.has(fact.name)) return;
      seen.add(fact.name);
      if (fact.origin.kind === 'typed') return;
      for (const { from } of fact.origin.inputs) {
        if (from.kind !== 'fact') continue;
        const next = facts.get(from.name);
        expect(next, `${fact.name} <- ${from.name}`).not.toBeNull();
        visit(next);
      }
    };
    for (const fact of facts.all) visit(fact);
  });

  it('add up: what a line is made of makes the line', () => {
    for (const year of ['2027', '2028', '2029']) {
      for (const line of [
        'revenue',
        'costOfRevenue',
        'grossProfit',
        'operatingCosts',
        'ebitda',
        'netProfit',
        'netBurn',
        'closingCash',
      ]) {
        const fact = facts.get(`forecast.${year}.${line}`);
        if (fact?.origin.kind !== 'computed' || fact.value.kind !== 'money') throw new Error(line);
        const sum = fact.origin.inputs.reduce(
          (total, { value }) => total + (value.kind === 'money' ? value.amountMinor : 0),
          0,
        );
        expect(sum, `${year} ${line}`).toBe(fact.value.amountMinor);
      }
    }
  });

  it('say source, date and state of what was typed, in both languages', () => {
    const [claim] = project.claims;
    if (!claim) throw new Error('The sample has no claims');
    for (const language of documentLanguages) {
      const explained = explainFact(project, `claim.${claim.id}`, language);
      expect(explained?.claimed?.state).toBe(claim.state);
      expect(explained?.place?.[0]).toBe('claims');
    }
    expect(explainFact(project, '__proto__', 'en')).toBeNull();
  });

  it('have words for every formula', () => {
    for (const language of documentLanguages) {
      for (const { name } of facts.all) {
        const explained = explainFact(project, name, language);
        expect(explained?.formula, name).not.toContain('facts.');
        for (const { label, value } of explained?.inputs ?? []) {
          expect(label, name).not.toMatch(/facts\.|\{\{/);
          expect(value, name).not.toMatch(/NaN|Infinity/);
        }
      }
    }
  });
});

describe('words for facts in text', () => {
  it('are never empty', () => {
    const resolve = factResolverOf(project);
    expect(resolve({ name: 'no.such.thing' })).toBe('[unknown figure: no.such.thing]');
    expect(resolve({ name: 'raise.amount', style: 'loud' })).toBe(resolve({ name: 'raise.amount' }));
    const unset = factResolverOf({ ...project, raise: { ...project.raise, amountMinor: 0 } });
    expect(unset({ name: 'raise.amount' })).toBe('[not set]');
  });
});

describe('ready-made charts and tables', () => {
  const newId = seededIds(seededRandom(5));
  const names = (value: Project) => [
    ...readyCharts(value).flatMap(({ chart }) => chart.series.flatMap((one) => one.facts ?? [])),
    ...factNamesIn(readyTables(value, newId).map(({ table }) => table)),
  ];

  it('hold figures that there are, in every language, and are what files keep', () => {
    for (const language of documentLanguages) {
      const value = { ...project, language };
      const ready = readyCharts(value);
      expect(ready.map(({ id }) => id)).toEqual(expect.arrayContaining(['revenue', 'result', 'funds', 'market']));
      for (const { chart, title } of ready) {
        expect(chartSchema.parse(chart)).toEqual(chart);
        expect(chart.alt.startsWith(title)).toBe(true);
      }
      const blocks = readyTables(value, newId).map(({ table }) => table);
      expect(blocks.length).toBeGreaterThan(4);
      expect(normaliseBlocks(blocks, newId)).toEqual(blocks);
      expect(names(value).filter((name) => !factsOf(value).get(name))).toEqual([]);
    }
  });

  it('follow a driver', () => {
    const [revenue] = readyCharts(project);
    const drawn = (value: Project) => revenue && chartWithFacts(revenue.chart, factsOf(value)).series[0]?.values;
    const streams = project.numbers.streams.map((stream) => ({ ...stream, start: '2029-01' }));
    expect(drawn(project)?.every((value) => value !== null)).toBe(true);
    expect(drawn({ ...project, numbers: { ...project.numbers, streams } })).not.toEqual(drawn(project));
  });

  it('are not offered where there is nothing to draw', () => {
    const blank = blankProject({ round: 'seed', language: 'en', newId });
    expect(readyCharts(blank)).toEqual([]);
    expect(readyTables(blank, newId)).toEqual([]);
  });
});
