import { registerCommands } from '#renderer/commands';
import { factCommands } from './asking';

registerCommands(factCommands);

/** Values of the project in text: the chip that shows one, the card that explains it, the picker that finds it. */
export { factCommands } from './asking';
export { chipLook } from './chip-look';
export { FactBadge } from './fact-badge';
export { FactCard } from './fact-card';
export { FactChip } from './fact-chip';
export { FactPicker } from './fact-picker';
export { pickFact } from './picking';
export { newReference, referenceName, sourceByTitle } from './references';
