/** The deck room: slides in a list, the slide large, its slots beside or below it. */
export { deckCommands } from './deck-commands';
export { DeckRoom } from './deck-room';
export { selectSlide, shownSlide } from './deck-view';
export { DraftDialog } from './drafting/draft-dialog';
export { pageOf } from './pages';
