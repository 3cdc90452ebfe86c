import { useEffect, useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { ChartForm, evenChart, newChart, ProjectChart, ReadyCharts, ReadyTables } from '#renderer/charts';
import { focusText } from '#renderer/rich-text';
import { editElsewhere, projectNow, useProject } from '#renderer/session';
import { Button, Dialog } from '#renderer/ui';
import { chartWidthPt } from '#shared/flow';
import { isEmptyChart } from '#shared/plan';
import type { Chart, ChartBlock, Path, Project } from '#shared/project';
import { insertChart, insertReadyTable } from '../editing/index';
import { closeCharts, editChart, useChartView } from './chart-view';
import styles from './document.module.css';

/** What is asked about charts above the text: which one, and what is in it. */
export function ChartDialogs() {
  const { editing, choosing } = useChartView();
  // A section that is left takes its questions with it.
  useEffect(() => closeCharts, []);
  if (choosing?.what === 'table') return <TableChoice pending={choosing.pending} />;
  if (choosing) return <ChartChoice pending={choosing.pending} />;
  return editing === null ? null : <ChartEditor id={editing} />;
}

type Choosing = NonNullable<ReturnType<typeof useChartView.getState>['choosing']>;

/** The dialog gives the focus back first; then the caret stands where it belongs. */
function close(): void {
  closeCharts();
  setTimeout(focusText);
}

/** Slate brings the caret into view, which is at the chart's upper edge; the reader wants to see all of it. */
function showChart(id: string): void {
  document.querySelector(`[data-chart="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
}

function TableChoice({ pending }: Pick<Choosing, 'pending'>) {
  return (
    <ReadyTables
      onChoose={({ table }) => {
        pending.apply('insertTable', (editor) => insertReadyTable(editor, table));
        close();
      }}
      onClose={close}
    />
  );
}

function ChartChoice({ pending }: Pick<Choosing, 'pending'>) {
  const { t } = useT();
  return (
    <ReadyCharts
      title={t('charts.chooseChart')}
      onChoose={({ chart, title, width }) => {
        let id = '';
        pending.apply('addChart', (editor) => {
          id = insertChart(editor, chart, title, width);
        });
        close();
        setTimeout(() => showChart(id));
      }}
      onOwn={() => {
        const chart = newChart(projectNow().raise.currency);
        pending.apply('addChart', (editor) => {
          const id = insertChart(editor, chart, '');
          // The project has it only after the editor has handed it on.
          setTimeout(() => editChart(id));
        });
      }}
      onClose={close}
    />
  );
}

/** The form of a chart, under the chart as it will look. */
function ChartEditor({ id }: { readonly id: string }) {
  const { t } = useT();
  const found = useProject((project) => findChart(project, id)?.block ?? null);
  const isGone = found === null;
  useEffect(() => {
    if (isGone) close();
  }, [isGone]);
  const chart = useMemo(() => found && evenChart(found.chart), [found]);
  if (!chart) return null;
  const write = (next: Chart, merge?: string) => {
    const place = findChart(projectNow(), id);
    if (!place) return;
    const patch = { op: 'set', path: [...place.path, 'chart'], value: next } as const;
    editElsewhere([patch], 'editChart', merge && `chart:${id}:${merge}`);
  };
  return (
    <Dialog
      open
      onClose={close}
      title={t('charts.form')}
      widthPx={760}
      actions={
        <Button variant="primary" onClick={close}>
          {t('charts.close')}
        </Button>
      }
    >
      {isEmptyChart(chart) ? null : (
        <div className={styles.chartPreview}>
          <ProjectChart chart={chart} widthPt={chartWidthPt(chart.type, 'full')} />
        </div>
      )}
      <ChartForm chart={chart} owner={id} onWrite={write} />
    </Dialog>
  );
}

interface FoundChart {
  readonly block: ChartBlock;
  readonly path: Path;
}

/** A chart of the plan by its id, with the way to it as it stands now. */
function findChart({ plan }: Project, id: string): FoundChart | null {
  for (const [index, { body }] of plan.sections.entries()) {
    const at = body.findIndex((block) => block.type === 'chart' && block.id === id);
    const block = body[at];
    if (block?.type === 'chart') return { block, path: ['plan', 'sections', index, 'body', at] };
  }
  return null;
}
