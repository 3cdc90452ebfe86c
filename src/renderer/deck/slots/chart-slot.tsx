import { useMemo } from 'react';
import { ChartForm, evenChart, newChart } from '#renderer/charts';
import { useProject } from '#renderer/session';
import type { Slide } from '#shared/project';
import { slotOf } from '../model';
import { slotEdit } from './use-slot-edit';

/** The chart of a slide. */
export function ChartSlot({ slide, name }: { readonly slide: Slide; readonly name: string }) {
  const currency = useProject((project) => project.raise.currency);
  const slot = slotOf(slide, name, 'chart');
  const chart = useMemo(() => evenChart(slot ?? newChart(currency)), [slot, currency]);
  const { set } = slotEdit(slide.id, name);
  return <ChartForm chart={chart} owner={slide.id} onWrite={(next, merge) => set({ ...next, kind: 'chart' }, merge)} />;
}
