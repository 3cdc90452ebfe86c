/** From a scene to a PowerPoint file. */
export * from './deck-pptx';
