import { frame } from '../page';
import type { Ornament, TextDesign, ThemeDesign } from '../theme-design';
import { ledgerDesign } from './ledger';
import type { Theme } from './theme';

const leftPt = 48;
const widthPt = 864;
const markPt = 108;

const sizes: ThemeDesign['sizes'] = {
  ...ledgerDesign.sizes,
  cover: [84, 80, 76, ...ledgerDesign.sizes.cover],
  section: [80, 76, 72, 68, ...ledgerDesign.sizes.section],
  statement: [68, 64, 60, ...ledgerDesign.sizes.statement],
  title: [44, 42, 40, ...ledgerDesign.sizes.title],
  figure: [120, 112, ...ledgerDesign.sizes.figure],
};

const title: TextDesign = { ...ledgerDesign.text.title, sizesPt: sizes.title };
const small: TextDesign = { ...ledgerDesign.places.footer.text, color: 'muted' };

/** The bar that a page hangs from, begun in the loud colour. */
function bar(barPt: number): readonly Ornament[] {
  return [
    { kind: 'block', id: 'rule', frame: frame(leftPt, 24, barPt, 6), fill: 'ink', radiusPt: 0 },
    { kind: 'block', id: 'mark', frame: frame(leftPt, 24, markPt, 6), fill: 'brand', radiusPt: 0 },
  ];
}

const design: ThemeDesign = {
  ...ledgerDesign,
  id: 'swiss',
  grid: { leftPt, widthPt, topPt: 168, bottomPt: 478, gutterPt: 28, belowTitlePt: 28, measurePt: 720 },
  sizes,
  lineHeights: {
    ...ledgerDesign.lineHeights,
    display: { en: 1.0, 'zh-CN': 1.14 },
    title: { en: 1.06, 'zh-CN': 1.22 },
  },
  text: {
    ...ledgerDesign.text,
    title,
    figure: { ...ledgerDesign.text.figure, sizesPt: sizes.figure },
    display: { ...ledgerDesign.text.display, sizesPt: sizes.section },
  },
  places: {
    title: { slot: 'title', role: 'title', frame: frame(leftPt, 44, widthPt, 108), text: title },
    caption: { ...ledgerDesign.places.caption, frame: frame(leftPt, 460, widthPt, 20) },
    footer: { slot: 'footer', role: 'footer', frame: frame(leftPt, 504, widthPt - 80, 20), text: small },
    number: {
      slot: 'number',
      role: 'number',
      frame: frame(leftPt + widthPt - 64, 504, 64, 20),
      text: { ...small, bold: true, color: 'ink', align: 'right' },
    },
  },
  cell: { kind: 'rule', color: 'ink', widthPt: 3, airPt: 14 },
  band: { background: 'brand', title: 'onBrand', text: 'onBrand', rule: 'onBrand', mark: 'onBrand' },
  statement: { background: 'paper', title: 'ink', text: 'muted', ornaments: bar(widthPt) },
  titleOrnaments: bar,
  ornaments: [],
  table: {
    header: { fill: null, color: 'ink', rule: { color: 'ink', widthPt: 3 } },
    rowRule: { color: 'rule', widthPt: 0.75 },
    stripe: null,
  },
  logo: { frame: frame(leftPt + widthPt - 244, 502, 160, 24), align: 'right' },
  hairlinePt: 1,
};

/** White, black and one loud colour; titles as large as a poster's, and everything hung from heavy bars across the whole width. */
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
