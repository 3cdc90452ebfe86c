/** The only room that knows Electron: windows, menus, dialogs, protocol, lifecycle, transport. */
export { commandCall } from './command-call';
export { runProgram } from './program';
