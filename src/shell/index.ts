/** The stand-in for Electron: what a launcher has to know about it. */
export { findChromium } from './chromium/find-chromium';
export type { ControlMessage, SystemState } from './control-message';
