import { createHash } from 'node:crypto';
import type { Project, Slide } from '../../src/shared/project/index';
import { DemoPicture } from '../fixtures/demo-picture';
import { demoProject } from '../fixtures/demo-project';
import { generatedDeck } from '../fixtures/generated-deck';

const layoutsInTurn = ['title-body', 'table', 'chart', 'image-text', 'big-numbers'] as const;
const pictures = 20;

/** A deck of as many slides as asked for: bullets, tables, native charts, pictures and figures in turn, notes on every slide. */
export function benchDeck(count: number): {
  readonly project: Project;
  readonly assets: ReadonlyMap<string, Uint8Array>;
} {
  const drawn = Array.from({ length: pictures }, (_, index): [string, Uint8Array] => {
    const bytes = picture(index);
    return [createHash('sha256').update(bytes).digest('hex'), bytes];
  });
  // Among so many generated slides each layout comes often enough.
  const generated = generatedDeck('zh-CN', count * 32, 7).deck.slides;
  const used = new Set<Slide>();
  const slides = Array.from({ length: count }, (_, index): Slide => {
    const layout = layoutsInTurn[index % layoutsInTurn.length];
    const slide = generated.find((one) => one.layout === layout && !used.has(one) && isNative(one));
    if (!slide) throw new Error(`No slide of ${layout}`);
    used.add(slide);
    const { image } = slide.slots;
    if (image?.kind !== 'image') return slide;
    const asset = drawn[index % pictures]?.[0] ?? '';
    return { ...slide, slots: { ...slide.slots, image: { ...image, asset } } };
  });
  const demo = demoProject('zh-CN');
  const facts = { name: 'picture.png', type: 'image/png', bytes: 0, widthPx: 1200, heightPx: 900 } as const;
  const assets = Object.fromEntries(drawn.map(([key, { length }]) => [key, { ...facts, bytes: length }]));
  return { project: { ...demo, assets, deck: { ...demo.deck, slides } }, assets: new Map(drawn) };
}

/** A chart that PowerPoint has itself: the yardsticks can't write the others. */
function isNative({ slots }: Slide): boolean {
  return slots.chart?.kind !== 'chart' || ['column', 'stacked', 'line', 'area'].includes(slots.chart.type);
}

function picture(seed: number): Uint8Array {
  const drawing = new DemoPicture(1200, 900, [250, 249, 246]);
  for (let bar = 0; bar < 60; bar += 1) {
    const height = 40 + ((bar * 37 + seed * 101) % 700);
    drawing.rect(20 * bar, 900 - height, 14, height, [(bar * 4 + seed * 9) % 256, 90, 160 - bar]);
  }
  return drawing.png();
}
