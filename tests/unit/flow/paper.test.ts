import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import { buildFlow, layPlan, layReport } from '#shared/flow';
import type { OutlineWords } from '#shared/guidance';
import { handoutRuns, layHandout } from '#shared/handout';
import { type Paper, type Project, papers } from '#shared/project';
import { buildScene } from '#shared/scene';
import { demoProject } from '../../fixtures/demo-project';

const sizes: Readonly<Record<Paper, readonly [number, number]>> = { a4: [595.28, 841.89], letter: [612, 792] };

const on = (paper: Paper, project: Project): Project =>
  paper === 'a4' ? project : { ...project, plan: { ...project.plan, paper } };

/** Where the lowest of what stands on a page ends; grounds fill it. */
function lowest(items: readonly object[]): number {
  return Math.max(
    ...items.flatMap((item) => {
      const { y, h, baselinePt, fill } = item as { y?: number; h?: number; baselinePt?: number; fill?: string };
      if (fill === 'paper') return [];
      return [baselinePt ?? 0, (y ?? 0) + (h ?? 0)];
    }),
  );
}

describe.each(papers)('on %s', (paper) => {
  const [widthPt, heightPt] = sizes[paper];

  it.each(documentLanguages)('a plan has that size, and nothing stands beyond its foot: %s', (language) => {
    const words: OutlineWords = JSON.parse(readFileSync(`resources/guidance/${language}/outline.json`, 'utf8'));
    const flow = buildFlow(on(paper, demoProject(language)), words);
    for (const laid of [layPlan(flow, '2026'), layReport(flow)]) {
      expect(laid).toMatchObject({ widthPt, heightPt });
      for (const { items } of laid.pages) expect(lowest(items)).toBeLessThanOrEqual(heightPt - 41);
    }
  });

  it.each(['notes', 'handout-3', 'handout-6'] as const)('a handout has that size: %s', (form) => {
    const handout = layHandout(buildScene(on(paper, demoProject('en'))), form);
    expect(handout).toMatchObject({ widthPt, heightPt });
    expect(handoutRuns(handout).length).toBeGreaterThan(0);
    for (const { items } of handout.sheets) {
      const places = items.map((item) => ('frame' in item ? { y: item.frame.y, h: item.frame.h } : item));
      expect(lowest(places)).toBeLessThanOrEqual(heightPt - 35);
    }
  });
});
