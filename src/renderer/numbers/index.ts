import { registerCommands } from '#renderer/commands';
import { numbersCommands } from './numbers-commands';
import { registerNumbersPlaces } from './show-place';

registerCommands(numbersCommands);
registerNumbersPlaces();

/** The numbers: a model in grids, what follows from it, and the market around it. */
export { numbersCommands } from './numbers-commands';
export { NumbersRoom } from './numbers-room';
