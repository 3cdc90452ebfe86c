import { create } from 'zustand';
import type { PendingInsert } from './pending-insert';

interface ChartView {
  /** The id of the chart whose form is open; null for none. */
  readonly editing: string | null;
  /** What is being chosen from the numbers, and where it will stand; null for nothing. */
  readonly choosing: { readonly what: 'chart' | 'table'; readonly pending: PendingInsert } | null;
}

/** What floats above the text on its charts' behalf: their form, and the choice of a new one. */
export const useChartView = create<ChartView>(() => ({ editing: null, choosing: null }));

/** Opens the form of a chart. */
export function editChart(id: string): void {
  useChartView.setState({ editing: id, choosing: null });
}

/** Asks for a chart or a table made from the project's figures. */
export function chooseFromNumbers(what: 'chart' | 'table', pending: PendingInsert): void {
  useChartView.setState({ editing: null, choosing: { what, pending } });
}

/** Ends form and choice. */
export function closeCharts(): void {
  useChartView.setState({ editing: null, choosing: null });
}
