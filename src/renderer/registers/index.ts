import { registerCommands } from '#renderer/commands';
import { registerPlace } from '#renderer/view';
import { registersCommands } from './registers-commands';
import { showRegisterPlace, showsRegisterPlace } from './registers-view';

registerCommands(registersCommands);
registerPlace('registers', 'registers', showRegisterPlace, showsRegisterPlace);

/** Lists that the guidance asks for, a kind at a time: risks, duties, competitors, investors … */
export { DutiesDialog } from './duties';
export { RowImportDialog } from './exchange';
export { RegistersRoom } from './registers-room';
