import { slideWidthPt } from '#shared/page';
import { frame } from '../page';
import type { TextDesign, ThemeDesign } from '../theme-design';
import { ledgerDesign } from './ledger';
import type { Theme } from './theme';

/** From the page's edges to the card that content stands on. */
export const cardEdgePt = 24;
export const cardRadiusPt = 22;
const cardTopPt = 118;
const cardBottomPt = 498;
const padPt = 28;
const leftPt = cardEdgePt + padPt;
const widthPt = slideWidthPt - 2 * leftPt;

const sizes: ThemeDesign['sizes'] = { ...ledgerDesign.sizes, title: [36, 34, 32, 30, 28, 26, 24, 22] };

const title: TextDesign = { ...ledgerDesign.text.title, sizesPt: sizes.title, valign: 'middle' };
const small: TextDesign = { ...ledgerDesign.places.footer.text, color: 'muted' };

const design: ThemeDesign = {
  ...ledgerDesign,
  id: 'atrium',
  grid: {
    leftPt,
    widthPt,
    topPt: cardTopPt + padPt,
    bottomPt: cardBottomPt - padPt + 8,
    gutterPt: 28,
    belowTitlePt: padPt,
    measurePt: 720,
  },
  sizes,
  lineHeights: {
    ...ledgerDesign.lineHeights,
    body: { en: 1.36, 'zh-CN': 1.5 },
  },
  text: {
    ...ledgerDesign.text,
    title,
    figure: { ...ledgerDesign.text.figure, color: 'accent' },
  },
  places: {
    title: { slot: 'title', role: 'title', frame: frame(leftPt, 14, widthPt, 94), text: title },
    caption: { ...ledgerDesign.places.caption, frame: frame(leftPt, 462, widthPt, 20) },
    footer: { slot: 'footer', role: 'footer', frame: frame(leftPt, 510, widthPt - 80, 20), text: small },
    number: {
      slot: 'number',
      role: 'number',
      frame: frame(leftPt + widthPt - 64, 510, 64, 20),
      text: { ...small, bold: true, align: 'right' },
    },
  },
  contentTop: 'grid',
  cell: { kind: 'panel', padPt: 20 },
  statement: { background: 'paper', title: 'ink', text: 'muted', ornaments: [] },
  background: 'panel',
  band: { background: 'brand', title: 'onBrand', text: 'onBrand', rule: 'onBrand', mark: 'onBrand' },
  titleOrnaments: () => [],
  ornaments: [
    {
      kind: 'block',
      id: 'card',
      frame: frame(cardEdgePt, cardTopPt, slideWidthPt - 2 * cardEdgePt, cardBottomPt - cardTopPt),
      fill: 'paper',
      radiusPt: cardRadiusPt,
    },
  ],
  table: {
    header: { fill: 'panel', color: 'muted', rule: { color: 'rule', widthPt: 0.75 } },
    rowRule: { color: 'rule', widthPt: 0.75 },
    stripe: null,
  },
  logo: { frame: frame(leftPt + widthPt - 244, 508, 160, 24), align: 'right' },
  radiusPt: 14,
  hairlinePt: 1,
};

const dark: ThemeDesign = {
  ...design,
  band: { background: 'paper', title: 'ink', text: 'muted', rule: 'rule', mark: 'brand' },
};

/** A warm room: titles on the wall, everything else on one large card with round corners, terracotta. */
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
