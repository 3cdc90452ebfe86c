import { ImagePlus, X } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { assetUrl, pickImage, reportFailure } from '#renderer/session';
import { IconButton } from '#renderer/ui';
import styles from './picture-field.module.css';

interface PictureFieldProps {
  readonly label: string;
  /** Asset key; empty for none. */
  readonly asset: string;
  /** What the picture shows, for screen readers. */
  readonly alt: string;
  readonly shape: 'square' | 'round';
  readonly sizePx: number;
  readonly onChange: (asset: string) => void;
}

/** A picture of the project: choose one, see it, take it away. */
export function PictureField({ label, asset, alt, shape, sizePx, onChange }: PictureFieldProps) {
  const { t } = useT();
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
        {asset ? <img src={assetUrl(asset)} alt={alt} /> : <ImagePlus size={18} strokeWidth={1.5} aria-hidden />}
      </button>
      {asset ? (
        <span className={styles.remove}>
          <IconButton label={t('app.picture.remove', { name: label })} onClick={() => onChange('')}>
            <X size={12} aria-hidden />
          </IconButton>
        </span>
      ) : null}
    </div>
  );
}
