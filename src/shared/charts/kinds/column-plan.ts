import type { Frame, Ink, Mark, Scale } from '#shared/page';
import type { ValueAxis } from '../axis';
import type { CategoryNames } from '../categories';
import type { Key } from '../key';
import { leastPt } from '../setting';
import type { ChartData } from '../types';
import type { Bar, Bars } from './bar-values';
import type { ColumnGeometry } from './column-geometry';

/** All that is decided about columns before one is drawn. */
export interface ColumnPlan extends Bars {
  readonly data: ChartData;
  readonly inks: readonly Ink[];
  readonly key: Key | null;
  /** What values without a unit are counted in; nothing where each has its own. */
  readonly note: readonly Mark[];
  /** Values stand on the columns; otherwise the axis says them. */
  readonly isDirect: boolean;
  readonly labelPt: number;
  readonly axis: ValueAxis;
  readonly columns: ColumnGeometry;
  readonly names: CategoryNames;
  readonly plot: Frame;
  readonly scale: Scale;
  /** The parts of stacks that have room for their value. */
  readonly labelled: ReadonlySet<Bar>;
}

/** Of values on the parts of stacks. */
export const partPt = leastPt;
