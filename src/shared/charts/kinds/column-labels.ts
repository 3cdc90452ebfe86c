import { type Frame, isWithin, overlaps, type TextMark } from '#shared/page';
import { textOn } from '../inks';
import { formatShown } from '../notation';
import { heightAt } from '../scale';
import type { Typesetter } from '../typesetter';
import type { Bar } from './bar-values';
import { type ColumnPlan, partPt } from './column-plan';

/** Between a value and its column, and a little less between it and what is no business of it. */
const gapPt = 3;
const apartPt = 2.5;

type Standing = Pick<ColumnPlan, 'columns' | 'isStacked' | 'scale' | 'plot'>;

/** Where a column or a part of one lies. */
export function frameOf(bar: Bar, { columns, isStacked, scale, plot }: Standing): Frame {
  const [a, b] = [heightAt(bar.from, scale, plot), heightAt(bar.to, scale, plot)];
  const x = columns.leftOf(bar.category, isStacked ? 0 : bar.series);
  return { x, y: Math.min(a, b), w: columns.barPt, h: Math.abs(b - a) };
}

/** The value of each column above it, below it for losses. */
export function valueLabels(plan: ColumnPlan, type: Typesetter): readonly TextMark[] {
  const { bars, labelPt, notation, scale, plot } = plan;
  return bars.map((bar) => {
    const frame = frameOf(bar, plan);
    const x = frame.x + frame.w / 2;
    const look = { sizePt: labelPt, color: bar.strong ? 'accent' : 'ink', bold: bar.strong, align: 'center' } as const;
    const text = formatShown(bar.to, notation);
    const y = heightAt(bar.to, scale, plot);
    return bar.to < 0 ? type.below(text, x, y + gapPt, look) : type.above(text, x, y - gapPt, look);
  });
}

/** What each stack adds up to, above it. */
export function sumLabels(plan: ColumnPlan, type: Typesetter): readonly TextMark[] {
  const { sums, labelPt, columns, notation, scale, plot } = plan;
  const look = { sizePt: labelPt, color: 'ink', bold: true, align: 'center' } as const;
  return sums.flatMap(({ total, high, isAny }, category) => {
    const x = columns.leftOf(category, 0) + columns.barPt / 2;
    const y = heightAt(high, scale, plot) - gapPt;
    return isAny ? [type.above(formatShown(total, notation), x, y, look)] : [];
  });
}

/** The value of a part of a stack in its middle. */
export function partLabel(bar: Bar, plan: ColumnPlan, type: Typesetter): TextMark {
  const { x, y, w, h } = frameOf(bar, plan);
  const look = { sizePt: partPt, color: textOn(bar.ink), align: 'center' } as const;
  return type.middle(formatShown(bar.to - bar.from, plan.notation), x + w / 2, y + h / 2, look);
}

/** Whether values lie in their frame, on no column and on none of each other. */
export function areFree(labels: readonly TextMark[], plan: ColumnPlan, frame: Frame): boolean {
  const columns = plan.bars.map((bar) => frameOf(bar, plan));
  return labels.every(
    ({ frame: own }, at) =>
      isWithin(own, frame, 0.05) &&
      columns.every((column) => !overlaps(own, column, apartPt)) &&
      labels.every((other, index) => index <= at || !overlaps(own, other.frame, apartPt)),
  );
}
