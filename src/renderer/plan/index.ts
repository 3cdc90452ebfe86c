import { registerCommands } from '#renderer/commands';
import { planCommands } from './plan-commands';

registerCommands(planCommands);

/** The plan room: section list and rich-text editor over the project. */
export { planCommands } from './plan-commands';
export { PlanRoom } from './plan-room';
