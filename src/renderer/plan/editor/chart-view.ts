import { create } from 'zustand';

interface ChartView {
  /** The id of the chart whose form is open; null for none. */
  readonly editing: string | null;
  /** What is being chosen from the numbers; null for nothing. */
  readonly choosing: 'chart' | 'table' | null;
}

/** What floats above the text on its charts' behalf: their form, and the choice of a new one. */
export const useChartView = create<ChartView>(() => ({ editing: null, choosing: null }));

/** Opens the form of a chart. */
export function editChart(id: string): void {
  useChartView.setState({ editing: id, choosing: null });
}
