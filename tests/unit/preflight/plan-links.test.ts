import { expect, it } from 'vitest';
import { planLinkLosses } from '#shared/losses';
import type { Block } from '#shared/project';
import { section } from '../../fixtures/plan-sampler';

it('PF1 tells lost links of sections that leave, not of hidden ones', () => {
  const body = [
    { type: 'paragraph', children: [{ type: 'link', url: 'ftp://example.com', children: [{ text: 'x' }] }] },
  ] as readonly Block[];
  const shown = section('market', body);
  const hidden = section('risks', body, { hidden: true });
  const lost = planLinkLosses('plan-pdf', { plan: { sections: [shown, hidden] } });
  expect(lost.map(({ section: { kind }, addresses }) => [kind, addresses])).toEqual([
    ['market', ['ftp://example.com']],
  ]);
});
