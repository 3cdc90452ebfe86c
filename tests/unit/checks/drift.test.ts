import { describe, expect, it } from 'vitest';
import { checkProject, type Finding, findingText } from '#shared/checks';
import { applyPatches, type Project, type Slide } from '#shared/project';
import { buildScene } from '#shared/scene';
import { demoProject } from '../../fixtures/demo-project';
import { sampleNumbers } from '../../fixtures/sample-numbers';

const base: Project = {
  ...demoProject('en'),
  ...sampleNumbers(),
  raise: { ...sampleNumbers().raise, amountMinor: 300_000_000, valuationMinor: 1_200_000_000, runwayMonths: 18 },
};
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
    const asks = (label: string, value = '$2.5M') => {
      const items = [{ id: 'm', value, label, note: '' }];
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
    const [equal] = drifts(asks('The ask', '$3,000,000'));
    const kept = applyPatches(asks('The ask', '$3,000,000'), equal?.fix?.patches ?? []).value;
    expect(kept.deck.slides[0]?.slots.metrics).toMatchObject({ items: [{ fact: 'raise.amount', style: 'full' }] });
    const [slot] = buildScene(kept).pages;
    expect(JSON.stringify(slot?.elements)).toContain('$3,000,000');
  });
});

it('says both figures in both languages', () => {
  const [finding] = drifts(withLine('We raise $2.5M now.'));
  expect(finding && findingText(finding, 'en')).toBe('$2.5M is written here; the project says $3M (Amount raised).');
  expect(finding && findingText(finding, 'zh-CN')).toBe('这里写的是 $2.5M，而项目数据为 $300万（融资金额）。');
});
