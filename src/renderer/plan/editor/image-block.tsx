import { ImageOff } from 'lucide-react';
import { Transforms } from 'slate';
import { ReactEditor, type RenderElementProps, useSlateStatic } from 'slate-react';
import { useT } from '#renderer/app-language';
import { assetUrl, useProject } from '#renderer/session';
import type { ImageBlock as Image } from '#shared/project';
import styles from './document.module.css';
import { DraftField } from './draft-field';
import { FigureBlock, FigureSize } from './figure-block';

/** A picture with its caption. */
export function ImageBlock({ attributes, children, element }: RenderElementProps & { readonly element: Image }) {
  const { t } = useT();
  const asset = useProject((project) => project.assets[element.asset]);
  const picture = asset ? (
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
  );
  return (
    <FigureBlock
      attributes={attributes}
      element={element}
      captionHint={t('plan.image.captionHint')}
      picture={picture}
      tools={<ImageTools image={element} />}
    >
      {children}
    </FigureBlock>
  );
}

function ImageTools({ image }: { readonly image: Image }) {
  const { t } = useT();
  const editor = useSlateStatic();
  return (
    <div className={styles.imageTools} data-missing={image.alt.trim() === ''}>
      <DraftField
        className={styles.alt}
        label={t('plan.image.alt')}
        placeholder={t('plan.image.altMissing')}
        title={t('plan.image.altHint')}
        value={image.alt}
        readOnly={false}
        onChange={(alt) => Transforms.setNodes(editor, { alt }, { at: ReactEditor.findPath(editor, image) })}
      />
      <FigureSize element={image} removeLabel={t('plan.image.remove')} />
    </div>
  );
}
