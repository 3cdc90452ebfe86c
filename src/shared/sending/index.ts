/** What of a project is for its author only: left out of a copy that is given away, and printed when somebody asks for it. */
export * from './sending-copy';
export * from './with-log';
