import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { changeSettings, useAppInfo } from './settings';
import styles from './pane.module.css';

interface PaneProps {
  /** Its name in the settings. */
  readonly name: string;
  readonly label: string;
  readonly side: 'left' | 'right';
  readonly defaultWidth: number;
  readonly minWidth: number;
  readonly maxWidth: number;
  readonly children: ReactNode;
}

/** Whether a pane is folded away; panes start unfolded, in a narrow window folded. */
export function usePaneFolded(name: string): boolean {
  return useAppInfo((store) => store.info?.settings.panes[name]?.folded ?? false);
}

/** Folds a pane away or brings it back. */
export function togglePane(name: string, defaultWidth: number): void {
  const panes = useAppInfo.getState().info?.settings.panes ?? {};
  const old = panes[name] ?? { width: defaultWidth, folded: false };
  changeSettings({ panes: { ...panes, [name]: { ...old, folded: !old.folded } } });
}

/** A side pane whose edge can be dragged, or moved with the arrow keys; its width is remembered. */
export function Pane({ name, label, side, defaultWidth, minWidth, maxWidth, children }: PaneProps) {
  const kept = useAppInfo((store) => store.info?.settings.panes[name]);
  const [dragged, setDragged] = useState<number | null>(null);
  const start = useRef({ x: 0, width: 0 });
  if (kept?.folded) return null;
  const width = dragged ?? kept?.width ?? defaultWidth;
  const clamp = (value: number) => Math.round(Math.min(maxWidth, Math.max(minWidth, value)));
  const keep = (value: number) => {
    const panes = useAppInfo.getState().info?.settings.panes ?? {};
    changeSettings({ panes: { ...panes, [name]: { width: clamp(value), folded: false } } });
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
    <aside className={styles.pane} data-side={side} style={{ width }} aria-label={label}>
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
  );
}
