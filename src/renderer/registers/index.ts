import { registerCommands } from '#renderer/commands';
import { registerParts, registerPlace, registerShown } from '#renderer/view';
import { registersCommands } from './registers-commands';
import { showKind, showRegisterPlace, showsRegisterPlace, useRegistersView } from './registers-view';

registerCommands(registersCommands);
registerPlace('registers', 'registers', showRegisterPlace, showsRegisterPlace);
registerParts('registers', {
  read: () => useRegistersView.getState().kind,
  show: showKind,
  follow: (listener) => useRegistersView.subscribe(listener),
});
registerShown('registers', () => ['registers', useRegistersView.getState().kind]);

/** Lists that the guidance asks for, a kind at a time: risks, duties, competitors, investors … */
export { DutiesDialog } from './duties';
export { RowImportDialog } from './exchange';
export { RegistersRoom } from './registers-room';
