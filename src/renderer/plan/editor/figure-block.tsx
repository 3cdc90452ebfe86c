import { Trash2 } from 'lucide-react';
import type { ReactNode, SyntheticEvent } from 'react';
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
import { IconButton, Segmented } from '#renderer/ui';
import type { ChartBlock, ImageBlock } from '#shared/project';
import styles from './document.module.css';
import { DraftField } from './draft-field';

type Figure = ImageBlock | ChartBlock;

interface FigureBlockProps extends Pick<RenderElementProps, 'attributes' | 'children'> {
  readonly element: Figure;
  readonly captionHint: string;
  readonly picture: ReactNode;
  /** Not there for readers. */
  readonly tools: ReactNode;
}

/** Something shown whole with its caption; its tools show while it is selected, or while it has no description. */
export function FigureBlock({ attributes, children, element, captionHint, picture, tools }: FigureBlockProps) {
  const { t } = useT();
  const editor = useSlateStatic();
  const isSelected = useSelected();
  const isFocused = useFocused();
  const readOnly = useReadOnly();
  const isChart = element.type === 'chart';
  const goOn = () => {
    const next = Path.next(ReactEditor.findPath(editor, element));
    Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at: next, select: true });
    ReactEditor.focus(editor);
  };
  return (
    <figure
      {...attributes}
      className={isChart ? styles.chart : styles.image}
      data-chart={isChart ? element.id : undefined}
      data-width={element.width}
      data-selected={isSelected && isFocused}
    >
      {children}
      <div contentEditable={false} className={styles.imageBody}>
        {picture}
        {readOnly ? (
          <figcaption>{element.caption}</figcaption>
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: keeps what happens to the fields from Slate
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <div onClick={keepFromSlate} onMouseUp={keepFromSlate} onFocus={keepFromSlate} onBlur={keepFromSlate}>
            <DraftField
              className={styles.caption}
              label={t('plan.image.caption')}
              placeholder={captionHint}
              value={element.caption}
              readOnly={false}
              onChange={(caption) =>
                Transforms.setNodes(editor, { caption }, { at: ReactEditor.findPath(editor, element) })
              }
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                goOn();
              }}
            />
            {tools}
          </div>
        )}
      </div>
    </figure>
  );
}

/** Slate puts a caret that left the figure's text back on the figure: the field that was clicked would lose it. */
function keepFromSlate(event: SyntheticEvent): void {
  event.stopPropagation();
}

/** How wide a figure is, and its removal. */
export function FigureSize({ element, removeLabel }: { readonly element: Figure; readonly removeLabel: string }) {
  const { t } = useT();
  const editor = useSlateStatic();
  const remove = () => {
    Transforms.removeNodes(editor, { at: ReactEditor.findPath(editor, element), voids: true });
    ReactEditor.focus(editor);
  };
  return (
    <>
      <Segmented
        label={t('plan.image.width')}
        value={element.width}
        options={(['small', 'medium', 'full'] as const).map((value) => ({
          value,
          label: t(`plan.image.widthOf.${value}`),
        }))}
        onChange={(width) => Transforms.setNodes(editor, { width }, { at: ReactEditor.findPath(editor, element) })}
      />
      <IconButton label={removeLabel} onClick={remove}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </>
  );
}
