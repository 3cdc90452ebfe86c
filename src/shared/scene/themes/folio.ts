import { slideWidthPt } from '#shared/page';
import { frame } from '../page';
import type { Ornament, TextDesign, ThemeDesign } from '../theme-design';
import { ledgerDesign } from './ledger';
import type { Theme } from './theme';

const leftPt = 64;
const widthPt = slideWidthPt - 2 * leftPt;
const columnPt = 244;
const besidePt = leftPt + columnPt + 40;

const sizes: ThemeDesign['sizes'] = {
  ...ledgerDesign.sizes,
  title: [40, ...ledgerDesign.sizes.title],
};

const title: TextDesign = { ...ledgerDesign.text.title, sizesPt: sizes.title, bold: false };
const small: TextDesign = { ...ledgerDesign.places.footer.text, color: 'muted' };

/** Two thin rules, as above a chapter. */
function doubleRule(id: string, x: number, y: number, w: number, color: 'ink' | 'accent'): readonly Ornament[] {
  return [
    { kind: 'rule', id, frame: frame(x, y, w, 0), color, widthPt: 1.25 },
    { kind: 'rule', id: `${id}-2`, frame: frame(x, y + 3.75, w, 0), color, widthPt: 0.5 },
  ];
}

const across: ThemeDesign = {
  ...ledgerDesign,
  id: 'folio',
  grid: { leftPt, widthPt, topPt: 160, bottomPt: 474, gutterPt: 36, belowTitlePt: 26, measurePt: 700 },
  typefaces: { heading: 'serif', body: 'serif' },
  sizes,
  lineHeights: {
    display: { en: 1.06, 'zh-CN': 1.22 },
    title: { en: 1.12, 'zh-CN': 1.28 },
    label: { en: 1.22, 'zh-CN': 1.36 },
    body: { en: 1.32, 'zh-CN': 1.5 },
  },
  text: {
    ...ledgerDesign.text,
    title,
    figure: { ...ledgerDesign.text.figure, bold: false },
    display: { ...ledgerDesign.text.display, bold: false },
  },
  places: {
    title: { slot: 'title', role: 'title', frame: frame(leftPt, 46, widthPt, 98), text: title },
    caption: { ...ledgerDesign.places.caption, frame: frame(leftPt, 456, widthPt, 20) },
    footer: { slot: 'footer', role: 'footer', frame: frame(leftPt, 504, widthPt - 80, 20), text: small },
    number: {
      slot: 'number',
      role: 'number',
      frame: frame(leftPt + widthPt - 64, 504, 64, 20),
      text: { ...small, color: 'ink', align: 'right' },
    },
  },
  cell: { kind: 'rule', color: 'accent', widthPt: 1.25, airPt: 16 },
  band: { background: 'brand', title: 'onBrand', text: 'onBrand', rule: 'onBrand', mark: 'onBrand' },
  titleOrnaments: (ruledPt) => doubleRule('head', leftPt, 28, ruledPt, 'ink'),
  ornaments: [{ kind: 'rule', id: 'foot', frame: frame(leftPt, 496, widthPt, 0), color: 'ink', widthPt: 0.5 }],
  table: {
    header: { fill: null, color: 'accent', rule: { color: 'ink', widthPt: 1 } },
    rowRule: { color: 'rule', widthPt: 0.5 },
    stripe: null,
  },
  hairlinePt: 0.5,
};

const asideSizes: ThemeDesign['sizes'] = { ...sizes, title: sizes.title.filter((sizePt) => sizePt <= 36) };

/** The title in the margin, as books name a chapter beside its text. */
function withAside(design: ThemeDesign): ThemeDesign {
  const { grid, places } = design;
  const text: TextDesign = { ...title, sizesPt: asideSizes.title };
  const beside = slideWidthPt - leftPt - besidePt;
  const aside: ThemeDesign = {
    ...design,
    grid: { ...grid, leftPt: besidePt, widthPt: beside, topPt: 52, measurePt: beside },
    sizes: asideSizes,
    text: { ...design.text, title: text },
    places: {
      ...places,
      title: { ...places.title, frame: frame(leftPt, 48, columnPt, 400), text },
      caption: { ...places.caption, frame: frame(besidePt, 456, beside, 20) },
    },
    contentTop: 'grid',
    titleOrnaments: () => doubleRule('head', leftPt, 28, widthPt, 'ink'),
    ornaments: [
      ...design.ornaments,
      { kind: 'rule', id: 'gutter', frame: frame(besidePt - 20, 52, 0, 422), color: 'rule', widthPt: 0.75 },
    ],
  };
  return { ...design, aside };
}

/** A printed page: serif type, double rules, the title in the margin beside its text, bottle green. */
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
  design: {
    light: withAside(across),
    dark: withAside({
      ...across,
      band: { background: 'panel', title: 'ink', text: 'muted', rule: 'accent', mark: 'brand' },
    }),
  },
};
