import type { DocumentLanguage } from '#shared/base';
import { type ColorRole, round, sheetSizes } from '#shared/page';
import type { Flow } from '../types';
import { textWidthPt } from './chart-on-paper';

/** How one kind of text looks. Lengths are points. */
export interface TextDesign {
  readonly sizePt: number;
  /** Distance between baselines. */
  readonly lineHeightPt: number;
  readonly color: ColorRole;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
  /** Lines fill their width. */
  readonly justified: boolean;
  /** A title: Chinese words are not divided, and lines are about equally long. */
  readonly display: boolean;
}

/** The measures of a page and of everything on it. */
export interface PageDesign {
  readonly widthPt: number;
  readonly heightPt: number;
  /** The block of text. */
  readonly leftPt: number;
  readonly topPt: number;
  readonly textWidthPt: number;
  readonly textHeightPt: number;
  readonly headBaselinePt: number;
  readonly footBaselinePt: number;
  /** First line of a paragraph; Chinese paragraphs begin two characters in. */
  readonly firstIndentPt: number;
  readonly paragraphGapPt: number;
  readonly blockGapPt: number;
  readonly itemGapPt: number;
  readonly listIndentPt: number;
  readonly body: TextDesign;
  readonly sectionTitle: TextDesign;
  readonly heading1: TextDesign;
  readonly heading2: TextDesign;
  readonly quote: TextDesign;
  readonly label: TextDesign;
  readonly cell: TextDesign;
  readonly cellHead: TextDesign;
  readonly tableCaption: TextDesign;
  readonly figureCaption: TextDesign;
  readonly code: TextDesign;
  readonly furniture: TextDesign;
  readonly contentsTitle: TextDesign;
  readonly contents1: TextDesign;
  readonly contents2: TextDesign;
}

const plain = { color: 'ink', bold: false, italic: false, code: false, justified: false, display: false } as const;
const strong = { ...plain, bold: true } as const;
const title = { ...strong, display: true } as const;

/** What readers of one language expect otherwise than those of another. */
interface Manner {
  readonly bodyLineHeightPt: number;
  readonly cellLineHeightPt: number;
  readonly justified: boolean;
  readonly firstIndentPt: number;
  readonly paragraphGapPt: number;
  readonly itemGapPt: number;
  readonly listIndentPt: number;
  readonly italicQuotes: boolean;
}

const manners: Readonly<Record<DocumentLanguage, Manner>> = {
  'zh-CN': {
    bodyLineHeightPt: 18,
    cellLineHeightPt: 14.5,
    justified: true,
    firstIndentPt: 21,
    paragraphGapPt: 5,
    itemGapPt: 3,
    listIndentPt: 21,
    italicQuotes: false,
  },
  en: {
    bodyLineHeightPt: 15.5,
    cellLineHeightPt: 13,
    justified: false,
    firstIndentPt: 0,
    paragraphGapPt: 7,
    itemGapPt: 4,
    listIndentPt: 18,
    italicQuotes: true,
  },
};

/** A sheet as the language's readers expect a printed plan: leading is wider in Chinese, whose letters fill their squares. */
export function pageDesign({ language, paper = 'a4' }: Pick<Flow, 'language' | 'paper'>): PageDesign {
  const { bodyLineHeightPt, cellLineHeightPt, justified, italicQuotes, ...gaps } = manners[language];
  const body = { ...plain, sizePt: 10.5, lineHeightPt: bodyLineHeightPt, justified };
  const { widthPt, heightPt } = sheetSizes[paper];
  return {
    widthPt,
    heightPt,
    leftPt: round((widthPt - textWidthPt) / 2),
    topPt: 84,
    textWidthPt,
    textHeightPt: round(heightPt - 165.89),
    headBaselinePt: 52,
    footBaselinePt: round(heightPt - 41.89),
    ...gaps,
    blockGapPt: 14,
    body,
    sectionTitle: { ...title, sizePt: 20, lineHeightPt: 28 },
    heading1: { ...title, sizePt: 13.5, lineHeightPt: 20 },
    heading2: { ...title, sizePt: 11, lineHeightPt: 17 },
    quote: { ...body, color: 'muted', italic: italicQuotes },
    label: { ...strong, sizePt: 8.5, lineHeightPt: 14, color: 'accent' },
    cell: { ...plain, sizePt: 9, lineHeightPt: cellLineHeightPt },
    cellHead: { ...strong, sizePt: 9, lineHeightPt: cellLineHeightPt },
    tableCaption: { ...strong, sizePt: 9.5, lineHeightPt: 15 },
    figureCaption: { ...plain, sizePt: 8.5, lineHeightPt: 13, color: 'muted' },
    code: { ...plain, sizePt: 8.5, lineHeightPt: 12.5, code: true },
    furniture: { ...plain, sizePt: 8, lineHeightPt: 11, color: 'muted' },
    contentsTitle: { ...title, sizePt: 20, lineHeightPt: 28 },
    contents1: { ...strong, sizePt: 10.5, lineHeightPt: 17 },
    contents2: { ...plain, sizePt: 9.5, lineHeightPt: 15.5, color: 'muted' },
  };
}
