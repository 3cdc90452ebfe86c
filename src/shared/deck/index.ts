/** Slides: the layouts they can have, and what each round's deck is expected to hold. */
export * from './layouts';
export * from './new-slide';
export * from './outline';
export { sampleParts, samplePictures, sampleSlide } from './samples/sample-slide';
export * from './slide-numbers';
