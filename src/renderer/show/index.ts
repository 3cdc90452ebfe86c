/** What both windows of a show have in common: its state, its keys, and the picture that the audience sees. */
export { AudienceWindow } from './audience-window';
export { followAudience } from './follow-audience';
export { act, followShow, useShow } from './show-store';
export { slideName } from './slide-name';
export { SlideScreen } from './slide-screen';
export { useShowKeys } from './use-show-keys';
