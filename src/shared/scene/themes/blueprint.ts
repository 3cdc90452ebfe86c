import { slideHeightPt } from '#shared/page';
import { frame } from '../page';
import type { Ornament, TextDesign, ThemeDesign } from '../theme-design';
import { ledgerDesign } from './ledger';
import type { Theme } from './theme';

const bandPt = 44;
const leftPt = 92;
const widthPt = 816;
const tickPt = 51;

const sizes: ThemeDesign['sizes'] = { ...ledgerDesign.sizes, title: [30, 28, 26, 24, 22], caption: [11, 10] };
const title: TextDesign = { ...ledgerDesign.text.title, sizesPt: sizes.title };
const caption: TextDesign = { ...ledgerDesign.text.caption, sizesPt: sizes.caption };
const label: TextDesign = { ...caption, sizesPt: [10], color: 'muted', valign: 'middle', typeface: 'mono' };

/** The rule below a title, divided like a scale. */
function scale(ruledPt: number, lowerPt: number): readonly Ornament[] {
  const y = 128 + lowerPt;
  const count = Math.floor(ruledPt / tickPt) + 1;
  const ticks = Array.from({ length: count }, (_, at): Ornament => {
    const h = at % 4 === 0 ? 8 : 4;
    return {
      kind: 'rule',
      id: `tick-${at + 1}`,
      frame: frame(leftPt + at * tickPt, y, 0, h),
      color: at === 0 ? 'accent' : 'muted',
      widthPt: at === 0 ? 2 : 0.5,
    };
  });
  return [{ kind: 'rule', id: 'rule', frame: frame(leftPt, y, ruledPt, 0), color: 'muted', widthPt: 0.75 }, ...ticks];
}

function designIn(loud: 'ink' | 'panel', onLoud: 'paper' | 'ink'): ThemeDesign {
  const number: TextDesign = { ...label, color: onLoud, bold: true, align: 'center' };
  return {
    ...ledgerDesign,
    id: 'blueprint',
    grid: { leftPt, widthPt, topPt: 152, bottomPt: 496, gutterPt: 28, measurePt: 680 },
    sizes,
    text: {
      ...ledgerDesign.text,
      title,
      caption,
      figure: { ...ledgerDesign.text.figure, color: 'accent' },
    },
    places: {
      title: { slot: 'title', role: 'title', frame: frame(leftPt, 44, widthPt, 74), text: title },
      caption: { slot: 'caption', role: 'body', frame: frame(leftPt, 478, widthPt, 18), text: caption },
      footer: { slot: 'footer', role: 'footer', frame: frame(leftPt, 22, 600, 16), text: label },
      number: { slot: 'number', role: 'number', frame: frame(4, 500, bandPt - 8, 16), text: number },
    },
    band:
      loud === 'ink'
        ? { background: 'ink', title: 'paper', text: 'rule', rule: 'muted', mark: 'brand' }
        : { background: 'panel', title: 'ink', text: 'muted', rule: 'rule', mark: 'brand' },
    titleOrnaments: scale,
    ornaments: [
      { kind: 'block', id: 'band', frame: frame(0, 0, bandPt, slideHeightPt), fill: loud, radiusPt: 0 },
      { kind: 'block', id: 'band-mark', frame: frame(0, 0, bandPt, 28), fill: 'brand', radiusPt: 0 },
    ],
    table: {
      header: { fill: loud, color: onLoud, rule: { color: loud, widthPt: 0.75 } },
      rowRule: { color: 'rule', widthPt: 0.5 },
      stripe: null,
    },
    logo: { frame: frame(leftPt + widthPt - 160, 18, 160, 24), align: 'right' },
    hairlinePt: 0.5,
  };
}

/** A drawing board: cool paper, ink blue, a band with the page's number, labels in a typewriter's face, a scale below titles. */
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
