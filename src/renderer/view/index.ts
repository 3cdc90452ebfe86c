/** What the window shows, below the rooms: room, popup, settings, panes, notices. No part of any document. */
export { keepPlaceNow, keepsScroll, registerParts, showKeptPlace, useKeptPlace } from './kept-place';
export { Notices, noticeFailure, noticeNews, noticeUndoable, type Remedy } from './notices';
export { isPaneFolded, Pane, togglePane, unfoldPane, usePaneFolded } from './pane';
export { followPictures } from './picture-notices';
export { isInRoom, placeMark, registerPlace, registerShown, revealPlace, shownPlace, showPlace } from './places';
export { followReplays } from './replay-notices';
export { RightPane } from './right-pane';
export { changeFolder, changeSettings, interfaceLanguage, loadAppInfo, useAppInfo } from './settings';
export { useAfterPaint, useRested } from './use-later';
export {
  closeOverlay,
  coachPane,
  listPane,
  type Room,
  rooms,
  showPopup,
  showRoom,
  showScenario,
  useView,
} from './view';
export { Waiting, waitingFor } from './waiting';
