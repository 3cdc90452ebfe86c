import { frame } from '../page';
import type { TextDesign, ThemeDesign } from '../theme-design';
import { ledgerDesign } from './ledger';
import type { Theme } from './theme';

const railPt = 48;
const railWidthPt = 104;
const leftPt = 184;
const widthPt = 728;

const sizes: ThemeDesign['sizes'] = {
  ...ledgerDesign.sizes,
  cover: [76, 72, 68, 64, 60, 56, 52, 48, 44, 40, 36, 32, 28],
  section: [68, 64, 60, 56, 52, 48, 44, 40, 36, 32],
  statement: [52, 48, 44, 40, 36, 32, 28, 24],
  title: [32, 30, 28, 26, 24, 22],
  caption: [11, 10],
  figure: [96, ...ledgerDesign.sizes.figure],
};

/** Titles hang from the bar above them; the lines below may be one, two or three. */
const title: TextDesign = { ...ledgerDesign.text.title, sizesPt: sizes.title, valign: 'top' };
const caption: TextDesign = { ...ledgerDesign.text.caption, sizesPt: sizes.caption };
const small: TextDesign = { ...caption, sizesPt: [10], color: 'muted' };
const number: TextDesign = { ...title, sizesPt: [36], use: 'display', color: 'ink' };

const design: ThemeDesign = {
  ...ledgerDesign,
  id: 'swiss',
  grid: { leftPt, widthPt, topPt: 152, bottomPt: 488, gutterPt: 28, measurePt: 600 },
  sizes,
  lineHeights: {
    ...ledgerDesign.lineHeights,
    display: { en: 1.02, 'zh-CN': 1.14 },
    title: { en: 1.12, 'zh-CN': 1.25 },
  },
  text: {
    ...ledgerDesign.text,
    title,
    caption,
    figure: { ...ledgerDesign.text.figure, sizesPt: sizes.figure },
    display: { ...ledgerDesign.text.display, sizesPt: sizes.section },
  },
  places: {
    title: { slot: 'title', role: 'title', frame: frame(leftPt, 44, widthPt, 84), text: title },
    caption: { slot: 'caption', role: 'body', frame: frame(leftPt, 472, widthPt, 16), text: caption },
    footer: {
      slot: 'footer',
      role: 'footer',
      frame: frame(railPt, 432, railWidthPt, 56),
      text: { ...small, valign: 'bottom' },
    },
    number: { slot: 'number', role: 'number', frame: frame(railPt, 42, railWidthPt, 44), text: number },
  },
  band: { background: 'brand', title: 'onBrand', text: 'onBrand', rule: 'onBrand', mark: 'onBrand' },
  titleOrnaments: (barPt) => [
    { kind: 'block', id: 'rule', frame: frame(leftPt, 28, barPt, 2), fill: 'ink', radiusPt: 0 },
  ],
  ornaments: [{ kind: 'block', id: 'mark', frame: frame(railPt, 24, railWidthPt, 6), fill: 'brand', radiusPt: 0 }],
  table: {
    header: { fill: null, color: 'ink', rule: { color: 'ink', widthPt: 2 } },
    rowRule: { color: 'rule', widthPt: 0.75 },
    stripe: null,
  },
  logo: { frame: frame(railPt, 104, railWidthPt, 28), align: 'left' },
  hairlinePt: 1,
};

/** White, black and one loud colour; a rail at the left with the page's number, large, and everything hung from bars. */
export const swiss: Theme = {
  name: 'Swiss',
  seed: {
    neutral: { light: { hue: 265, chroma: 0.004 }, dark: { hue: 265, chroma: 0.004 } },
    lightness: {
      light: { paper: 1, panel: 0.957, rule: 0.85, faint: 0.54, muted: 0.44, ink: 0.17 },
      dark: { paper: 0.17, panel: 0.235, rule: 0.38, faint: 0.68, muted: 0.77, ink: 0.98 },
    },
    accent: '2237E0',
  },
  design: { light: design, dark: design },
};
