import { create } from 'zustand';

/** The rooms of the left rail. */
export const rooms = ['plan', 'deck', 'company', 'raise'] as const;
export type Room = (typeof rooms)[number];

/** What floats above the window, as data: one at a time. */
export type Popup = { readonly kind: 'palette' } | { readonly kind: 'export' } | { readonly kind: 'new'; readonly template?: string };

interface View {
  readonly room: Room;
  readonly popup: Popup | null;
}

/** What the window shows; no part of any document. */
export const useView = create<View>(() => ({ room: 'plan', popup: null }));

export function showRoom(room: Room): void {
  useView.setState({ room });
}

export function showPopup(popup: Popup | null): void {
  useView.setState({ popup });
}
