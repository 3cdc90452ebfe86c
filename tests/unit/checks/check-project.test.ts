import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import { checkProject, findingText, placeText, toConfirm } from '#shared/checks';
import { createTranslator } from '#shared/i18n';
import type { Block, ChartBlock, Project, Slide } from '#shared/project';
import { demoProject } from '../../fixtures/demo-project';
import { edgeProject } from '../../fixtures/edge-project';
import { chart, section as planSection } from '../../fixtures/plan-sampler';
import { sampleNumbers } from '../../fixtures/sample-numbers';

const project: Project = { ...demoProject('en'), ...sampleNumbers() };
const codesOf = (value: Project) => checkProject(value).map(({ code }) => code);
const fact = (name: string) => ({ type: 'fact' as const, name, children: [{ text: '' }] });
const line = (name: string) => [{ type: 'paragraph' as const, children: [{ text: '' }, fact(name), { text: '' }] }];

function withFact(name: string): Project {
  const section = { id: 's', kind: 'summary' as const, title: '', hidden: false, done: false, body: line(name) };
  return { ...project, plan: { sections: [section] } };
}

function withBlock(block: Block): Project {
  return { ...project, plan: { sections: [planSection('summary', [block])] } };
}

describe('facts in text', () => {
  it('must be known and should have a value', () => {
    expect(codesOf(withFact('raise.amount'))).not.toContain('fact.unknown');
    expect(checkProject(withFact('raise.amout'))[0]).toMatchObject({ code: 'fact.unknown', severity: 'error' });
    const unset = { ...withFact('raise.amount'), raise: { ...project.raise, amountMinor: 0 } };
    expect(codesOf(unset)).toContain('fact.unset');
  });

  it.each(['__proto__', 'constructor', 'x'.repeat(200), '{{name}}', '$t(app.name)'])('survive %s', (name) => {
    const found = checkProject(withFact(name)).filter(({ code }) => code === 'fact.unknown');
    expect(found).toHaveLength(1);
    for (const language of documentLanguages) expect(findingText(found[0] as never, language)).not.toBe('');
  });

  it('are looked at in big numbers, tables and charts as well', () => {
    const slide = (slots: Slide['slots']): Project => ({
      ...project,
      deck: {
        ...project.deck,
        slides: [{ id: 'x', kind: 'custom', layout: 'big-numbers', hidden: false, notes: '', slots }],
      },
    });
    const unknown = (value: Project) => codesOf(value).filter((code) => code === 'fact.unknown');
    const metrics = { kind: 'metrics' as const, items: [{ id: 'm', value: '', label: 'a', note: '', fact: 'no' }] };
    expect(unknown(slide({ metrics }))).toHaveLength(1);
    const rows = [{ id: 'r', emphasis: false, cells: ['a', 'b'], facts: ['', 'no'] }];
    expect(unknown(slide({ table: { kind: 'table', header: false, rows, aligns: [] } }))).toHaveLength(1);
    const series = [{ name: 'S', values: [null, null], facts: ['no', 'raise.amount'] }];
    expect(unknown(withBlock(chart({ categories: ['A', 'B'], series })))).toHaveLength(1);
  });

  it('find charts of a plan that say nothing, or that nobody has filled in, and captions that have fallen behind', () => {
    const found = (block: ChartBlock) =>
      checkProject(withBlock(block)).flatMap(({ code, place }) => (place[0] === 'plan' ? [code] : []));
    expect(found(chart())).toEqual(['chart.noDescription']);
    expect(found(chart({ alt: 'Revenue grows' }))).toEqual([]);
    expect(found(chart({ series: [{ name: '', values: [null] }] }))).toEqual(['plan.empty', 'chart.empty']);
    expect(found(chart({ alt: 'The ask' }, 'We raise $9.9M in this round'))).toEqual(['drift.differs']);
  });
});

