import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '#renderer/ui';
import { Pane, togglePane } from './pane';
import styles from './right-pane.module.css';
import { coachPane } from './view';

interface RightPaneProps {
  readonly label: string;
  /** What folding it away is called. */
  readonly fold: string;
  /** Its name, or a switch between what shares it. */
  readonly head: ReactNode;
  readonly minWidth?: number;
  readonly maxWidth?: number;
  readonly children: ReactNode;
}

/** The pane at the right of every room, which the coach shares with what belongs to the room: one width, one way to fold it. */
export function RightPane({ label, fold, head, minWidth = 240, maxWidth = 520, children }: RightPaneProps) {
  const { name, defaultWidth } = coachPane;
  return (
    <Pane side="right" {...{ name, label, defaultWidth, minWidth, maxWidth }}>
      <div className={styles.head}>
        {head}
        <IconButton label={fold} onClick={() => togglePane(name, defaultWidth)}>
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      {children}
    </Pane>
  );
}
