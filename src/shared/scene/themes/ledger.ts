import { slideHeightPt } from '#shared/page';
import { frame } from '../page';
import type { TextDesign, ThemeDesign } from '../theme-design';
import type { Theme } from './theme';

const marginPt = 40;
const leftPt = 64;
const widthPt = 848;
const plain = { color: 'ink', bold: false, align: 'left', valign: 'top' } as const;

/** The scale that all themes begin from (docs/design.md). The last of some are below their floor, for what has no room otherwise. */
const sizes: ThemeDesign['sizes'] = {
  cover: [72, 68, 64, 60, 56, 52, 48, 44, 40, 36, 32, 28],
  section: [64, 60, 56, 52, 48, 44, 40, 36, 32],
  statement: [56, 52, 48, 44, 40, 36, 32, 28],
  title: [38, 36, 34, 32, 30, 28, 26, 24, 22],
  subtitle: [28, 26, 24, 22, 20, 18, 16],
  lead: [26, 24, 22, 20, 18, 17, 16, 15, 14],
  body: [28, 26, 24, 22, 20, 18, 17, 16, 15, 14],
  caption: [14, 13, 12, 11],
  contact: [18, 16, 15, 14, 13],
  // Larger, Chinese cells stand more than a point off in office programs (docs/decisions/0220).
  table: [20, 18, 17, 16, 15, 14, 13, 12, 11],
  figure: [104, 96, 88, 80, 72, 64, 56, 48, 44, 40, 36, 32, 28, 24],
};

const title: TextDesign = { ...plain, sizesPt: sizes.title, use: 'title', bold: true };
const caption: TextDesign = { ...plain, sizesPt: sizes.caption, use: 'label', color: 'faint', valign: 'bottom' };
const footer: TextDesign = { ...caption, sizesPt: [14], valign: 'middle' };

/** What the other themes begin from as well. */
export const ledgerDesign: ThemeDesign = {
  id: 'ledger',
  grid: { leftPt, widthPt, topPt: 152, bottomPt: 478, gutterPt: 36, belowTitlePt: 26, measurePt: 740 },
  typefaces: { heading: 'sans', body: 'sans' },
  sizes,
  // Chinese has no ascenders and needs more air.
  lineHeights: {
    display: { en: 1.08, 'zh-CN': 1.2 },
    title: { en: 1.14, 'zh-CN': 1.28 },
    label: { en: 1.25, 'zh-CN': 1.35 },
    body: { en: 1.32, 'zh-CN': 1.46 },
  },
  text: {
    title,
    body: { ...plain, sizesPt: sizes.body, use: 'body' },
    caption,
    figure: { ...plain, sizesPt: sizes.figure, use: 'display', bold: true },
    display: { ...plain, sizesPt: sizes.section, use: 'display', bold: true, valign: 'bottom' },
  },
  places: {
    title: { slot: 'title', role: 'title', frame: frame(leftPt, 34, widthPt, 98), text: title },
    caption: { slot: 'caption', role: 'body', frame: frame(leftPt, 460, widthPt, 20), text: caption },
    footer: { slot: 'footer', role: 'footer', frame: frame(leftPt, 503, widthPt - 80, 20), text: footer },
    number: {
      slot: 'number',
      role: 'number',
      frame: frame(leftPt + widthPt - 64, 503, 64, 20),
      text: { ...footer, align: 'right' },
    },
  },
  contentTop: 'title',
  cell: { kind: 'rule', color: 'ink', widthPt: 1, airPt: 16 },
  statement: { background: 'paper', title: 'ink', text: 'muted', ornaments: [] },
  background: 'paper',
  band: { background: 'ink', title: 'paper', text: 'rule', rule: 'muted', mark: 'brand' },
  titleOrnaments: () => [],
  table: {
    header: { fill: null, color: 'muted', rule: { color: 'ink', widthPt: 1 } },
    rowRule: { color: 'rule', widthPt: 0.75 },
    stripe: null,
  },
  logo: null,
  // The margin of an account book.
  ornaments: [
    { kind: 'rule', id: 'margin', frame: frame(marginPt, 0, 0, slideHeightPt), color: 'accent', widthPt: 1.25 },
    { kind: 'rule', id: 'foot', frame: frame(leftPt, 496, widthPt, 0), color: 'rule', widthPt: 0.75 },
  ],
  radiusPt: 0,
  hairlinePt: 0.75,
};

const dark: ThemeDesign = {
  ...ledgerDesign,
  band: { background: 'panel', title: 'ink', text: 'muted', rule: 'rule', mark: 'brand' },
};

/** An account book: warm paper, blue-black ink, ruled lines, a red margin, and no panel anywhere. */
export const ledger: Theme = {
  name: 'Ledger',
  seed: {
    neutral: { light: { hue: 250, chroma: 0.018 }, dark: { hue: 250, chroma: 0.018 } },
    lightness: {
      light: { paper: 0.986, panel: 0.949, rule: 0.855, faint: 0.545, muted: 0.472, ink: 0.255 },
      dark: { paper: 0.215, panel: 0.262, rule: 0.4, faint: 0.68, muted: 0.76, ink: 0.935 },
    },
    accent: 'B3261E',
  },
  chosen: {
    light: {
      ink: '1C2733',
      muted: '4F5B66',
      faint: '66717B',
      paper: 'FCFBF7',
      panel: 'EFF1F1',
      accent: 'B3261E',
      brand: 'B3261E',
      onBrand: 'FFFFFF',
      rule: 'CDD2D4',
      positive: '2F6F4F',
      negative: '8A3B12',
    },
  },
  design: { light: ledgerDesign, dark },
};
