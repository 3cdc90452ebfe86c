import type { LayoutId } from '#shared/project';
import type { LayoutDesign } from './layout-design';
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

/** The theme's layouts by their id. */
export const designs: Readonly<Record<LayoutId, LayoutDesign>> = {
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
