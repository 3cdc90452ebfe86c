import type { LayoutId } from '#shared/project';
import type { LayoutDesign, LayoutMaker } from './layout-design';
import { bigNumbers } from './layouts/big-numbers';
import { chart, chartText } from './layouts/chart';
import { closing } from './layouts/closing';
import { cover } from './layouts/cover';
import { imageText } from './layouts/image-text';
import { section } from './layouts/section';
import { statement } from './layouts/statement';
import { table } from './layouts/table';
import { team } from './layouts/team';
import { titleBody } from './layouts/title-body';
import { twoColumns } from './layouts/two-columns';
import type { ThemeDesign } from './theme-design';

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
};

const made = new WeakMap<ThemeDesign, Map<LayoutId, LayoutDesign>>();

/** A layout as a theme has it; the same object for the same answer. */
export function designOf(theme: ThemeDesign, layout: LayoutId): LayoutDesign {
  const designs = made.get(theme) ?? new Map<LayoutId, LayoutDesign>();
  made.set(theme, designs);
  const design = designs.get(layout) ?? makers[layout](theme);
  designs.set(layout, design);
  return design;
}
