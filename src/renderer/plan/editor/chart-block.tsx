import { ChartColumn, Pencil } from 'lucide-react';
import { Transforms } from 'slate';
import { ReactEditor, type RenderElementProps, useReadOnly, useSlateStatic } from 'slate-react';
import { useT } from '#renderer/app-language';
import { ProjectChart } from '#renderer/charts';
import { Button } from '#renderer/ui';
import { chartWidthPt } from '#shared/flow';
import { isEmptyChart } from '#shared/plan';
import type { ChartBlock as Chart } from '#shared/project';
import { editChart } from './chart-view';
import styles from './document.module.css';
import { DraftField } from './draft-field';
import { FigureBlock, FigureSize } from './figure-block';

/** A chart with its caption. */
export function ChartBlock({ attributes, children, element }: RenderElementProps & { readonly element: Chart }) {
  const { t } = useT();
  const readOnly = useReadOnly();
  const { chart, width } = element;
  const picture = (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and the button below do the same
    <div className={styles.chartPicture} onDoubleClick={readOnly ? undefined : () => editChart(element.id)}>
      {isEmptyChart(chart) ? (
        <div className={styles.imageMissing}>
          <ChartColumn size={22} strokeWidth={1.6} aria-hidden />
          {t('plan.chart.empty')}
        </div>
      ) : (
        <ProjectChart chart={chart} widthPt={chartWidthPt(chart.type, width)} />
      )}
    </div>
  );
  return (
    <FigureBlock
      attributes={attributes}
      element={element}
      captionHint={t('plan.chart.captionHint')}
      picture={picture}
      tools={<ChartTools block={element} />}
    >
      {children}
    </FigureBlock>
  );
}

function ChartTools({ block }: { readonly block: Chart }) {
  const { t } = useT();
  const editor = useSlateStatic();
  const { id, chart } = block;
  const isEmpty = isEmptyChart(chart);
  return (
    <div className={styles.imageTools} data-missing={!isEmpty && chart.alt.trim() === ''} data-empty={isEmpty}>
      <Button onClick={() => editChart(id)}>
        <Pencil size={14} aria-hidden />
        {t('plan.chart.edit')}
      </Button>
      <DraftField
        className={styles.alt}
        label={t('charts.alt')}
        placeholder={t('plan.image.altMissing')}
        title={t('charts.altHint')}
        value={chart.alt}
        readOnly={false}
        onChange={(alt) =>
          Transforms.setNodes(editor, { chart: { ...chart, alt } }, { at: ReactEditor.findPath(editor, block) })
        }
      />
      <FigureSize element={block} removeLabel={t('plan.chart.remove')} />
    </div>
  );
}
