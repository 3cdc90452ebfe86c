import { memo } from 'react';
import { SlidePicture } from '#renderer/preview';
import type { ScenePage, SceneTheme } from '#shared/page';
import styles from './layout-picker.module.css';

interface LayoutThumbProps {
  readonly page: ScenePage;
  readonly theme: SceneTheme;
}

/** A layout as it comes out, small. Its words are a sample's: nobody is told them. */
export const LayoutThumb = memo(({ page, theme }: LayoutThumbProps) => (
  <span className={styles.thumb} aria-hidden>
    <SlidePicture page={page} theme={theme} className={styles.picture ?? ''} />
  </span>
));
LayoutThumb.displayName = 'LayoutThumb';
