import { memo, type ReactElement } from 'react';
import { assetUrl } from '#renderer/session';
import type { ScenePage, SceneTheme } from '#shared/page';
import './fonts.css';
import { browserBackend, paintPage } from '#shared/svg';
import { svgElement } from './svg-element';

export interface SlidePictureProps {
  readonly page: ScenePage;
  readonly theme: SceneTheme;
  readonly className?: string;
}

const backend = browserBackend(assetUrl);

/** A page as it will be printed and exported, for the stage and for thumbnails. Drawn again only when page or theme change. */
export const SlidePicture = memo(({ page, theme, className }: SlidePictureProps): ReactElement => {
  const picture = paintPage(page, theme, backend);
  // A picture needs a name; a slide without a title has none, and what stands around it must say what it is.
  const name = page.title === '' ? { 'aria-hidden': 'true' } : { 'aria-label': page.title };
  const look = className === undefined ? {} : { className };
  return svgElement({ ...picture, attributes: { ...picture.attributes, ...name, ...look } });
});
SlidePicture.displayName = 'SlidePicture';
