import { registerCommands } from '#renderer/commands';
import { registerPlace } from '#renderer/view';
import { numbersCommands } from './numbers-commands';
import { showTab } from './numbers-view';
import { registerNumbersPlaces } from './show-place';

registerCommands(numbersCommands);
registerNumbersPlaces();
registerPlace('capTable', 'numbers', () => showTab('ownership'));

/** The numbers: a model in grids, what follows from it, and the market around it. */
export { numbersCommands } from './numbers-commands';
export { NumbersRoom } from './numbers-room';
