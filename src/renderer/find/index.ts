import './marks.css';
import { registerCommands } from '#renderer/commands';
import { findCommands } from './find-commands';

registerCommands(findCommands);

/** Finding and replacing in the whole project: one bar above all rooms, with marks in what they show. */
export { FindBar } from './find-bar';
export { findCommands } from './find-commands';
