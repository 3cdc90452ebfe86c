import { describe, expect, it } from 'vitest';
import { type ChartData, type LaidChart, layChart } from '#shared/charts';
import { inkHex } from '#shared/page';
import { chartTypes } from '#shared/project';
import { niceScale, niceStep, position, ticksOf } from '../../../src/shared/charts/scale';
import { shares } from '../../../src/shared/charts/shares';
import { chartSamples } from '../../fixtures/chart-samples';
import { goldenLine } from '../../support/golden-line';

const frame = { x: 56, y: 156, w: 848, h: 280 };
const words = { noData: 'No data yet', total: 'Total', toHire: 'to be hired', from: 'from {{month}}' };
const plain: ChartData = {
  type: 'column',
  unit: 'count',
  currency: 'USD',
  categories: ['A', 'B', 'C'],
  series: [{ name: 'S', values: [10, 20, 40] }],
  emphasis: -1,
  totals: [],
  ends: { left: '', right: '', bottom: '', top: '' },
};
const lay = (changes: Partial<ChartData>, box = frame): LaidChart =>
  layChart({ ...plain, ...changes }, box, { language: 'en', words });
const textsOf = ({ marks }: LaidChart) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const rectsOf = ({ marks }: LaidChart) => marks.filter((mark) => mark.kind === 'rect');
const rings = ({ marks }: LaidChart) => marks.filter((mark) => mark.kind === 'path');

describe('scales', () => {
  it('step by 1, 2 and 5', () => {
    expect([0.9, 1, 1.1, 2, 2.1, 5, 5.1, 0.013, 7300].map(niceStep)).toEqual([1, 1, 2, 2, 5, 5, 10, 0.02, 10_000]);
  });

  it('CH6 hold zero and all values, and rise with them', () => {
    for (const values of [[3, 97], [-5, 12], [-80, -3], [0], [1e-6, 3e-6]]) {
      const scale = niceScale(values, 5);
      const ticks = ticksOf(scale);
      expect(ticks).toContain(0);
      expect(scale.min).toBeLessThanOrEqual(Math.min(...values));
      expect(scale.max).toBeGreaterThanOrEqual(Math.max(...values));
      const places = ticks.map((tick) => position(tick, scale, 300, 0));
      expect(places).toEqual([...places].sort((a, b) => b - a));
    }
  });
});