describe('claims', () => {
  it('wait for a proof, name a source, and are listed before an export', () => {
    const claim = {
      id: 'c',
      label: 'Hospitals',
      unit: 'count' as const,
      value: 3,
      text: '',
      reference: '',
      asOf: '',
      note: '',
    };
    const of = (state: 'confirmed' | 'estimate' | 'to-confirm', reference = '') => ({
      ...withFact('claim.c'),
      claims: [{ ...claim, state, reference }],
    });
    const claims = (value: Project) => codesOf(value).filter((code) => code.startsWith('claim.'));
    expect(claims(of('to-confirm'))).toEqual(['claim.toConfirm']);
    expect(claims(of('estimate'))).toEqual([]);
    expect(claims(of('confirmed'))).toEqual(['claim.noSource']);
    expect(claims(of('confirmed', 'gone'))).toEqual(['claim.unknownSource']);
    expect(claims(of('confirmed', project.references[0]?.id))).toEqual([]);
    expect(toConfirm(checkProject(of('to-confirm'))).map(({ code }) => code)).toContain('claim.toConfirm');
  });
});

describe('raise, plan and slides', () => {
  it('finds what is missing', () => {
    const bare: Project = {
      ...project,
      raise: { ...project.raise, amountMinor: 0 },
      milestones: [{ id: 'm', title: 'Approval', date: '', measure: '', state: 'planned' }],
    };
    expect(codesOf(bare)).toEqual(
      expect.arrayContaining(['raise.noAmount', 'milestone.noMeasure', 'milestone.noDate']),
    );
    const differing = { ...project, raise: { ...project.raise, amountMinor: project.raise.amountMinor + 1 } };
    expect(checkProject(differing)).toContainEqual(
      expect.objectContaining({ code: 'funds.differ', severity: 'error' }),
    );
  });

  it('finds sections that say nothing, but not hidden ones', () => {
    const [section] = project.plan.sections;
    const empty = { ...section, id: 'e', kind: 'market' as const, hidden: false, body: [] };
    const count = (hidden: boolean) =>
      codesOf({ ...project, plan: { sections: [{ ...empty, hidden } as never] } }).filter(
        (code) => code === 'plan.empty',
      );
    expect(count(false)).toHaveLength(1);
    expect(count(true)).toHaveLength(0);
  });

  it('finds text that does not fit its slide', () => {
    const codes = codesOf(edgeProject('en'));
    expect(codes).toContain('slide.overflow');
  });
});

describe('every finding', () => {
  it('has an own id, a sentence and a place in both documentLanguages, the gravest first', () => {
    for (const value of [project, edgeProject('en'), edgeProject('zh-CN'), withFact('no')]) {
      const found = checkProject(value);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      const ranks = found.map(({ severity }) => ['error', 'warning', 'hint'].indexOf(severity));
      expect(ranks).toEqual([...ranks].sort());
      for (const language of documentLanguages) {
        for (const one of found) {
          expect(findingText(one, language), one.code).not.toMatch(/^checks\.|^ownership\.|\{\{|undefined|NaN/);
          expect(placeText(value, one.place, language, null)).not.toBe('');
        }
      }
    }
  });

  it('has words for whatever the numbers find', () => {
    const drivers = (value: number) => ({
      start: value,
      growth: { kind: 'none' as const, value: 0, every: 1 },
      months: {},
    });
    const bad: Project = {
      ...project,
      numbers: {
        ...project.numbers,
        streams: project.numbers.streams.map((stream) =>
          'price' in stream ? { ...stream, price: drivers(-1) } : stream,
        ),
        payrollPercent: 900,
        scenarios: { cautious: [{ id: 'o', path: 'streams/gone/price', op: 'scale', percent: 50 }], bold: [] },
      },
    };
    const found = checkProject(bad);
    expect(found.filter(({ code }) => code === 'numbers.negative').length).toBeGreaterThan(0);
    for (const language of documentLanguages) {
      const { t } = createTranslator(language);
      for (const one of found) {
        expect(t(one.text.key), one.code).not.toBe(one.text.key);
        expect(findingText(one, language), one.code).not.toMatch(/\{\{|checks\./);
      }
    }
  });

  it('is found without failing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const section = { id: 's', kind: 'summary' as const, title: '', hidden: false, done: false };
        const body = [{ type: 'paragraph' as const, children: [{ text: `raise ${text} ARR 1.2M ${text}` }] }];
        checkProject({ ...project, plan: { sections: [{ ...section, body }] }, deck: { ...project.deck, slides: [] } });
      }),
      { numRuns: 50 },
    );
  });
});
