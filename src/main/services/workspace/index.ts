/** The open project of the program: how it is opened, saved, left and found again after a crash. */
export { chooseTarget } from './choose-place';
export * from './file-places';
export * from './recent-files';
export * from './suggested-name';
export * from './workspace';
