import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import { buildFlow, layPlan, type PageItem } from '#shared/flow';
import { planSampler } from '../fixtures/plan-sampler';

/** Where everything of a plan stands. A change here is a change of every plan: look at the PDF before updating (-u). */
describe.each(documentLanguages)('the sampler plan in %s', (language) => {
  const words = JSON.parse(readFileSync(`resources/guidance/${language}/outline.json`, 'utf8'));
  const plan = layPlan(buildFlow(planSampler(language), words), language === 'en' ? 'November 24, 2026' : '2026年11月24日');

  it('is set as it was looked at', async () => {
    const pages = plan.pages.flatMap((page) => [
      JSON.stringify({ kind: page.kind, label: page.label }),
      ...page.items.map((item) => JSON.stringify(brief(item))),
    ]);
    const headings = plan.headings.map((entry) => JSON.stringify(entry));
    await expect([...headings, ...pages, ''].join('\n')).toMatchFileSnapshot(`plan/${language}.jsonl`);
  });
});

/** Items without what follows from the rest. */
function brief(item: PageItem): unknown {
  if (item.kind !== 'text') return item;
  const runs = item.runs.map(({ text, xPt, widthPt, sizePt, color, face }) => [
    text,
    xPt,
    widthPt,
    sizePt,
    color,
    `${face.family}${face.bold ? ' bold' : ''}${face.italic ? ' italic' : ''}`,
  ]);
  return { y: item.baselinePt, node: item.node, runs };
}
