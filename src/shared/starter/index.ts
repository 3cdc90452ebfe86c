/** What a new project and an empty section begin with, and how a project goes on to its next round. Stands above `plan` and `deck`, which know what a round expects. */
export * from './begin-with';
export * from './blank-project';
export * from './facts-in-text';
export * from './next-round/index';
export * from './topic-blocks';
