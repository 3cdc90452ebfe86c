import { describe, expect, it } from 'vitest';
import { deckPdf } from '#main/export/pdf';
import { layHandout } from '#shared/handout';
import { page, paragraph, scene, text } from './hand-made-scene';
import { bookmarksOf, colorAt, exportContext, judge, objectsOf, tagsOf, textOf } from './judges';

const long =
  '先讲客户：一家医院每天四百份影像，只有两位放射科医生。慢慢讲，让数字停留片刻，然后问在座的谁曾经等过检查结果。';

/** Slides named one, two, three …; the second is hidden, the third has notes for more than a page. */
const deck = (count: number) =>
  scene(
    Array.from({ length: count }, (_, index) => {
      const name = `slide${index + 1}`;
      const link = { link: 'https://a.example/' };
      const body = text('body', [paragraph(`${name} body`, 80, 200, index === 0 ? link : {})]);
      const slide = page(name, name, [text('title', [paragraph(name, 80, 100)], 'title'), body]);
      const notes = index === 2 ? Array.from({ length: 40 }, (_, at) => `${at}. ${long}`) : [`notes ${index + 1}`];
      return { ...slide, hidden: index === 1, notes };
    }),
  );

const files = async (...forms: Parameters<typeof deckPdf>[2] & object) => {
  const { context, reports } = exportContext();
  const result = await deckPdf(deck(8), context, forms);
  return { reports, losses: result.losses, files: result.files };
};

describe('a deck on paper', () => {
  it('P50 has a page a slide with its notes below; long ones go on, none are lost, hidden slides are left out', async () => {
    const { files: made } = await files('notes');
    const bytes = made[0]?.bytes ?? new Uint8Array();
    expect(judge(bytes, 'qpdf', '--check', '{}')).toContain('No syntax or stream encoding errors');
    const words = textOf(bytes);
    let from = 0;
    for (const part of [
      'slide1body',
      'notes1',
      'slide3body',
      ...Array.from({ length: 40 }, (_, at) => `${at}.先讲客户`),
    ]) {
      from = words.indexOf(part, from);
      expect(from, part).toBeGreaterThan(-1);
    }
    expect(words.split(long.slice(-9)).length - 1).toBe(40);
    expect(words).not.toContain('slide2');
    const pages = bookmarksOf(bytes).map((mark) => mark.page);
    expect(pages[1]).toBe(2);
    expect(pages[2] ?? 0).toBeGreaterThan(3);
    expect(tagsOf(bytes).filter((tag) => tag === 'P').length).toBe(7 + 6 + 40);
  });

  it('P50 begins and ends no page with a single line of a paragraph', () => {
    for (let filler = 0; filler < 12; filler += 1) {
      const notes = [
        ...Array.from({ length: filler }, () => 'short'),
        ...Array.from({ length: 30 }, () => long.repeat(3)),
      ];
      const { sheets } = layHandout(scene([{ ...page('s', 's', []), notes }]), 'notes');
      expect(sheets.length).toBeGreaterThan(2);
      for (const { items } of sheets) {
        const paragraphs = items.flatMap((item) => (item.kind === 'note' ? [item.paragraph] : []));
        const count = (paragraph: number | undefined) => paragraphs.filter((other) => other === paragraph).length;
        if ((paragraphs[0] ?? 0) >= filler) expect(count(paragraphs[0])).toBeGreaterThan(1);
        if ((paragraphs.at(-1) ?? 0) >= filler) expect(count(paragraphs.at(-1))).toBeGreaterThan(1);
        const lowest = Math.max(...items.flatMap((item) => (item.kind === 'note' ? [item.baselinePt] : [0])));
        expect(lowest).toBeLessThan(790);
      }
    }
  });

  it('P51 has three slides a page with lines beside them, or six; clickable where they are drawn', async () => {
    const { files: made } = await files('handout-3', 'handout-6');
    expect(made.map(({ suffix }) => suffix)).toEqual(['-deck-handout-3.pdf', '-deck-handout-6.pdf']);
    for (const [index, pages] of [3, 2].entries()) {
      const bytes = made[index]?.bytes ?? new Uint8Array();
      expect(judge(bytes, 'pdfinfo', '{}')).toMatch(new RegExp(`Pages:\\s+${pages}\\n[\\s\\S]*A4`));
      expect(bookmarksOf(bytes).at(-1)).toMatchObject({ title: 'slide8', page: pages });
      const words = textOf(bytes);
      expect(['slide1body', 'slide3body', 'slide8body'].every((part) => words.includes(part))).toBe(true);
      expect(words).not.toContain('notes');
      const link = objectsOf(bytes).find((object) => object['/Subtype'] === '/Link');
      const [left = 0, bottom = 0, right = 0, top = 0] = (link?.['/Rect'] ?? []) as number[];
      // The slide's own colour of paper around the words, the sheet's white outside the frame.
      expect(colorAt(bytes, Math.round(left) - 4, Math.round(841.89 - top) - 2)).toEqual([251, 248, 243]);
      expect(colorAt(bytes, 30, 150)).toEqual([255, 255, 255]);
      const form = (['handout-3', 'handout-6'] as const)[index] ?? 'handout-3';
      const slide = layHandout(deck(8), form).sheets[0]?.items.find((item) => item.kind === 'slide');
      const frame = slide?.kind === 'slide' ? slide.frame : { x: 0, y: 0, w: 0, h: 0 };
      // The words begin at 80, 200 on the slide.
      const scale = frame.w / 960;
      expect(left).toBeCloseTo(frame.x + 80 * scale, 1);
      expect(bottom).toBeLessThan(841.89 - frame.y - 200 * scale);
      expect(top).toBeGreaterThan(841.89 - frame.y - 200 * scale);
      expect(right - left).toBeLessThan(60);
    }
  });

  it('P52 makes a file a form, reports on all of them, and is the same every time', async () => {
    const [one, other] = [await files('slides', 'notes'), await files('slides', 'notes')];
    expect(one.files.map(({ suffix }) => suffix)).toEqual(['-deck.pdf', '-deck-notes.pdf']);
    for (const [index, { bytes }] of one.files.entries())
      expect(Buffer.compare(bytes, other.files[index]?.bytes ?? new Uint8Array())).toBe(0);
    const parts = one.reports.map(([done, total]) => done / total);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.at(-1)).toBe(1);
  });
});
