import { type DocumentLanguage, minorPerMajor, usualCurrency } from '#shared/base';
import type { Asset, ChartType, LayoutId, Member, Slide, SlideParagraph, Slot } from '#shared/project';
import { layouts } from '../layouts';
import { chinese } from './chinese';
import { english } from './english';
import type { SampleSlide, SampleWords } from './sample-words';

const wordsOf: Readonly<Record<DocumentLanguage, SampleWords>> = { en: english, 'zh-CN': chinese };

type ChartSlot = Extract<Slot, { kind: 'chart' }>;
type ChartFigures = Pick<ChartSlot, 'type' | 'unit' | 'emphasis'> & {
  readonly values: readonly (readonly (number | null)[])[];
};

const figures = (type: ChartType, unit: ChartSlot['unit'], emphasis: number, ...values: number[][]): ChartFigures => ({
  type,
  unit,
  emphasis,
  values,
});

/** Amounts in major units. */
const charts: Partial<Record<LayoutId, ChartFigures>> = {
  chart: figures('column', 'count', -1, [60, 140, 310, 640, 1250, 2480]),
  'chart-text': figures('stacked', 'count', 1, [420, 1160, 2100], [0, 1320, 4200]),
  traction: figures('area', 'count', 0, [60, 140, 310, 640, 1250, 2480]),
  positioning: figures('positioning', 'count', 0, [8.6, 5.8, 8.2, 1.6, 6.8], [8.8, 4.2, 1.4, 7.4, 2.9]),
  market: figures('market', 'money', 2, [211_000_000, 84_000_000, 6_300_000]),
  financials: figures(
    'column',
    'money',
    0,
    [410_000, 1_450_000, 3_300_000, 7_900_000],
    [-1_200_000, -1_610_000, 30_000, 1_830_000],
  ),
  'use-of-funds': figures('funds', 'money', 0, [2_000_000, 1_000_000, 600_000, 400_000]),
};

/** Keys of the pictures that samples show; who draws a sample says what they are. */
export const samplePictures = { wide: 'sample-wide', tall: 'sample-tall' } as const;

const picture = (name: string, widthPx: number, heightPx: number): Asset => ({
  name,
  type: 'image/png',
  bytes: 0,
  widthPx,
  heightPx,
});

/** What a project must have besides for its samples to be whole. */
export function sampleParts(language: DocumentLanguage): {
  readonly company: string;
  readonly team: readonly Member[];
  readonly assets: Readonly<Record<string, Asset>>;
} {
  const { company, team } = wordsOf[language];
  return {
    company,
    team: team.map((member, at) => ({
      id: `sample-member-${at + 1}`,
      ...member,
      state: 'founder',
      skills: [],
      photo: '',
    })),
    assets: { [samplePictures.wide]: picture('wide', 1600, 1000), [samplePictures.tall]: picture('tall', 800, 1000) },
  };
}

/** A believable slide of a layout: what its picture is drawn from where layouts are chosen. */
export function sampleSlide(layout: LayoutId, language: DocumentLanguage): Slide {
  const words = wordsOf[language].slides[layout];
  const slots = Object.fromEntries(
    layouts[layout].slots.flatMap(({ name, accepts }) => {
      const slot = accepts[0] && slotOf(layout, name, accepts[0], words, language);
      return slot ? [[name, slot] as const] : [];
    }),
  );
  return { id: `sample-${layout}`, kind: 'custom', layout, hidden: false, slots, notes: '' };
}

function slotOf(
  layout: LayoutId,
  name: string,
  kind: Slot['kind'],
  words: SampleSlide,
  language: DocumentLanguage,
): Slot | null {
  switch (kind) {
    case 'text': {
      const lines = [words[name as 'title' | 'body'] ?? []].flat();
      return lines.length === 0 ? null : { kind, paragraphs: lines.map(paragraph) };
    }
    case 'metrics':
      return words.metrics
        ? { kind, items: words.metrics.map(([value, label, note], at) => ({ id: `metric-${at}`, value, label, note })) }
        : null;
    case 'steps':
      return words.steps
        ? {
            kind,
            items: words.steps.map(([label, title, text], at) => ({
              id: `step-${at}`,
              label: textOf(label),
              title: textOf(title),
              text: textOf(text),
            })),
          }
        : null;
    case 'logos':
      return words.logos
        ? { kind, items: words.logos.map((company, at) => ({ id: `logo-${at}`, asset: '', name: company })) }
        : null;
    case 'table':
      return words.table ? tableOf(words.table, layout) : null;
    case 'chart':
      return words.chart ? chartOf(layout, words.chart, language) : null;
    case 'image':
      return layout === 'cover'
        ? null
        : {
            kind,
            asset: samplePictures[layout === 'quote' ? 'tall' : 'wide'],
            alt: '',
            fit: layout === 'screenshot' ? 'contain' : 'cover',
          };
    case 'team':
      return { kind, memberIds: [] };
  }
}

function textOf(line: string): SlideParagraph[] {
  return line === '' ? [] : [paragraph(line)];
}

function paragraph(line: string): SlideParagraph {
  const isItem = line.startsWith('- ');
  const children = (isItem ? line.slice(2) : line)
    .split('**')
    .map((text, at) => (at % 2 === 1 ? { text, bold: true } : { text }))
    .filter(({ text }) => text !== '');
  return { type: 'paragraph', level: 0, list: isItem ? 'bullet' : 'none', children };
}

function tableOf(rows: readonly (readonly string[])[], layout: LayoutId): Slot {
  const emphasised = layout === 'table' ? 1 : layout === 'financials' ? rows.length - 1 : -1;
  const side = layout === 'comparison' ? 'left' : 'right';
  return {
    kind: 'table',
    header: true,
    rows: rows.map((cells, at) => ({ id: `row-${at}`, emphasis: at === emphasised, cells: [...cells] })),
    aligns: (rows[0] ?? []).map((_, at) => (at === 0 ? 'left' : side)),
  };
}

const perDollar: Readonly<Record<DocumentLanguage, number>> = { en: 1, 'zh-CN': 7 };

function chartOf(layout: LayoutId, names: NonNullable<SampleSlide['chart']>, language: DocumentLanguage): Slot | null {
  const chart = charts[layout];
  if (!chart) return null;
  const currency = usualCurrency[language];
  // The same company, in the money of its country.
  const factor = chart.unit === 'money' ? minorPerMajor(currency) * perDollar[language] : 1;
  const [left = '', right = '', bottom = '', top = ''] = names.ends ?? [];
  return {
    kind: 'chart',
    type: chart.type,
    unit: chart.unit,
    currency,
    categories: [...names.categories],
    series: chart.values.map((values, at) => ({
      name: names.series?.[at] ?? '',
      values: values.map((value) => value && value * factor),
    })),
    emphasis: chart.emphasis,
    totals: [],
    ends: { left, right, bottom, top },
    alt: '',
  };
}
