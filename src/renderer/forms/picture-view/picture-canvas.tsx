import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useT } from '#renderer/app-language';
import { assetUrl } from '#renderer/session';
import type { Asset } from '#shared/project';
import { type Crop, type DraftView, type Edge, edges, moveEdges, moveFocus, pushEdge, ringOf } from './draft-view';
import styles from './picture-view.module.css';

interface PictureCanvasProps {
  readonly asset: string;
  readonly size: Pick<Asset, 'widthPx' | 'heightPx'>;
  readonly draft: DraftView;
  /** What the place leaves of the picture in the end. */
  readonly shown: Crop;
  /** Whether the place cuts more off, so that a focus means something. */
  readonly cuts: boolean;
  readonly onChange: (draft: DraftView) => void;
}

const corners = ['top left', 'top right', 'bottom left', 'bottom right'] as const;
const step = 0.01;
const bigStep = 0.05;

/** The whole picture under what is chosen of it: a frame with grips, and a ring. */
export function PictureCanvas({ asset, size, draft, shown, cuts, onChange }: PictureCanvasProps) {
  const { t } = useT();
  const board = useGrips({ draft, cuts, onChange });
  const ratio = size.widthPx / size.heightPx;
  return (
    <div
      {...board}
      className={styles.board}
      style={{ aspectRatio: ratio, ['--ratio' as string]: ratio }}
      data-cuts={cuts}
    >
      <div className={styles.sheet}>
        <img src={assetUrl(asset)} alt={t('app.pictureView.picture')} draggable={false} />
        {cuts ? <div className={styles.shown} style={boxOf(shown)} /> : null}
        <div className={styles.cropped} style={boxOf(draft.crop)} />
      </div>
      <CropFrame draft={draft} onChange={onChange} />
      {cuts ? <FocusRing draft={draft} onChange={onChange} /> : null}
    </div>
  );
}

/** What a pointer does: it pulls the grip that it has seized, or the focus. */
function useGrips({ draft, cuts, onChange }: Pick<PictureCanvasProps, 'draft' | 'cuts' | 'onChange'>) {
  const ref = useRef<HTMLDivElement>(null);
  const grip = useRef<string | null>(null);
  const pull = ({ clientX, clientY }: PointerEvent) => {
    const box = ref.current?.getBoundingClientRect();
    if (!box || grip.current === null) return;
    const to = { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
    const held = edges.filter((edge) => grip.current?.split(' ').includes(edge));
    if (held.length > 0) onChange(moveEdges(draft, held, to));
    else if (cuts) onChange(moveFocus(draft, to));
  };
  const seize = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const held = (event.target as Element).closest<HTMLElement>('[data-grip]');
    grip.current = held?.dataset.grip ?? 'focus';
    event.currentTarget.setPointerCapture(event.pointerId);
    pull(event);
  };
  const letGo = () => {
    grip.current = null;
  };
  return { ref, onPointerDown: seize, onPointerMove: pull, onPointerUp: letGo, onPointerCancel: letGo };
}

/** What is cut out, with grips at its corners for the pointer and at its edges for the keyboard too. */
function CropFrame({ draft, onChange }: Pick<PictureCanvasProps, 'draft' | 'onChange'>) {
  const { t } = useT();
  const pushAt = (edge: Edge) => (event: KeyboardEvent) => {
    const by = pushed(event);
    if (!by) return;
    const along = edge === 'left' || edge === 'right' ? by.x : by.y;
    onChange(pushEdge(draft, edge, edge === 'left' || edge === 'top' ? along : -along));
  };
  return (
    <div className={styles.frame} style={boxOf(draft.crop)}>
      {corners.map((corner) => (
        <span key={corner} className={styles.corner} data-grip={corner} aria-hidden />
      ))}
      {edges.map((edge) => (
        <span
          key={edge}
          className={styles.edge}
          data-grip={edge}
          role="slider"
          tabIndex={0}
          aria-label={t(`app.pictureView.edge.${edge}`)}
          aria-orientation={edge === 'left' || edge === 'right' ? 'horizontal' : 'vertical'}
          aria-valuemin={0}
          aria-valuemax={95}
          aria-valuenow={percent(draft.crop[edge])}
          aria-valuetext={t('app.pictureView.cutAt', { percent: percent(draft.crop[edge]) })}
          onKeyDown={pushAt(edge)}
        />
      ))}
    </div>
  );
}

/** What stays in sight wherever the picture is cut. */
function FocusRing({ draft, onChange }: Pick<PictureCanvasProps, 'draft' | 'onChange'>) {
  const { t } = useT();
  const ring = ringOf(draft);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = pushed(event);
    if (by) onChange(moveFocus(draft, { x: ring.x + by.x, y: ring.y + by.y }));
  };
  return (
    <span
      className={styles.ring}
      style={{ left: `${ring.x * 100}%`, top: `${ring.y * 100}%` }}
      data-grip="focus"
      role="slider"
      tabIndex={0}
      aria-label={t('app.pictureView.focus')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent(ring.x)}
      aria-valuetext={t('app.pictureView.focusAt', { x: percent(ring.x), y: percent(ring.y) })}
      onKeyDown={onKeyDown}
    />
  );
}

/** By how much an arrow key moves, as a part of the picture; null for other keys. */
function pushed(event: KeyboardEvent): { readonly x: number; readonly y: number } | null {
  const by = event.shiftKey ? bigStep : step;
  const x = event.key === 'ArrowRight' ? by : event.key === 'ArrowLeft' ? -by : 0;
  const y = event.key === 'ArrowDown' ? by : event.key === 'ArrowUp' ? -by : 0;
  if (x === 0 && y === 0) return null;
  event.preventDefault();
  return { x, y };
}

function boxOf({ left, top, right, bottom }: Crop): CSSProperties {
  const part = (fraction: number) => `${fraction * 100}%`;
  return { left: part(left), top: part(top), right: part(right), bottom: part(bottom) };
}

function percent(fraction: number): number {
  return Math.round(fraction * 100);
}
