import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './pane.module.css';
import { changeSettings, useAppInfo } from './settings';
import { useView } from './view';
import { coachOverlayPx, isNarrowerThan, listOverlayPx, useNarrowerThan } from './window-width';

interface PaneProps {
  /** Its name in the settings; `coach` is the one that gives way first. */
  readonly name: string;
  readonly label: string;
  readonly side: 'left' | 'right';
  readonly defaultWidth: number;
  readonly minWidth: number;
  readonly maxWidth: number;
  readonly children: ReactNode;
}

function overlayBelow(name: string): number {
  return name === 'coach' ? coachOverlayPx : listOverlayPx;
}

/** Whether a pane is folded away. In a narrow window panes are folded until they are asked for. */
export function usePaneFolded(name: string): boolean {
  const narrow = useNarrowerThan(overlayBelow(name));
  const overlay = useView((view) => view.overlay);
  const kept = useAppInfo((store) => store.info?.settings.panes[name]?.folded ?? false);
  return narrow ? overlay !== name : kept;
}

/** Folds a pane away or brings it back: in a narrow window over the editor, else beside it. */
export function togglePane(name: string, defaultWidth: number): void {
  if (isNarrowerThan(overlayBelow(name))) {
    useView.setState(({ overlay }) => ({ overlay: overlay === name ? null : name }));
    return;
  }
  const panes = useAppInfo.getState().info?.settings.panes ?? {};
  const old = panes[name] ?? { width: defaultWidth, folded: false };
  changeSettings({ panes: { ...panes, [name]: { ...old, folded: !old.folded } } });
}

/** Whether a pane is folded away now, for event handlers. */
export function isPaneFolded(name: string): boolean {
  if (isNarrowerThan(overlayBelow(name))) return useView.getState().overlay !== name;
  return useAppInfo.getState().info?.settings.panes[name]?.folded ?? false;
}

/** Brings a pane into view, if it is folded away. */
export function unfoldPane(name: string, defaultWidth: number): void {
  if (isPaneFolded(name)) togglePane(name, defaultWidth);
}

/** A side pane whose edge can be dragged, or moved with the arrow keys; its width is remembered. */
export function Pane({ name, label, side, defaultWidth, minWidth, maxWidth, children }: PaneProps) {
  const kept = useAppInfo((store) => store.info?.settings.panes[name]);
  const folded = usePaneFolded(name);
  const narrow = useNarrowerThan(overlayBelow(name));
  const [dragged, setDragged] = useState<number | null>(null);
  const start = useRef({ x: 0, width: 0 });
  useCloseOnEscape(narrow && !folded);
  if (folded) return null;
  const clamp = (value: number) => Math.round(Math.min(maxWidth, Math.max(minWidth, value)));
  const width = dragged ?? clamp(kept?.width ?? defaultWidth);
  const keep = (value: number) => {
    const panes = useAppInfo.getState().info?.settings.panes ?? {};
    changeSettings({ panes: { ...panes, [name]: { width: clamp(value), folded: kept?.folded ?? false } } });
  };
  const grow = side === 'left' ? 1 : -1;
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
    setDragged(width);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (dragged !== null) setDragged(clamp(start.current.width + grow * (event.clientX - start.current.x)));
  };
  const onPointerUp = () => {
    if (dragged !== null) keep(dragged);
    setDragged(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 16 : event.key === 'ArrowLeft' ? -16 : 0;
    if (step !== 0) keep(width + grow * step);
  };
  return (
    <>
      {narrow ? <div className={styles.veil} onPointerDown={() => useView.setState({ overlay: null })} /> : null}
      <aside
        className={styles.pane}
        data-side={side}
        data-over={narrow}
        style={{ width: narrow ? Math.max(width, 280) : width }}
        aria-label={label}
      >
        {children}
        {/* biome-ignore lint/a11y/useSemanticElements: a rule that is dragged is a separator by ARIA's own pattern */}
        <div
          className={styles.edge}
          role="separator"
          aria-orientation="vertical"
          aria-label={label}
          aria-valuenow={width}
          aria-valuemin={minWidth}
          aria-valuemax={maxWidth}
          tabIndex={0}
          {...{ onPointerDown, onPointerMove, onPointerUp, onKeyDown }}
        />
      </aside>
    </>
  );
}

function useCloseOnEscape(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) useView.setState({ overlay: null });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [active]);
}
