import { ImageOff, Trash2 } from 'lucide-react';
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
import { assetUrl, useProject } from '#renderer/session';
import { IconButton, Segmented } from '#renderer/ui';
import type { ImageBlock as Image } from '#shared/project';
import styles from './document.module.css';
import { DraftField } from './draft-field';

/** A picture with its caption; its tools show while it is selected, or while it has no description. */
export function ImageBlock({ attributes, children, element }: RenderElementProps & { readonly element: Image }) {
  const { t } = useT();
  const editor = useSlateStatic();
  const isSelected = useSelected();
  const isFocused = useFocused();
  const readOnly = useReadOnly();
  const asset = useProject((project) => project.assets[element.asset]);
  const set = (change: Partial<Image>) => {
    Transforms.setNodes(editor, change, { at: ReactEditor.findPath(editor, element) });
  };
  const goOn = () => {
    const next = Path.next(ReactEditor.findPath(editor, element));
    Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at: next, select: true });
    ReactEditor.focus(editor);
  };
  return (
    <figure {...attributes} className={styles.image} data-width={element.width} data-selected={isSelected && isFocused}>
      {children}
      <div contentEditable={false} className={styles.imageBody}>
        {asset ? (
          <img
            src={assetUrl(element.asset)}
            alt={element.alt}
            width={asset.widthPx}
            height={asset.heightPx}
            draggable={false}
          />
        ) : (
          <div className={styles.imageMissing}>
            <ImageOff size={22} strokeWidth={1.6} aria-hidden />
            {t('plan.image.missing')}
          </div>
        )}
        {readOnly ? (
          <figcaption>{element.caption}</figcaption>
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: keeps what happens to the fields from Slate
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <div onClick={keepFromSlate} onMouseUp={keepFromSlate} onFocus={keepFromSlate} onBlur={keepFromSlate}>
            <DraftField
              className={styles.caption}
              label={t('plan.image.caption')}
              placeholder={t('plan.image.captionHint')}
              value={element.caption}
              readOnly={false}
              onChange={(caption) => set({ caption })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                goOn();
              }}
            />
            <ImageTools image={element} onChange={set} />
          </div>
        )}
      </div>
    </figure>
  );
}

/** Slate puts a caret that left the picture's text back on the picture: the field that was clicked would lose it. */
function keepFromSlate(event: SyntheticEvent): void {
  event.stopPropagation();
}

interface ImageToolsProps {
  readonly image: Image;
  readonly onChange: (change: Partial<Image>) => void;
}

function ImageTools({ image, onChange }: ImageToolsProps) {
  const { t } = useT();
  const editor = useSlateStatic();
  const remove = () => {
    const at = ReactEditor.findPath(editor, image);
    Transforms.removeNodes(editor, { at, voids: true });
    ReactEditor.focus(editor);
  };
  return (
    <div className={styles.imageTools} data-missing={image.alt.trim() === ''}>
      <DraftField
        className={styles.alt}
        label={t('plan.image.alt')}
        placeholder={t('plan.image.altMissing')}
        title={t('plan.image.altHint')}
        value={image.alt}
        readOnly={false}
        onChange={(alt) => onChange({ alt })}
      />
      <Segmented
        label={t('plan.image.width')}
        value={image.width}
        options={(['small', 'medium', 'full'] as const).map((value) => ({
          value,
          label: t(`plan.image.widthOf.${value}`),
        }))}
        onChange={(width) => onChange({ width })}
      />
      <IconButton label={t('plan.image.remove')} onClick={remove}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </div>
  );
}
