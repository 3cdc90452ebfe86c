/** Pictures on their way into a project: judged, made harmless, turned upright and scaled. And the thread in which all pictures are drawn. */
export { pictureJobs } from './picture-jobs';
export * from './picture-thread';
export * from './prepare-picture';
