import { create } from 'zustand';

/** Below this width (px) the coach lies over the editor instead of beside it. */
export const coachOverlayPx = 1000;
/** Below this width (px) the lists on the left do, too. */
export const listOverlayPx = 720;

const useWidth = create<{ widthPx: number }>(() => ({ widthPx: window.innerWidth }));
window.addEventListener('resize', () => useWidth.setState({ widthPx: window.innerWidth }));

/** Whether the window is narrower than that; renders again only when the answer changes. */
export function useNarrowerThan(limitPx: number): boolean {
  return useWidth((store) => store.widthPx < limitPx);
}

/** The same, for event handlers. */
export function isNarrowerThan(limitPx: number): boolean {
  return useWidth.getState().widthPx < limitPx;
}
