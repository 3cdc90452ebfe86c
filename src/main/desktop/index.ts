/** The only room that knows Electron: windows, menus, dialogs, protocol, lifecycle, transport. */
export { runProgram } from './program';
