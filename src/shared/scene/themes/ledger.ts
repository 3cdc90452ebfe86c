import { frame } from '../page';
import type { TextDesign, ThemeDesign } from '../theme-design';
import type { Theme } from './theme';

const leftPt = 56;
const widthPt = 848;
const plain = { color: 'ink', bold: false, align: 'left', valign: 'top' } as const;

const sizes: ThemeDesign['sizes'] = {
  cover: [64, 60, 56, 52, 48, 44, 40, 36, 32, 28],
  section: [52, 48, 44, 40, 36, 32],
  statement: [44, 40, 36, 32, 28, 24],
  title: [30, 28, 26, 24, 22],
  subtitle: [24, 22, 20, 18, 16],
  lead: [20, 18, 16, 14],
  body: [22, 20, 18, 16, 14],
  caption: [12, 11, 10],
  contact: [14, 13, 12],
  table: [18, 17, 16, 15, 14, 13, 12, 11],
  figure: [88, 80, 72, 64, 56, 48, 44, 40, 36, 32, 28, 24],
};

/** The title of an ordinary page stands on the rule below it, so that one line and two look equally meant. */
const title: TextDesign = { ...plain, sizesPt: sizes.title, use: 'title', bold: true, valign: 'bottom' };
const caption: TextDesign = { ...plain, sizesPt: sizes.caption, use: 'label', color: 'faint', valign: 'bottom' };
const footer: TextDesign = { ...caption, sizesPt: [10], valign: 'middle' };

/** What the other themes begin from as well. */
export const ledgerDesign: ThemeDesign = {
  id: 'ledger',
  grid: { leftPt, widthPt, topPt: 148, bottomPt: 480, gutterPt: 32, measurePt: 688 },
  typefaces: { heading: 'sans', body: 'sans' },
  sizes,
  // Chinese has no ascenders and needs more air.
  lineHeights: {
    display: { en: 1.1, 'zh-CN': 1.2 },
    title: { en: 1.2, 'zh-CN': 1.3 },
    label: { en: 1.25, 'zh-CN': 1.35 },
    body: { en: 1.35, 'zh-CN': 1.5 },
  },
  text: {
    title,
    body: { ...plain, sizesPt: sizes.body, use: 'body' },
    caption,
    figure: { ...plain, sizesPt: sizes.figure, use: 'display', bold: true },
    display: { ...plain, sizesPt: sizes.section, use: 'display', bold: true, valign: 'bottom' },
  },
  places: {
    title: { slot: 'title', role: 'title', frame: frame(leftPt, 40, widthPt, 78), text: title },
    caption: { slot: 'caption', role: 'body', frame: frame(leftPt, 456, widthPt, 24), text: caption },
    footer: { slot: 'footer', role: 'footer', frame: frame(leftPt, 500, widthPt - 64, 16), text: footer },
    number: {
      slot: 'number',
      role: 'number',
      frame: frame(leftPt + widthPt - 56, 500, 56, 16),
      text: { ...footer, align: 'right' },
    },
  },
  background: 'paper',
  band: { background: 'ink', title: 'paper', text: 'rule', rule: 'muted', mark: 'brand' },
  titleOrnaments: (ruledPt, lowerPt) => [
    { kind: 'rule', id: 'rule', frame: frame(leftPt, 128 + lowerPt, ruledPt, 0), color: 'ink', widthPt: 0.75 },
    { kind: 'block', id: 'mark', frame: frame(leftPt, 126.5 + lowerPt, 40, 3), fill: 'brand', radiusPt: 0 },
  ],
  table: {
    header: { fill: null, color: 'muted', rule: { color: 'ink', widthPt: 0.75 } },
    rowRule: { color: 'rule', widthPt: 0.75 },
    stripe: null,
  },
  logo: null,
  ornaments: [],
  radiusPt: 0,
  hairlinePt: 0.75,
};

const dark: ThemeDesign = {
  ...ledgerDesign,
  band: { background: 'panel', title: 'ink', text: 'muted', rule: 'rule', mark: 'brand' },
};

/** Warm paper, ink, hairline rules, and seal red where the eye should stop once. */
export const ledger: Theme = {
  name: 'Ledger',
  seed: {
    neutral: { light: { hue: 82, chroma: 0.012 }, dark: { hue: 82, chroma: 0.012 } },
    lightness: {
      light: { paper: 0.986, panel: 0.949, rule: 0.855, faint: 0.545, muted: 0.472, ink: 0.255 },
      dark: { paper: 0.215, panel: 0.262, rule: 0.4, faint: 0.68, muted: 0.76, ink: 0.935 },
    },
    accent: 'B3261E',
  },
  chosen: {
    light: {
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
    },
  },
  design: { light: ledgerDesign, dark },
};
