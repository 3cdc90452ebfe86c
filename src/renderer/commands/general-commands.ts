import { editCommands } from './edit-commands';
import { fileCommands } from './file-commands';
import { programCommands } from './program-commands';
import { viewCommands } from './view-commands';

/** What can be done whatever room is shown; rooms add their own. */
export const generalCommands = [...fileCommands, ...editCommands, ...viewCommands, ...programCommands];
