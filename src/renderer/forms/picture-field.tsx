import { Crop, ImagePlus, X } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { assetUrl, pickImage, reportFailure, useProject } from '#renderer/session';
import { IconButton } from '#renderer/ui';
import type { Asset, PictureView } from '#shared/project';
import { coverCrop } from '#shared/scene';
import styles from './picture-field.module.css';
import { PictureCut, PictureViewDialog } from './picture-view';

interface PictureFieldProps {
  readonly label: string;
  /** Asset key; empty for none. */
  readonly asset: string;
  /** What the picture shows, for screen readers. */
  readonly alt: string;
  readonly shape: 'square' | 'round';
  readonly sizePx: number;
  readonly onChange: (asset: string) => void;
  /** What of it fills its square, and how that is changed; absent where all of it is shown. */
  readonly cut?: { readonly view: PictureView; readonly onChange: (view: PictureView) => void };
}

/** A picture of the project: choose one, see it, choose what of it is shown, take it away. */
export function PictureField({ label, asset, alt, shape, sizePx, onChange, cut }: PictureFieldProps) {
  const { t } = useT();
  const [viewing, setViewing] = useState(false);
  const known = useProject((project) => (asset === '' ? undefined : project.assets[asset]));
  const choose = () => {
    pickImage()
      .then((taken) => taken && onChange(taken.key))
      .catch(reportFailure);
  };
  return (
    <div className={styles.field} style={{ width: sizePx, height: sizePx }}>
      <button
        type="button"
        className={styles.frame}
        data-shape={shape}
        data-empty={asset === ''}
        aria-label={asset ? t('app.picture.replace', { name: label }) : t('app.picture.choose', { name: label })}
        onClick={choose}
      >
        {cut && known ? (
          <PictureCut {...{ asset, alt }} shape={1} crop={coverCrop({ asset: known, view: cut.view }, 1)} />
        ) : asset ? (
          <img src={assetUrl(asset)} alt={alt} />
        ) : (
          <ImagePlus size={18} strokeWidth={1.5} aria-hidden />
        )}
      </button>
      {asset ? (
        <span className={styles.remove}>
          <IconButton label={t('app.picture.remove', { name: label })} onClick={() => onChange('')}>
            <X size={12} aria-hidden />
          </IconButton>
        </span>
      ) : null}
      {cut && known ? (
        <span className={styles.cut}>
          <IconButton label={t('app.picture.view', { name: label })} onClick={() => setViewing(true)}>
            <Crop size={12} aria-hidden />
          </IconButton>
        </span>
      ) : null}
      {cut && known && viewing ? (
        <PictureViewDialog
          {...{ asset }}
          size={known}
          view={cut.view}
          place={(view) => squareOf(known, view)}
          onDone={cut.onChange}
          onClose={() => setViewing(false)}
        />
      ) : null}
    </div>
  );
}

function squareOf(asset: Asset, view: PictureView) {
  return { shape: 1, crop: coverCrop({ asset, view }, 1) };
}
