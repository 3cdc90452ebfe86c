/** From one round to the next: what was asked for is closed, what was promised gets its result, what is new is added. */
export * from './first-answers';
export * from './next-round-patches';
export { restName, restOf } from './paid-by';
export * from './problems';
export * from './round-parts';
export * from './types';
