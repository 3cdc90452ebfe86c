/** From a deck to placed pages. */
export * from './build-page';
export * from './build-scene';
export { effectiveDpi } from './effective-dpi';
export { isEmptySlot, isLeftEmpty, leftEmpty } from './empty-slot';
export { coverCrop, cropOf, pictureShape } from './parts/place-picture';
export { picturedPages } from './pictured-pages';
export { projectSlot, shownSlide, shownSlot } from './project-slots/project-slot';
export { slideTable } from './project-slots/rows';
export { leavingScene, sceneOf } from './scene-of';
export { roleOfColor } from './text-look';
export { contrast } from './themes/color-scale';
export { type DeckLook, isBrandOutlined, sceneTheme } from './themes/theme-of';
export * from './type-floors';
export * from './types';
export { usualText } from './usual-text';