describe('columns', () => {
  it('CH6 stand on zero, as high as their values say', () => {
    const heights = rectsOf(lay({})).map((rect) => rect.h);
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(2, 2);
    expect((heights[2] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(4, 2);
    const feet = rectsOf(lay({})).map((rect) => rect.y + rect.h);
    expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(0.02);
  });

  it('hang below zero for losses', () => {
    const [gain, loss] = rectsOf(lay({ series: [{ name: 'S', values: [30, -15, null] }] }));
    expect(loss?.y).toBeCloseTo((gain?.y ?? 0) + (gain?.h ?? 0), 1);
    expect((gain?.h ?? 0) / (loss?.h ?? 1)).toBeCloseTo(2, 2);
  });

  it('CH7 say their values themselves, or have an axis when there is no room', () => {
    expect(textsOf(lay({}))).toEqual(expect.arrayContaining(['10', '20', '40']));
    expect(lay({}).native?.hasAxis).toBe(false);
    const many = Array.from({ length: 36 }, (_, at) => at * 1000);
    const crowd = lay({ categories: many.map(String), series: [{ name: 'S', values: many }] }, { ...frame, w: 400 });
    expect(crowd.native?.hasAxis).toBe(true);
    expect(crowd.crowded).toBe(false);
  });

  it('CH8 have one in the accent, and no key for one series', () => {
    const laid = lay({ emphasis: 1 });
    expect(rectsOf(laid).map(({ fill }) => fill.role)).toEqual(['ink', 'brand', 'ink']);
    expect(laid.native?.key).toBeNull();
    const two = lay({ series: [plain.series[0] as never, { name: 'T', values: [1, 2, 3] }] });
    expect(two.native?.key).not.toBeNull();
    expect(textsOf(two)).toEqual(expect.arrayContaining(['S', 'T']));
  });

  it('stack to their sum', () => {
    const series = [
      { name: 'S', values: [10, 20, 40] },
      { name: 'T', values: [5, 5, 10] },
    ];
    const laid = lay({ type: 'stacked', series });
    expect(textsOf(laid)).toEqual(expect.arrayContaining(['15', '25', '50']));
    expect(laid.native?.series.at(-1)).toMatchObject({ values: [15, 25, 50], isSum: true, ink: null });
  });
});

describe('waterfalls', () => {
  const data: Partial<ChartData> = {
    type: 'waterfall',
    categories: ['Open', 'In', 'Out', 'Close'],
    series: [{ name: 'Cash', values: [100, 50, -80, null] }],
    totals: [3],
  };

  it('CH9 go from sum to sum', () => {
    const laid = lay(data);
    expect(textsOf(laid)).toEqual(expect.arrayContaining(['100', '+50', '-80', '70']));
    const heights = rectsOf(laid).map((rect) => rect.h);
    const perUnit = (heights[0] ?? 0) / 100;
    expect(heights.map((height) => Math.round(height / perUnit))).toEqual([100, 50, 80, 70]);
  });

  it('CH9 are native as columns on an invisible base, below zero too', () => {
    for (const values of [
      [100, 50, -80, null],
      [20, -50, 90, null],
      [-20, -10, 60, null],
    ]) {
      const laid = lay({ ...data, series: [{ name: 'Cash', values }] });
      const native = laid.native?.series.filter((one) => !one.asLine) ?? [];
      expect(native[0]?.ink).toBeNull();
      let sum = 0;
      values.forEach((change, at) => {
        const from = at === 3 ? 0 : sum;
        sum += change ?? 0;
        const parts = native.map((one) => one.values[at] ?? 0);
        const above = parts.filter((value) => value > 0).reduce((all, value) => all + value, 0);
        const below = parts.filter((value) => value < 0).reduce((all, value) => all + value, 0);
        expect(above, `${values} ${at}`).toBeCloseTo(Math.max(from, sum, 0), 9);
        expect(below, `${values} ${at}`).toBeCloseTo(Math.min(from, sum, 0), 9);
      });
    }
  });
});

describe('parts of a whole', () => {
  it('CH10 have whole shares that add up to a hundred', () => {
    expect(shares([1, 1, 1])).toEqual([34, 33, 33]);
    expect(shares([999, 1])).toEqual([100, 0]);
    expect(shares([3, 5, 7, 11, 13, 17]).reduce((sum, share) => sum + share, 0)).toBe(100);
  });

  it('CH10 close the ring: each piece begins where the one before ends', () => {
    const laid = lay({ type: 'doughnut', series: [{ name: 'S', values: [1, 2, 5] }] });
    const pieces = rings(laid).map((mark) => ('commands' in mark ? mark.commands : []));
    const start = (at: number) => pieces[at % 3]?.[0]?.slice(1) ?? [];
    pieces.forEach((commands, at) => {
      const outer = commands.slice(
        1,
        commands.findIndex(([letter]) => letter === 'L'),
      );
      const end = outer.at(-1)?.slice(-2) ?? [];
      expect(
        Math.hypot(Number(end[0]) - Number(start(at + 1)[0]), Number(end[1]) - Number(start(at + 1)[1])),
      ).toBeLessThan(0.05);
    });
  });

  it('leave out what is not positive', () => {
    const laid = lay({ type: 'doughnut', series: [{ name: 'S', values: [4, 0, -3] }] });
    expect(laid.native?.categories).toEqual(['A']);
    expect(textsOf(laid)).toContain('100%');
  });

  it('CH11 have areas in proportion: markets', () => {
    const laid = lay({ type: 'market', series: [{ name: 'S', values: [400, 100, 25] }] });
    const radii = laid.marks.flatMap((mark) => (mark.kind === 'circle' && mark.stroke ? [mark.r] : []));
    expect(radii.map((r) => Math.round((r / (radii[0] ?? 1)) * 100))).toEqual([100, 50, 25]);
  });

  it('fill their frame: circles are as high as it, a bar of funds takes a quarter, rows the rest', () => {
    const market = lay({ type: 'market', series: [{ name: 'S', values: [400, 100, 25] }] });
    expect(Math.max(...market.marks.flatMap((mark) => (mark.kind === 'circle' ? [mark.r * 2] : [])))).toBe(frame.h);
    for (const type of ['funds', 'funnel', 'gantt', 'bar'] as const) {
      const unit = type === 'gantt' ? 'month' : 'count';
      const months = [
        { name: '', values: [24_300, 24_303, 24_305] },
        { name: '', values: [24_304, 24_308, null] },
      ];
      const laid = lay({ type, unit, ...(type === 'gantt' ? { series: months } : {}) });
      const bottom = Math.max(
        ...laid.marks.map((mark) =>
          mark.kind === 'rect' ? mark.y + mark.h : mark.kind === 'text' ? mark.frame.y + mark.frame.h : 0,
        ),
      );
      expect(bottom, type).toBeGreaterThan(frame.y + frame.h * 0.86);
    }
    const [bar] = rectsOf(lay({ type: 'funds' }));
    expect(bar?.h).toBeGreaterThanOrEqual(frame.h * 0.24);
  });

  it('lead from the edge of their own circle to their figure', () => {
    const laid = lay({ type: 'market', series: [{ name: 'S', values: [400, 100, 25] }] });
    const circles = laid.marks.flatMap((mark) => (mark.kind === 'circle' && mark.stroke ? [mark] : []));
    const leaders = rings(laid).map((mark) => ('commands' in mark ? mark.commands[0] : undefined));
    expect(leaders).toHaveLength(3);
    circles.forEach(({ x, y, r }, at) => {
      const [, fromX, fromY] = leaders[at] ?? [];
      expect(Math.hypot(Number(fromX) - x, Number(fromY) - y)).toBeCloseTo(r, 1);
    });
  });
});

describe('points', () => {
  const points: Partial<ChartData> = {
    type: 'scatter',
    series: [
      { name: 'Seats', values: [20, 60, 210] },
      { name: 'Price', values: [31, 36, 74] },
    ],
    axes: { x: 'Seats', y: 'Price a seat' },
  };

  it('stand where their two values say, each with its name, axes with theirs', () => {
    const laid = lay(points);
    const circles = laid.marks.flatMap((mark) => (mark.kind === 'circle' ? [mark] : []));
    expect(circles.map(({ x }) => x)).toEqual(circles.map(({ x }) => x).toSorted((a, b) => a - b));
    expect((circles[2]?.x ?? 0) - (circles[1]?.x ?? 0)).toBeCloseTo(
      ((circles[1]?.x ?? 0) - (circles[0]?.x ?? 0)) * 3.75,
      0,
    );
    expect(textsOf(laid)).toEqual(expect.arrayContaining(['A', 'B', 'C', 'Seats', 'Price a seat']));
    expect(laid.native).toMatchObject({ shape: 'points', categories: ['A', 'B', 'C'], xTitle: { text: 'Seats' } });
  });

  it('are bubbles with areas in proportion when they have sizes', () => {
    const sizes = { name: 'Size', values: [400, 100, 25] };
    const laid = lay({ ...points, series: [...(points.series ?? []), sizes] });
    const radii = laid.marks.flatMap((mark) => (mark.kind === 'circle' ? [mark.r] : []));
    expect(radii.map((r) => Math.round((r / (radii[0] ?? 1)) * 100))).toEqual([100, 50, 25]);
    expect(laid.native?.series).toHaveLength(3);
  });

  it('count along each axis what they say', () => {
    const laid = lay({
      ...points,
      unit: 'money',
      xUnit: 'count',
      series: [
        { name: '', values: [20, 60, 210] },
        { name: '', values: [3100, 3600, 7400] },
      ],
    });
    expect(textsOf(laid)).toEqual(expect.arrayContaining(['$40', '200']));
  });

  it.each(['scatter', 'positioning'] as const)('can be seen and read from a distance: %s', (type) => {
    const laid = lay({ ...points, type, ends: { left: 'slow', right: 'fast', bottom: 'dear', top: 'cheap' } });
    for (const mark of laid.marks) if (mark.kind === 'circle') expect(mark.r).toBeGreaterThanOrEqual(7);
    for (const mark of laid.marks)
      if (mark.kind === 'text' && ['A', 'B', 'C'].includes(mark.text)) expect(mark.sizePt).toBeGreaterThanOrEqual(14);
  });
});

describe('a title', () => {
  it('stands above what it is the title of, in the marks and in the native chart', () => {
    for (const type of ['column', 'bar', 'doughnut', 'funnel', 'market'] as const) {
      const laid = lay({ type, title: 'Revenue by industry' });
      const title = laid.marks.find((mark) => mark.kind === 'text' && mark.text === 'Revenue by industry');
      expect(title, type).toMatchObject({ frame: { x: frame.x, y: frame.y }, bold: true });
      if (laid.native) expect(laid.native.title?.text).toBe('Revenue by industry');
      const bottom = title?.kind === 'text' ? title.frame.y + title.frame.h : 0;
      for (const mark of laid.marks) if (mark.kind === 'rect') expect(mark.y, type).toBeGreaterThanOrEqual(bottom);
    }
  });

  it('is told as missing where the frame is too low for it', () => {
    expect(lay({ title: 'Revenue by industry' }, { ...frame, h: 40 }).crowded).toBe(true);
  });
});

describe('labels', () => {
  it('grow with their frame, from 14 to 18 points', () => {
    const sizeIn = (box: typeof frame) =>
      lay({}, box).marks.flatMap((mark) => (mark.kind === 'text' && mark.text === '40' ? [mark.sizePt] : []))[0];
    expect([{ ...frame, w: 420, h: 240 }, frame, { ...frame, h: 320 }, { ...frame, h: 400 }].map(sizeIn)).toEqual([
      14, 14, 16, 18,
    ]);
  });
});

describe('values', () => {
  it('CH12 are written for the language and the currency, all in one unit', () => {
    const values = [860_000_00, 4_200_000_00, 120_000_000_00];
    const money = { unit: 'money', series: [{ name: 'S', values }] } as const;
    expect(textsOf(lay(money))).toEqual(expect.arrayContaining(['$0.9M', '$4.2M', '$120.0M']));
    const data: ChartData = { ...plain, ...money, currency: 'CNY', series: [{ name: 'S', values }] };
    const chinese = layChart(data, frame, { language: 'zh-CN', words });
    expect(textsOf(chinese)).toEqual(expect.arrayContaining(['¥86万', '¥420万', '¥12,000万']));
    expect(chinese.native?.unitLabel).toBe('¥万');
    expect(chinese.native?.series[0]?.values).toEqual([86, 420, 12_000]);
  });
});

describe('nothing', () => {
  it('CH4 is said', () => {
    for (const type of chartTypes.filter((one) => one !== 'waterfall')) {
      const laid = lay({ type, series: [] });
      expect(laid.isEmpty, type).toBe(true);
      expect(textsOf(laid)).toEqual(['No data yet']);
    }
  });
});

describe.each(['en', 'zh-CN'] as const)('the samples in %s', (language) => {
  const samples = chartSamples(language).map(({ data }) => ({
    data,
    laid: layChart(data, frame, { language, words }),
  }));

  it('CH5 lose no label', () => {
    for (const { data, laid } of samples) expect(laid.crowded, data.type).toBe(false);
  });

  it('have the marks that were looked at', async () => {
    const text = samples.flatMap(({ data, laid }) => [`# ${data.type}`, ...laid.marks.map(goldenLine)]).join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`../../golden/charts/${language}.jsonl`);
  });
});

describe('colours', () => {
  const colors = {
    ink: '24221F',
    muted: '5F5B54',
    faint: '767168',
    paper: 'FBFAF7',
    panel: 'F1EEE7',
    accent: 'B3261E',
    brand: 'B3261E',
    onBrand: 'FFFFFF',
    rule: 'D5D0C5',
    positive: '2F6F4F',
    negative: '8A3B12',
  };

  it('CH13 fade towards the paper, on light paper and on dark', () => {
    const light = (hex: string) => Number.parseInt(hex.slice(0, 2), 16);
    const fades = [0, 0.25, 0.5, 0.75].map((fade) => light(inkHex({ role: 'ink', fade }, colors)));
    expect(fades).toEqual([...fades].sort((a, b) => a - b));
    const dark = { ...colors, ink: 'FBFAF7', paper: '24221F' };
    const nightly = [0, 0.25, 0.5, 0.75].map((fade) => light(inkHex({ role: 'ink', fade }, dark)));
    expect(nightly).toEqual([...nightly].sort((a, b) => b - a));
  });
});
