import { ChartColumn, Pencil, Trash2 } from 'lucide-react';
import type { SyntheticEvent } from 'react';
import { Path, Transforms } from 'slate';
import {
  ReactEditor,
  type RenderElementProps,
  useFocused,
  useReadOnly,
  useSelected,
  useSlateStatic,
} from 'slate-react';
import { useT } from '#renderer/app-language';
import { ProjectChart } from '#renderer/charts';
import { Button, IconButton, Segmented } from '#renderer/ui';
import { chartWidthPt } from '#shared/flow';
import { isEmptyChart } from '#shared/plan';
import type { ChartBlock as Chart } from '#shared/project';
import { editChart } from './chart-view';
import styles from './document.module.css';
import { DraftField } from './draft-field';

/** A chart with its caption; its tools show while it is selected, or while it has no description. */
export function ChartBlock({ attributes, children, element }: RenderElementProps & { readonly element: Chart }) {
  const { t } = useT();
  const editor = useSlateStatic();
  const isSelected = useSelected();
  const isFocused = useFocused();
  const readOnly = useReadOnly();
  const { chart, caption, width } = element;
  const set = (change: Partial<Chart>) => {
    Transforms.setNodes(editor, change, { at: ReactEditor.findPath(editor, element) });
  };
  const goOn = () => {
    const next = Path.next(ReactEditor.findPath(editor, element));
    Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at: next, select: true });
    ReactEditor.focus(editor);
  };
  return (
    <figure
      {...attributes}
      className={styles.chart}
      data-chart={element.id}
      data-width={width}
      data-selected={isSelected && isFocused}
    >
      {children}
      <div contentEditable={false} className={styles.imageBody}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter and the button below do the same */}
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
        {readOnly ? (
          <figcaption>{caption}</figcaption>
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: keeps what happens to the fields from Slate
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <div onClick={keepFromSlate} onMouseUp={keepFromSlate} onFocus={keepFromSlate} onBlur={keepFromSlate}>
            <DraftField
              className={styles.caption}
              label={t('plan.image.caption')}
              placeholder={t('plan.chart.captionHint')}
              value={caption}
              readOnly={false}
              onChange={(next) => set({ caption: next })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                goOn();
              }}
            />
            <ChartTools block={element} onChange={set} />
          </div>
        )}
      </div>
    </figure>
  );
}

/** Slate puts a caret that left the chart's text back on the chart: the field that was clicked would lose it. */
function keepFromSlate(event: SyntheticEvent): void {
  event.stopPropagation();
}

interface ChartToolsProps {
  readonly block: Chart;
  readonly onChange: (change: Partial<Chart>) => void;
}

function ChartTools({ block, onChange }: ChartToolsProps) {
  const { t } = useT();
  const editor = useSlateStatic();
  const { id, chart, width } = block;
  const remove = () => {
    Transforms.removeNodes(editor, { at: ReactEditor.findPath(editor, block), voids: true });
    ReactEditor.focus(editor);
  };
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
        onChange={(alt) => onChange({ chart: { ...chart, alt } })}
      />
      <Segmented
        label={t('plan.image.width')}
        value={width}
        options={(['small', 'medium', 'full'] as const).map((value) => ({
          value,
          label: t(`plan.image.widthOf.${value}`),
        }))}
        onChange={(next) => onChange({ width: next })}
      />
      <IconButton label={t('plan.chart.remove')} onClick={remove}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </div>
  );
}
