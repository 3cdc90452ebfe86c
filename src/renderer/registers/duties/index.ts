/** Duties that the program knows from the law, on their way into the register of compliance. */
export * from './duties-button';
export * from './duties-dialog';
export * from './law-of-row';
