/** A copy of the project that may be given away: without what is for its author only. */
export * from './sending-copy';
