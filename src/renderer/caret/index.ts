/** Where a caret may stand in text that holds more than letters, in the plan as on slides. No window: it runs under test in Node. */
export { leaveChip } from './leave-chip';
