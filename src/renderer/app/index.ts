/** The frame around the rooms: what is shown, settings, panes, notices. */
export { App } from './app';
export { noticeFailure, noticeNews } from './notices';
export { Pane, togglePane, usePaneFolded } from './pane';
export { changeSettings, interfaceLanguage, loadAppInfo, useAppInfo } from './settings';
export { type Popup, type Room, rooms, showPopup, showRoom, useView } from './view';
