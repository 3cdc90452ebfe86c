import type { ScenePage, SceneTheme } from '#shared/page';
import { browserBackend } from './browser-backend';
import { paintPage } from './paint-page';
import { svgText } from './svg-node';

/** A page as the text of an SVG file, the same picture as `SlidePicture` shows. */
export function sceneToSvg(page: ScenePage, theme: SceneTheme, assetUrl: (key: string) => string): string {
  return svgText(paintPage(page, theme, browserBackend(assetUrl)));
}
