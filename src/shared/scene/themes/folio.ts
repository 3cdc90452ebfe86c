import { slideWidthPt } from '#shared/page';
import { frame } from '../page';
import type { Ornament, TextDesign, ThemeDesign } from '../theme-design';
import { ledgerDesign } from './ledger';
import type { Theme } from './theme';

const leftPt = 96;
const widthPt = slideWidthPt - 2 * leftPt;

const sizes: ThemeDesign['sizes'] = {
  ...ledgerDesign.sizes,
  cover: [64, 60, 56, 52, 48, 44, 40, 36, 32, 28],
  statement: [46, 42, 38, 34, 30, 26, 24],
  title: [34, 32, 30, 28, 26, 24],
  lead: [21, 19, 17, 15, 14],
  body: [23, 21, 19, 17, 15, 14],
  caption: [13, 12, 11],
  table: [19, 18, 17, 16, 15, 14, 13, 12, 11],
};

const title: TextDesign = { ...ledgerDesign.text.title, sizesPt: sizes.title, bold: false, align: 'center' };
const caption: TextDesign = { ...ledgerDesign.text.caption, sizesPt: sizes.caption, align: 'center' };
const small: TextDesign = { ...caption, sizesPt: [11], color: 'muted', valign: 'middle' };

/** Two thin rules, as above a chapter. */
export function doubleRule(id: string, x: number, y: number, w: number, color: 'ink' | 'accent'): readonly Ornament[] {
  return [
    { kind: 'rule', id, frame: frame(x, y, w, 0), color, widthPt: 1.25 },
    { kind: 'rule', id: `${id}-2`, frame: frame(x, y + 3.75, w, 0), color, widthPt: 0.5 },
  ];
}

const design: ThemeDesign = {
  ...ledgerDesign,
  id: 'folio',
  grid: { leftPt, widthPt, topPt: 152, bottomPt: 480, gutterPt: 36, measurePt: 640 },
  typefaces: { heading: 'serif', body: 'serif' },
  sizes,
  lineHeights: {
    display: { en: 1.08, 'zh-CN': 1.22 },
    title: { en: 1.15, 'zh-CN': 1.3 },
    label: { en: 1.22, 'zh-CN': 1.36 },
    body: { en: 1.32, 'zh-CN': 1.55 },
  },
  text: {
    title,
    body: { ...ledgerDesign.text.body, sizesPt: sizes.body },
    caption,
    figure: { ...ledgerDesign.text.figure, bold: false },
    display: { ...ledgerDesign.text.display, bold: false },
  },
  places: {
    title: { slot: 'title', role: 'title', frame: frame(leftPt, 50, widthPt, 76), text: title },
    caption: { slot: 'caption', role: 'body', frame: frame(leftPt, 460, widthPt, 20), text: caption },
    footer: { slot: 'footer', role: 'footer', frame: frame(leftPt, 16, widthPt, 16), text: small },
    number: { slot: 'number', role: 'number', frame: frame(slideWidthPt / 2 - 48, 504, 96, 16), text: small },
  },
  band: { background: 'brand', title: 'onBrand', text: 'onBrand', rule: 'onBrand', mark: 'onBrand' },
  titleOrnaments: (ruledPt, lowerPt) => [
    {
      kind: 'rule',
      id: 'mark',
      frame: frame(leftPt + ruledPt / 2 - 28, 136 + lowerPt, 56, 0),
      color: 'accent',
      widthPt: 1.25,
    },
  ],
  ornaments: [
    ...doubleRule('head', leftPt, 38, widthPt, 'ink'),
    { kind: 'rule', id: 'foot', frame: frame(leftPt, 496.25, widthPt, 0), color: 'ink', widthPt: 0.5 },
  ],
  table: {
    header: { fill: null, color: 'accent', rule: { color: 'ink', widthPt: 1 } },
    rowRule: { color: 'rule', widthPt: 0.5 },
    stripe: null,
  },
  hairlinePt: 0.5,
};

const dark: ThemeDesign = {
  ...design,
  band: { background: 'panel', title: 'ink', text: 'muted', rule: 'accent', mark: 'brand' },
};

/** A printed page: serif type, everything on the middle, double rules, a running head, bottle green. */
export const folio: Theme = {
  name: 'Folio',
  seed: {
    neutral: { light: { hue: 100, chroma: 0.014 }, dark: { hue: 160, chroma: 0.02 } },
    lightness: {
      light: { paper: 0.988, panel: 0.953, rule: 0.82, faint: 0.53, muted: 0.44, ink: 0.24 },
      dark: { paper: 0.225, panel: 0.275, rule: 0.43, faint: 0.69, muted: 0.78, ink: 0.945 },
    },
    accent: '1F4D3A',
  },
  design: { light: design, dark },
};
