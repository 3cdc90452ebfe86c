import { create } from 'zustand';
import { onAnotherProject } from '#renderer/session';
import type { TemplateName } from '#shared/contract';
import type { ScenarioId } from '#shared/project';

/** The rooms of the left rail, in its order. */
export const rooms = ['plan', 'deck', 'numbers', 'company', 'raise', 'registers'] as const;
export type Room = (typeof rooms)[number];

/** What floats above the window, as data: one at a time. */
export type Popup =
  | { readonly kind: 'palette' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'guide' }
  | { readonly kind: 'about' }
  | { readonly kind: 'export' }
  | { readonly kind: 'print' }
  | { readonly kind: 'readiness' }
  | { readonly kind: 'times' }
  | { readonly kind: 'draft' }
  | { readonly kind: 'nextRound' }
  | { readonly kind: 'new'; readonly template?: TemplateName };

interface View {
  readonly room: Room;
  readonly popup: Popup | null;
  /** The pane that lies over a narrow window; forgotten when the window grows. */
  readonly overlay: string | null;
  /** The scenario whose figures every room shows; what leaves the program shows the project's own. */
  readonly scenario: ScenarioId;
}

/** What the window shows; no part of any document. */
export const useView = create<View>(() => ({ room: 'plan', popup: null, overlay: null, scenario: 'base' }));

// Another project begins in its plan, with its base; what floats above the window may be what opened it.
onAnotherProject(() => useView.setState({ room: 'plan', overlay: null, scenario: 'base' }));

/** Puts away a pane that lies over a narrow window: what was looked for there is chosen. */
export function closeOverlay(): void {
  useView.setState({ overlay: null });
}

/** Goes to a room; a pane that lay over the window goes away. */
export function showRoom(room: Room): void {
  useView.setState({ room, overlay: null });
}

/** Shows the figures of a scenario in every room. */
export function showScenario(scenario: ScenarioId): void {
  useView.setState({ scenario });
}

/** Opens a popup in place of any other; null closes it. */
export function showPopup(popup: Popup | null): void {
  useView.setState({ popup });
}

/** The pane of the coach; the same in every room. */
export const coachPane = { name: 'coach', defaultWidth: 320 } as const;

/** The name of a room's list pane; null for rooms without one. */
export function listPane(room: Room): 'plan-list' | 'deck-list' | 'registers-list' | null {
  return room === 'plan' || room === 'deck' || room === 'registers' ? `${room}-list` : null;
}
