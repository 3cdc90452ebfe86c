import { create } from 'zustand';

/** The parts of the room, in the order of its tabs. */
export const numbersTabs = [
  'revenue',
  'costs',
  'people',
  'compute',
  'financing',
  'ownership',
  'market',
  'statements',
  'metrics',
] as const;
export type NumbersTab = (typeof numbersTabs)[number];

interface NumbersView {
  readonly tab: NumbersTab;
}

/** What the room shows; no part of the project. */
export const useNumbersView = create<NumbersView>(() => ({ tab: 'revenue' }));

export function showTab(tab: NumbersTab): void {
  useNumbersView.setState({ tab });
}
