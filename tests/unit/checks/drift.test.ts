import { describe, expect, it } from 'vitest';
import { checkProject, type Finding, findingText } from '#shared/checks';
import { factsOf, formatFact } from '#shared/facts';
import { applyPatches, type Project, type Slide } from '#shared/project';
import { demoProject } from '../../fixtures/demo-project';
import { sampleNumbers } from '../../fixtures/sample-numbers';

const base: Project = {
  ...demoProject('en'),
  ...sampleNumbers(),
  raise: { ...sampleNumbers().raise, amountMinor: 300_000_000, valuationMinor: 1_200_000_000, runwayMonths: 18 },
};
const facts = factsOf(base);
const said = (name: string, style: 'short' | 'full' | 'words' | 'bare' = 'short') =>
  formatFact(facts.get(name)?.value as never, 'en', style);

/** A project whose only text is this line. */
function withLine(text: string): Project {
  const section = {
    id: 's',
    kind: 'summary' as const,
    title: '',
    hidden: false,
    done: false,
    body: [{ type: 'paragraph' as const, children: [{ text }] }],
  };
  return { ...base, plan: { sections: [section] }, deck: { ...base.deck, slides: [] } };
}

const drifts = (project: Project): readonly Finding[] =>
  checkProject(project).filter(({ code }) => code.startsWith('drift.'));
const codes = (text: string) => drifts(withLine(text)).map(({ code, text: { params } }) => [code, params.typed]);

describe('a number that is not what the project says', () => {
  it.each([
    ['We raise $2.5M now.', '$2.5M'],
    ['We are raising 2.5 million dollars', '2.5 million'],
    ['本轮融资 250 万美元，用于研发。', '250 万美元'],
    ['本轮融资250万', '250万'],
    ['ARR 123.4M at the end of the year', '123.4M'],
    ['Our gross margin is 12.3%.', '12.3%'],
    ['毛利率达到 12.3%', '12.3%'],
    ['This gives us a runway of 6 months.', '6 months'],
    ['Revenue in 2028 is $999M', '$999M'],
    ['2028 年营业收入 99 亿美元', '99 亿美元'],
  ])('%s', (line, typed) => {
    expect(codes(line)).toEqual([['drift.differs', typed]]);
  });
});

describe('a number that is what the project says', () => {
  it.each([
    'We raise $3M now.',
    'We raise $3,000,000 now.',
    '本轮融资 300 万美元',
    'This gives us a runway of 18 months.',
    `Revenue in 2028 is ${said('forecast.2028.revenue')}`,
    `Revenue in 2028 is ${said('forecast.2028.revenue', 'full')}`,
    `Our gross margin is ${said('metrics.grossMargin')}.`,
  ])('%s', (line) => {
    expect(codes(line).map(([code]) => code)).toEqual(['drift.equals']);
  });
});

describe('numbers that are nobody’s business', () => {
  it.each([
    'Founded in 2019 with 3 people.',
    'We raise our prices in 2027.',
    'Competitors raise $80M a year.',
    '同行平均毛利率为 40%。',
    'Raising from $1M to $2M took a year.',
    'We raise €2.5M',
    'Revenue in 2019 was $1M',
    'Version 2.5M-b of the model',
    'The ask. In 1998 there were 5M lines.',
  ])('%s', (line) => {
    expect(codes(line)).toEqual([]);
  });
});

describe('the fix', () => {
  it('puts the figure in its place, with its marks, in the style that was typed', () => {
    const project = withLine('');
    const [section] = project.plan.sections;
    const line = [
      { text: 'We raise ', bold: true },
      { text: '$3,000,000 now', bold: true, italic: true },
    ];
    const marked: Project = {
      ...project,
      plan: { sections: [{ ...section, body: [{ type: 'paragraph', children: line }] } as never] },
    };
    const [finding] = drifts(marked);
    if (!finding?.fix) throw new Error('No fix');
    const { value, inverse } = applyPatches(marked, finding.fix.patches);
    expect(value.plan.sections[0]?.body).toEqual([
      {
        type: 'paragraph',
        children: [
          { text: 'We raise ', bold: true },
          { type: 'fact', name: 'raise.amount', style: 'full', children: [{ text: '', bold: true, italic: true }] },
          { text: ' now', bold: true, italic: true },
        ],
      },
    ]);
    expect(drifts(value)).toEqual([]);
    expect(applyPatches(value, inverse).value).toEqual(marked);
  });

  it('leaves the words of links alone', () => {
    const project = withLine('');
    const body = [
      {
        type: 'paragraph' as const,
        children: [
          { text: 'We raise ' },
          { type: 'link' as const, url: 'https://a.cn', children: [{ text: '$2.5M' }] },
          { text: '' },
        ],
      },
    ];
    const linked = { ...project, plan: { sections: [{ ...project.plan.sections[0], body } as never] } };
    expect(drifts(linked).map(({ fix }) => fix)).toEqual([null]);
  });

  it('makes a big number on a slide follow', () => {
    const slide: Slide = {
      id: 'x',
      kind: 'ask',
      layout: 'big-numbers',
      hidden: false,
      notes: '',
      slots: { metrics: { kind: 'metrics', items: [{ id: 'm', value: '$2.5M', label: 'raised now', note: '' }] } },
    };
    const asks = (label: string) => {
      const items = [{ id: 'm', value: '$2.5M', label, note: '' }];
      return {
        ...withLine(''),
        deck: { ...base.deck, slides: [{ ...slide, slots: { metrics: { kind: 'metrics' as const, items } } }] },
      };
    };
    const [finding] = drifts(asks('The ask'));
    expect(finding?.code).toBe('drift.differs');
    const fixed = applyPatches(asks('The ask'), finding?.fix?.patches ?? []).value;
    expect(fixed.deck.slides[0]?.slots.metrics).toMatchObject({ items: [{ fact: 'raise.amount' }] });
    expect(drifts(asks('Hospitals'))).toEqual([]);
  });
});

it('says both figures in both languages', () => {
  const [finding] = drifts(withLine('We raise $2.5M now.'));
  expect(finding && findingText(finding, 'en')).toBe('$2.5M is written here; the project says $3M (Amount raised).');
  expect(finding && findingText(finding, 'zh-CN')).toBe('这里写的是 $2.5M，而项目数据为 $300万（融资金额）。');
});
