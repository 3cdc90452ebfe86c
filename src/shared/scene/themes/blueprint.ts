import { slideHeightPt, slideWidthPt } from '#shared/page';
import { frame } from '../page';
import type { Ornament, TextDesign, ThemeDesign } from '../theme-design';
import { ledgerDesign } from './ledger';
import type { Theme } from './theme';

/** Height of the band that titles stand on, two squares of the paper. */
const bandPt = 120;
const squarePt = 60;
const leftPt = 60;
const widthPt = 840;
const tickPt = 12;

const sizes: ThemeDesign['sizes'] = { ...ledgerDesign.sizes, title: [36, 34, 32, 30, 28, 26, 24, 22] };
const label: TextDesign = {
  ...ledgerDesign.places.footer.text,
  color: 'muted',
  typeface: 'mono',
};

/** Squared paper across the page, from its upper edge down to a height. */
export function squares(heightPt: number): readonly Ornament[] {
  const upright = Array.from({ length: slideWidthPt / squarePt - 1 }, (_, at) =>
    frame((at + 1) * squarePt, 0, 0, heightPt),
  );
  const level = Array.from({ length: heightPt / squarePt - 1 }, (_, at) =>
    frame(0, (at + 1) * squarePt, slideWidthPt, 0),
  );
  return [...upright, ...level].map((at, index) => ({
    kind: 'rule',
    id: `square-${index + 1}`,
    frame: at,
    color: 'muted',
    widthPt: 0.25,
  }));
}

/** The scale along the band's lower edge, as long as the title's column. */
function scale(ruledPt: number): readonly Ornament[] {
  const count = Math.floor(ruledPt / tickPt) + 1;
  return Array.from({ length: count }, (_, at) => ({
    kind: 'rule',
    id: `tick-${at + 1}`,
    frame: frame(leftPt + at * tickPt, bandPt, 0, at % 5 === 0 ? 10 : 5),
    color: at === 0 ? 'accent' : 'muted',
    widthPt: at === 0 ? 2 : 0.5,
  }));
}

function designIn(loud: 'ink' | 'panel', onLoud: 'paper' | 'ink'): ThemeDesign {
  const title: TextDesign = { ...ledgerDesign.text.title, sizesPt: sizes.title, color: onLoud, valign: 'middle' };
  return {
    ...ledgerDesign,
    id: 'blueprint',
    grid: { leftPt, widthPt, topPt: 152, bottomPt: 482, gutterPt: 30, belowTitlePt: 32, measurePt: 720 },
    sizes,
    text: {
      ...ledgerDesign.text,
      title,
      figure: { ...ledgerDesign.text.figure, color: 'accent' },
    },
    places: {
      title: { slot: 'title', role: 'title', frame: frame(leftPt, 12, widthPt, 96), text: title },
      caption: { ...ledgerDesign.places.caption, frame: frame(leftPt, 462, widthPt, 20) },
      footer: { slot: 'footer', role: 'footer', frame: frame(leftPt, 506, widthPt - 80, 20), text: label },
      number: {
        slot: 'number',
        role: 'number',
        frame: frame(leftPt + widthPt - 64, 506, 64, 20),
        text: { ...label, bold: true, align: 'right' },
      },
    },
    contentTop: 'grid',
    cell: { kind: 'panel', padPt: 18 },
    statement: {
      background: loud,
      title: onLoud,
      text: loud === 'ink' ? 'rule' : 'muted',
      ornaments: squares(slideHeightPt),
    },
    band:
      loud === 'ink'
        ? { background: 'ink', title: 'paper', text: 'rule', rule: 'muted', mark: 'brand' }
        : { background: 'panel', title: 'ink', text: 'muted', rule: 'rule', mark: 'brand' },
    titleOrnaments: scale,
    ornaments: [
      { kind: 'block', id: 'band', frame: frame(0, 0, slideWidthPt, bandPt), fill: loud, radiusPt: 0 },
      ...squares(bandPt),
    ],
    table: {
      header: { fill: null, color: 'ink', rule: { color: 'ink', widthPt: 1.5 } },
      rowRule: { color: 'rule', widthPt: 0.5 },
      stripe: null,
    },
    logo: { frame: frame(leftPt + widthPt - 244, 504, 160, 24), align: 'right' },
    hairlinePt: 0.5,
  };
}

/** A drawing board: cool paper, titles on the squared ink of the cover, a scale below them, a typewriter's face in the foot. */
export const blueprint: Theme = {
  name: 'Blueprint',
  seed: {
    neutral: { light: { hue: 252, chroma: 0.05 }, dark: { hue: 252, chroma: 0.05 } },
    lightness: {
      light: { paper: 0.984, panel: 0.948, rule: 0.84, faint: 0.53, muted: 0.45, ink: 0.25 },
      dark: { paper: 0.225, panel: 0.29, rule: 0.44, faint: 0.7, muted: 0.78, ink: 0.96 },
    },
    accent: '20737F',
  },
  design: { light: designIn('ink', 'paper'), dark: designIn('panel', 'ink') },
};
