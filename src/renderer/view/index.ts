/** What the window shows, below the rooms: room, popup, settings, panes, notices. No part of any document. */
export { Notices, noticeFailure, noticeNews } from './notices';
export { Pane, togglePane, usePaneFolded } from './pane';
export {
  type AppInfo,
  changeSettings,
  interfaceLanguage,
  loadAppInfo,
  type PaneLayout,
  useAppInfo,
} from './settings';
export { coachPane, listPane, type Popup, type Room, rooms, showPopup, showRoom, useView } from './view';
export { coachOverlayPx, isNarrowerThan, listOverlayPx, useNarrowerThan } from './window-width';
