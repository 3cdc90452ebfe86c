import { type CSSProperties, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './grid.module.css';

interface BelowCellProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly children: ReactNode;
}

const gapPx = 3;

/** What is said about the cell that is edited, below it or above: over the window, as a grid would cut it off. */
export function BelowCell({ input, children }: BelowCellProps) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties>({ visibility: 'hidden' });
  useLayoutEffect(() => {
    const put = () => {
      const cell = input.current?.getBoundingClientRect();
      const own = box.current?.getBoundingClientRect();
      if (!cell || !own) return;
      const isRoom = cell.bottom + gapPx + own.height < window.innerHeight;
      setPlace({
        top: isRoom ? cell.bottom + gapPx : cell.top - gapPx - own.height,
        left: Math.max(8, Math.min(cell.left, window.innerWidth - own.width - 8)),
        minWidth: cell.width,
      });
    };
    put();
    window.addEventListener('scroll', put, true);
    window.addEventListener('resize', put);
    return () => {
      window.removeEventListener('scroll', put, true);
      window.removeEventListener('resize', put);
    };
  }, [input]);
  return createPortal(
    <div ref={box} className={styles.below} style={place}>
      {children}
    </div>,
    document.body,
  );
}
