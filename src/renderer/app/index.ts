/** The frame around the rooms. */
export { App } from './app';
