/** What a user can do, as data: one object a command for menu, palette, shortcut and button. */
export type { Command, ContextPlace, MenuName } from './command';
export { commandSynonyms } from './command-synonyms';
export { followContextMenu } from './context-menu';
export { createProject, locateProject, openProject } from './file-commands';
export { generalCommands } from './general-commands';
export { followKeyboard } from './keyboard';
export { acceleratorOf, alternativesOf, pressIdentity, shortcutLabel } from './keys';
export { commandTitle, followNativeMenu } from './native-menu';
export { followOpening } from './open-snapshot';
export { paletteSearch } from './palette-search';
export { moveKeys, type PlaceKey, placeKey, placeKeysOf, rowKeys } from './place-keys';
export { allCommands, commandById, holdCommands, onRun, registerCommands, runCommand } from './registry';
export { remedyOf } from './save-elsewhere';
export { roomCommand } from './view-commands';
