import { slideHeightPt, slideWidthPt } from '#shared/page';
import { frame } from '../page';
import type { TextDesign, ThemeDesign } from '../theme-design';
import { ledgerDesign } from './ledger';
import type { Theme } from './theme';

const leftPt = 64;
const widthPt = slideWidthPt - 2 * leftPt;
/** From the page's edge to the card that everything stands on. */
export const cardEdgePt = 20;
export const cardRadiusPt = 22;

/** Carlito is smaller than it says. */
const sizes: ThemeDesign['sizes'] = {
  cover: [66, 62, 58, 54, 50, 46, 42, 38, 34, 30],
  section: [56, 52, 48, 44, 40, 36, 32],
  statement: [48, 44, 40, 36, 32, 28, 25],
  title: [33, 31, 29, 27, 25, 23],
  subtitle: [26, 24, 22, 20, 18],
  lead: [22, 20, 18, 16, 15],
  body: [24, 22, 20, 18, 16, 15],
  caption: [13, 12, 11],
  contact: [15, 14, 13],
  table: [19, 18, 17, 16, 15, 14, 13, 12],
  figure: [92, ...ledgerDesign.sizes.figure],
};

const title: TextDesign = { ...ledgerDesign.text.title, sizesPt: sizes.title, valign: 'top' };
const caption: TextDesign = { ...ledgerDesign.text.caption, sizesPt: sizes.caption };
const small: TextDesign = { ...caption, sizesPt: [11], color: 'muted', valign: 'middle' };

const design: ThemeDesign = {
  ...ledgerDesign,
  id: 'atrium',
  grid: { leftPt, widthPt, topPt: 150, bottomPt: 466, gutterPt: 32, measurePt: 680 },
  typefaces: { heading: 'soft', body: 'soft' },
  sizes,
  lineHeights: {
    display: { en: 1.08, 'zh-CN': 1.18 },
    title: { en: 1.14, 'zh-CN': 1.28 },
    label: { en: 1.22, 'zh-CN': 1.35 },
    body: { en: 1.32, 'zh-CN': 1.5 },
  },
  text: {
    title,
    body: { ...ledgerDesign.text.body, sizesPt: sizes.body },
    caption,
    figure: { ...ledgerDesign.text.figure, sizesPt: sizes.figure, color: 'accent' },
    display: { ...ledgerDesign.text.display, sizesPt: sizes.section },
  },
  places: {
    title: { slot: 'title', role: 'title', frame: frame(leftPt, 58, widthPt, 76), text: title },
    caption: { slot: 'caption', role: 'body', frame: frame(leftPt, 448, widthPt, 18), text: caption },
    footer: { slot: 'footer', role: 'footer', frame: frame(leftPt + 54, 484, 600, 20), text: small },
    number: {
      slot: 'number',
      role: 'number',
      frame: frame(leftPt, 484, 42, 20),
      text: { ...small, bold: true, align: 'center' },
    },
  },
  background: 'panel',
  band: { background: 'brand', title: 'onBrand', text: 'onBrand', rule: 'onBrand', mark: 'onBrand' },
  titleOrnaments: () => [{ kind: 'block', id: 'mark', frame: frame(leftPt, 42, 44, 6), fill: 'brand', radiusPt: 3 }],
  ornaments: [
    {
      kind: 'block',
      id: 'card',
      frame: frame(cardEdgePt, cardEdgePt, slideWidthPt - 2 * cardEdgePt, slideHeightPt - 2 * cardEdgePt),
      fill: 'paper',
      radiusPt: cardRadiusPt,
    },
    { kind: 'block', id: 'pill', frame: frame(leftPt, 484, 42, 20), fill: 'panel', radiusPt: 10 },
  ],
  table: {
    header: { fill: 'panel', color: 'muted', rule: { color: 'rule', widthPt: 0.75 } },
    rowRule: { color: 'rule', widthPt: 0.75 },
    stripe: null,
  },
  logo: { frame: frame(leftPt + widthPt - 180, 480, 180, 26), align: 'right' },
  radiusPt: 14,
  hairlinePt: 1,
};

const dark: ThemeDesign = {
  ...design,
  band: { background: 'paper', title: 'ink', text: 'muted', rule: 'rule', mark: 'brand' },
};

/** A warm room: round corners, everything on one light card, soft type, terracotta. */
export const atrium: Theme = {
  name: 'Atrium',
  seed: {
    neutral: { light: { hue: 62, chroma: 0.024 }, dark: { hue: 62, chroma: 0.024 } },
    lightness: {
      light: { paper: 0.994, panel: 0.95, rule: 0.86, faint: 0.53, muted: 0.44, ink: 0.27 },
      dark: { paper: 0.205, panel: 0.27, rule: 0.42, faint: 0.69, muted: 0.78, ink: 0.95 },
    },
    accent: 'B24A26',
  },
  design: { light: design, dark },
};
