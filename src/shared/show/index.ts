/** A running show: where it stands, what can be done with it, what its time was planned to be and became. */
export * from './act-on-show';
export * from './begin-show';
export * from './planned-times';
export * from './rehearsals';
export * from './show';
export * from './show-time';
export * from './talk-clock';
