/** A deck from a plan: which slides its sections make, what of them fits, and what does not. */
export * from './draft-deck';
export * from './draft-patches';
