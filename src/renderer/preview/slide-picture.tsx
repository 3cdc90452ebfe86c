import { memo, type ReactElement } from 'react';
import { assetUrl } from '#renderer/session';
import type { ScenePage, SceneTheme } from '#shared/scene';
import './fonts.css';
import { paintPage } from './paint-page';
import { svgElement } from './svg-element';

export interface SlidePictureProps {
  readonly page: ScenePage;
  readonly theme: SceneTheme;
  readonly className?: string;
}

/** A page as it will be printed and exported, for the stage and for thumbnails. Drawn again only when page or theme change. */
export const SlidePicture = memo(({ page, theme, className }: SlidePictureProps): ReactElement => {
  const picture = paintPage(page, theme, assetUrl);
  return svgElement(
    className === undefined ? picture : { ...picture, attributes: { ...picture.attributes, className } },
  );
});
SlidePicture.displayName = 'SlidePicture';
