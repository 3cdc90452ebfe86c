import { useT } from '#renderer/app-language';
import type { Crop } from './draft-view';
import { PictureCut } from './picture-cut';
import styles from './picture-view.module.css';

interface PictureResultProps {
  readonly asset: string;
  readonly shape: number;
  readonly crop: Crop;
}

/** The picture as its place will show it. */
export function PictureResult({ asset, shape, crop }: PictureResultProps) {
  const { t } = useT();
  return (
    <figure className={styles.result}>
      <PictureCut {...{ asset, shape, crop }} alt="" />
      <figcaption>{t('app.pictureView.shown')}</figcaption>
    </figure>
  );
}
