import { create } from 'zustand';
import { onAnotherProject } from '#renderer/session';

/** The parts of the room, in the order of its tabs. */
export const numbersTabs = [
  'revenue',
  'costs',
  'people',
  'compute',
  'financing',
  'ownership',
  'market',
  'claims',
  'statements',
  'metrics',
] as const;
export type NumbersTab = (typeof numbersTabs)[number];

type Side = 'summary' | 'coach';

interface NumbersView {
  readonly tab: NumbersTab;
  /** What the pane at the right shows. */
  readonly side: Side;
}

/** What the room shows; no part of the project. */
export const useNumbersView = create<NumbersView>(() => ({ tab: 'revenue', side: 'summary' }));

onAnotherProject(() => useNumbersView.setState(useNumbersView.getInitialState(), true));

export function showTab(tab: NumbersTab): void {
  useNumbersView.setState({ tab });
}

export function showSide(side: Side): void {
  useNumbersView.setState({ side });
}
