/** What a new project begins with. Stands above `plan` and `deck`, which know what a round expects. */
export * from './blank-project';
