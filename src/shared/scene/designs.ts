import type { LayoutId } from '#shared/project';
import type { LayoutDesign, LayoutMaker } from './layout-design';
import { ask } from './layouts/ask';
import { bigNumbers } from './layouts/big-numbers';
import { businessModel } from './layouts/business-model';
import { canvas } from './layouts/canvas';
import { chart, chartText } from './layouts/chart';
import { market, positioning } from './layouts/chart-aside';
import { closing } from './layouts/closing';
import { comparison } from './layouts/comparison';
import { cover } from './layouts/cover';
import { coverDark } from './layouts/cover-dark';
import { coverPicture } from './layouts/cover-picture';
import { financials } from './layouts/financials';
import { imageFull } from './layouts/image-full';
import { imageLeft } from './layouts/image-left';
import { imageText } from './layouts/image-text';
import { logos } from './layouts/logos';
import { oneNumber } from './layouts/one-number';
import { points } from './layouts/points';
import { process } from './layouts/process';
import { quote } from './layouts/quote';
import { screenshot } from './layouts/screenshot';
import { section } from './layouts/section';
import { statement } from './layouts/statement';
import { table } from './layouts/table';
import { team } from './layouts/team';
import { threeColumns } from './layouts/three-columns';
import { timeline } from './layouts/timeline';
import { titleBody } from './layouts/title-body';
import { traction } from './layouts/traction';
import { twoColumns } from './layouts/two-columns';
import { useOfFunds } from './layouts/use-of-funds';
import type { ThemeDesign } from './theme-design';
import { ownLayouts } from './theme-layouts/own-layouts';

const makers: Readonly<Record<LayoutId, LayoutMaker>> = {
  cover,
  section,
  statement,
  'title-body': titleBody,
  'two-columns': twoColumns,
  'big-numbers': bigNumbers,
  'image-text': imageText,
  table,
  chart,
  'chart-text': chartText,
  team,
  closing,
  ask,
  'business-model': businessModel,
  canvas,
  comparison,
  'cover-dark': coverDark,
  'cover-picture': coverPicture,
  financials,
  'image-full': imageFull,
  'image-left': imageLeft,
  logos,
  'one-number': oneNumber,
  points,
  process,
  quote,
  screenshot,
  'three-columns': threeColumns,
  timeline,
  traction,
  'use-of-funds': useOfFunds,
  market,
  positioning,
};

const made = new WeakMap<ThemeDesign, Map<LayoutId, LayoutDesign>>();

function makerOf({ id }: ThemeDesign, layout: LayoutId): LayoutMaker {
  return ownLayouts[id]?.[layout] ?? makers[layout];
}

/** Layouts that are read like a page of a book, and leave a column for their title where a theme wants it there. */
const asideLayouts: ReadonlySet<LayoutId> = new Set(['title-body', 'one-number', 'points', 'logos']);

/** A theme as it is on pages of a layout. */
export function themeOn(theme: ThemeDesign, layout: LayoutId): ThemeDesign {
  return theme.aside && asideLayouts.has(layout) ? theme.aside : theme;
}

/** A layout as a theme has it; the same object for the same answer. `theme` is as it is on that layout. */
export function designOf(theme: ThemeDesign, layout: LayoutId): LayoutDesign {
  const designs = made.get(theme) ?? new Map<LayoutId, LayoutDesign>();
  made.set(theme, designs);
  const design = designs.get(layout) ?? makerOf(theme, layout)(theme);
  designs.set(layout, design);
  return design;
}
