/** Pictures on their way into a project: judged, made harmless, turned upright and scaled to what a page can show. */
export * from './prepare-picture';
