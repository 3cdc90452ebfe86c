/** Presenting in the program's window: commands, the presenter's view, rehearsals and the times of slides. */
export { followPresenting } from './follow-ending';
export { Presenting } from './presenting';
export { presentingCommands } from './presenting-commands';
export { TimesDialog } from './times/times-dialog';
