/** What editing a deck means, as pure functions: no window, no React. */

export {
  bodyText,
  countText,
  isTooMuch,
  mostCharacters,
  mostWords,
  type SlideFinding,
  type SlideLoad,
  slideFindings,
  slotOfElement,
} from '#shared/checks';
export { newSlide, placeFor } from '#shared/deck';
export * from './deck-look';
export * from './duplicate-slide';
export * from './several-slides';
export * from './slide-bundle';
export * from './slide-edits';
export * from './slide-groups';
export * from './slots';
export * from './table-edits';
export * from './text-look';
export * from './text-places';
