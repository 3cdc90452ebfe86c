import { expect, it } from 'vitest';
import { planLinkLosses } from '#shared/losses';
import { demoProject } from '../../fixtures/demo-project';

it('PF tells lost links of sections that leave, not of hidden ones', () => {
  const project = demoProject('en');
  const [first] = project.plan.sections;
  if (!first) throw new Error('The demo has a section');
  const body = [
    { type: 'paragraph', children: [{ type: 'link', url: 'javascript:void', children: [{ text: 'x' }] }] },
  ] as unknown as typeof first.body;
  const sections = [
    { ...first, body, hidden: false },
    { ...first, id: 'hidden-section', body, hidden: true },
  ];
  const lost = planLinkLosses('plan-pdf', { plan: { ...project.plan, sections } });
  expect(lost.map(({ section }) => section.id)).toEqual([first.id]);
});
