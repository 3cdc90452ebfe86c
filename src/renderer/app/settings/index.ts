/** What can be set: by the button of the title bar, the first page, the menu and its keys. */
export { SettingsDialog } from './settings-dialog';
