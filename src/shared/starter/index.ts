/** What a new project begins with, and how one goes on to its next round. Stands above `plan` and `deck`, which know what a round expects. */
export * from './blank-project';
export * from './next-round/index';
