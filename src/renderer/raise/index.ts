import { registerPlace } from '#renderer/view';
import './next-round/next-round-command';

for (const part of ['raise', 'round', 'milestones']) registerPlace(part, 'raise');

/** The raise: how much, on what terms, what for, and what it will have been good for. */
export { allocationOf, restInto } from './allocation';
export { NextRoundDialog } from './next-round/next-round-dialog';
export { RaiseRoom } from './raise-room';
