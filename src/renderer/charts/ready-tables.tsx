import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { useProject } from '#renderer/session';
import { Dialog } from '#renderer/ui';
import { newId } from '#shared/base';
import { type FactResolver, factResolverOf, type ReadyTable, readyTables } from '#shared/facts';
import { plainText } from '#shared/plan';
import type { TableCell } from '#shared/project';
import styles from './ready.module.css';

interface ReadyTablesProps {
  readonly onChoose: (table: ReadyTable) => void;
  readonly onClose: () => void;
}

/** Tables that the project has figures for, each as it would look: one click takes one. */
export function ReadyTables({ onChoose, onClose }: ReadyTablesProps) {
  const { t } = useT();
  const project = useProject((value) => value);
  const ready = useMemo(() => readyTables(project, newId), [project]);
  const say = useMemo(() => factResolverOf(project), [project]);
  const hint = t(ready.length > 0 ? 'charts.tablesHint' : 'charts.fromNumbersNone');
  return (
    <Dialog open onClose={onClose} title={t('charts.chooseTable')} description={hint} widthPx={860}>
      <div className={styles.tiles} data-wide>
        {ready.map((one) => (
          <button key={one.id} type="button" className={styles.tile} onClick={() => onChoose(one)}>
            <span className={styles.name}>{one.title}</span>
            <span className={styles.table} aria-hidden>
              <TablePicture ready={one} say={say} />
            </span>
          </button>
        ))}
      </div>
    </Dialog>
  );
}

function TablePicture({ ready: { table }, say }: { readonly ready: ReadyTable; readonly say: FactResolver }) {
  const columns = table.children[0]?.children.length ?? 1;
  return (
    <span className={styles.cells} style={{ gridTemplateColumns: `minmax(64px, auto) repeat(${columns - 1}, auto)` }}>
      {table.children.slice(0, 7).map((row, at) =>
        row.children.map((cell, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
          <span key={`${row.id} ${column}`} data-head={table.header && at === 0} data-right={cell.align === 'right'}>
            {wordsOf(cell, say)}
          </span>
        )),
      )}
    </span>
  );
}

function wordsOf({ children }: TableCell, say: FactResolver): string {
  return plainText(children, say);
}
