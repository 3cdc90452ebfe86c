import { createElement, memo, type ReactElement } from 'react';
import { assetUrl } from '#renderer/session';
import type { ScenePage, SceneTheme } from '#shared/scene';
import './fonts.css';
import { paintPage } from './paint-page';
import type { SvgNode } from './svg-node';

export interface SlidePictureProps {
  readonly page: ScenePage;
  readonly theme: SceneTheme;
  readonly className?: string;
}

/** A page as it will be printed and exported, for the stage and for thumbnails. Drawn again only when page or theme change. */
export const SlidePicture = memo(({ page, theme, className }: SlidePictureProps): ReactElement => {
  const picture = paintPage(page, theme, assetUrl);
  const attributes = className === undefined ? picture.attributes : { ...picture.attributes, className };
  return rendered({ ...picture, attributes });
});
SlidePicture.displayName = 'SlidePicture';

function rendered(node: SvgNode, key?: number): ReactElement {
  const children = node.children.map((child, index) => (typeof child === 'string' ? child : rendered(child, index)));
  const props = { ...node.attributes, key, ...(node.style ? { style: node.style } : {}) };
  return createElement(node.tag, props, ...children);
}
