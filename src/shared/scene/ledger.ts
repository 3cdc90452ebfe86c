import type { Language } from '#shared/base';
import type { Frame } from '#shared/deck';
import type { SceneTheme } from './types';

/** The theme "ledger": warm paper, ink, hairline rules, and seal red where the eye should stop once. */
export const ledger: SceneTheme = {
  id: 'ledger',
  name: 'Ledger',
  colors: {
    ink: '24221F',
    muted: '5F5B54',
    faint: '767168',
    paper: 'FBFAF7',
    panel: 'F1EEE7',
    accent: 'B3261E',
    onAccent: 'FFFFFF',
    rule: 'D5D0C5',
    positive: '2F6F4F',
    negative: '8A3B12',
  },
};

export const pageWidthPt = 960;
export const pageHeightPt = 540;
export const marginPt = 56;
export const contentWidthPt = pageWidthPt - 2 * marginPt;
/** Where the content of an ordinary page begins and ends. */
export const contentTopPt = 148;
export const contentBottomPt = 480;
export const gutterPt = 32;

/** How far apart lines stand, by what the text is for; Chinese has no ascenders and needs more air. */
export type Leading = 'display' | 'title' | 'label' | 'body';

const leadings: Readonly<Record<Leading, Readonly<Record<Language, number>>>> = {
  display: { en: 1.1, 'zh-CN': 1.2 },
  title: { en: 1.2, 'zh-CN': 1.3 },
  label: { en: 1.25, 'zh-CN': 1.35 },
  body: { en: 1.35, 'zh-CN': 1.5 },
};

/** Exact distance of baselines, in half points. */
export function pitchOf(sizePt: number, leading: Leading, language: Language): number {
  return Math.round(sizePt * leadings[leading][language] * 2) / 2;
}

/** The part of a frame's width that text may fill: other programs measure a little differently and must not break earlier. */
export const fillable = 0.98;

export const sizes = {
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
} as const;

export function frame(x: number, y: number, w: number, h: number): Frame {
  return { x, y, w, h };
}
