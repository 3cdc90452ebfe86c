/** What a user can do, as data: one object a command for menu, palette, shortcut and button. */
export type { Command, ContextPlace, MenuName } from './command';
export { followContextMenu } from './context-menu';
export { createProject, openProject } from './file-commands';
export { fuzzyScore } from './fuzzy';
export { generalCommands } from './general-commands';
export { followKeyboard } from './keyboard';
export { acceleratorOf, alternativesOf, pressIdentity, shortcutLabel } from './keys';
export { commandTitle, followNativeMenu } from './native-menu';
export { followOpening } from './open-snapshot';
export { paletteList } from './palette-list';
export { allCommands, commandById, holdCommands, onRun, registerCommands, runCommand } from './registry';
export { remedyOf } from './save-elsewhere';
export { roomCommand } from './view-commands';
