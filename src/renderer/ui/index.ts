/** The program's controls: thin clothes over Radix, styled by tokens.css. */
export * from './button';
export * from './dialog';
export * from './field';
export { useFocusBack } from './focus-back';
export * from './menu';
export * from './progress-bar';
export * from './segmented';
export * from './toolbar';
export * from './tooltip';
