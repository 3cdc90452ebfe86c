import { memo } from 'react';
import styles from './grid.module.css';

interface GridCellViewProps {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly tone: string;
  readonly align: 'start' | 'end';
  readonly widthPx: number;
  /** Where it begins, for the first cell behind columns that are not drawn. */
  readonly skipPx: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isWritable: boolean;
  readonly differs: boolean;
  readonly divides: boolean;
  readonly finding: string | undefined;
}

/** One cell; drawn again only when something about it changes. */
export const GridCellView = memo(function GridCellView(props: GridCellViewProps) {
  const { id, row, column, text, tone, align, widthPx, skipPx, finding } = props;
  return (
    <div
      id={id}
      role="gridcell"
      className={styles.cell}
      style={skipPx === 0 ? { width: widthPx } : { width: widthPx, marginInlineStart: skipPx }}
      title={finding}
      aria-colindex={column + 1}
      aria-selected={props.isSelected}
      aria-readonly={!props.isWritable}
      data-cell={`${row},${column}`}
      data-tone={tone}
      data-align={align}
      data-active={props.isActive || undefined}
      data-selected={props.isSelected || undefined}
      data-differs={props.differs || undefined}
      data-divides={props.divides || undefined}
      data-finding={finding ? true : undefined}
    >
      {text}
    </div>
  );
});
