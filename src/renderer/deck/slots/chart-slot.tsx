import { useMemo } from 'react';
import { ChartForm, evenChart, newChart } from '#renderer/charts';
import { useProject } from '#renderer/session';
import type { Chart, ChartType, Slide } from '#shared/project';
import { slotEdit, useFormSlot } from './use-slot-edit';

interface ChartSlotProps {
  readonly slide: Slide;
  readonly name: string;
  /** What a chart that is begun here is. */
  readonly type: ChartType;
}

/** A map's values are judgements, not amounts. */
function begun(type: ChartType): Pick<Chart, 'type' | 'unit'> {
  return { type, unit: type === 'positioning' ? 'count' : 'money' };
}

/** The chart of a slide. */
export function ChartSlot({ slide, name, type }: ChartSlotProps) {
  const currency = useProject((project) => project.raise.currency);
  const { own, given } = useFormSlot(slide, name, 'chart');
  const slot = own ?? given;
  const chart = useMemo(() => evenChart(slot ?? { ...newChart(currency), ...begun(type) }), [slot, currency, type]);
  const { set } = slotEdit(slide.id, name);
  return <ChartForm chart={chart} owner={slide.id} onWrite={(next, merge) => set({ ...next, kind: 'chart' }, merge)} />;
}
