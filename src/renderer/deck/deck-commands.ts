import { type Command, moveKeys, registerCommands } from '#renderer/commands';
import { projectNow, sessionStore } from '#renderer/session';
import {
  interfaceLanguage,
  registerParts,
  registerPlace,
  registerShown,
  showPopup,
  useAppInfo,
  useView,
} from '#renderer/view';
import { createTranslator, type TextKey } from '#shared/i18n';
import {
  isDesignShown,
  markedSlides,
  requestFocus,
  selectSlide,
  showDesign,
  shownSlide,
  showOverview,
  useDeckView,
} from './deck-view';
import { addSlide, copySlides, removeSlides, shiftSlides, stepSlide, toggleHidden } from './slide-actions';
import { lookCommands } from './writing/look-commands';

function isHere(): boolean {
  return sessionStore.getState().open !== null && useView.getState().room === 'deck';
}

function mayEdit(): boolean {
  return isHere() && sessionStore.getState().open?.state.readOnly === false;
}

/** Whether there is a slide before or behind those that are marked. */
function hasNeighbour(step: 1 | -1): boolean {
  const { slides } = projectNow().deck;
  const marked = markedSlides();
  const edge = step < 0 ? marked[0] : marked.at(-1);
  return edge !== undefined && slides[slides.indexOf(edge) + step] !== undefined;
}

function removeMarked(): void {
  const words = createTranslator(interfaceLanguage(useAppInfo.getState().info));
  removeSlides((at) => words.t('deck.slideAt', { place: at + 1 }), words);
}

type Act = Pick<Command, 'id' | 'keys' | 'run' | 'context'> & {
  readonly title: TextKey;
  readonly when?: () => boolean;
};

function command(menu: Command['menu'], group: number, { when, ...act }: Act): Command {
  return { menu, group, when: when ?? (() => mayEdit() && shownSlide() !== null), ...act };
}

/** What can be done in the deck room, for menu, palette and keys. */
export const deckCommands: readonly Command[] = [
  command('insert', 2, {
    id: 'deck.add',
    title: 'deck.command.add',
    keys: '$mod+Shift+n',
    when: mayEdit,
    run: () => {
      addSlide('custom');
      requestFocus('slot:title');
    },
  }),
  command('insert', 2, {
    id: 'deck.draft',
    title: 'deck.draft.command',
    keys: '',
    // From every room: who has just written or imported a plan looks for it there.
    when: () => sessionStore.getState().open?.state.readOnly === false,
    run: () => showPopup({ kind: 'draft' }),
  }),
  command('edit', 4, {
    id: 'deck.duplicate',
    context: 'stage',
    title: 'deck.command.duplicate',
    keys: '$mod+d',
    run: copySlides,
  }),
  command('edit', 4, {
    id: 'deck.hide',
    context: 'stage',
    title: 'deck.command.hide',
    keys: '$mod+Shift+h',
    run: toggleHidden,
  }),
  command('edit', 4, {
    id: 'deck.remove',
    context: 'stage',
    title: 'deck.command.remove',
    keys: '',
    run: removeMarked,
  }),
  command('edit', 5, {
    id: 'deck.up',
    title: 'deck.command.up',
    keys: moveKeys.up,
    when: () => mayEdit() && hasNeighbour(-1),
    run: () => void shiftSlides(-1),
  }),
  command('edit', 5, {
    id: 'deck.down',
    title: 'deck.command.down',
    keys: moveKeys.down,
    when: () => mayEdit() && hasNeighbour(1),
    run: () => void shiftSlides(1),
  }),
  command('view', 3, {
    id: 'deck.next',
    title: 'deck.command.next',
    keys: 'Alt+PageDown',
    when: () => isHere() && hasNeighbour(1),
    run: () => stepSlide(1),
  }),
  command('view', 3, {
    id: 'deck.previous',
    title: 'deck.command.previous',
    keys: 'Alt+PageUp',
    when: () => isHere() && hasNeighbour(-1),
    run: () => stepSlide(-1),
  }),
  command('view', 3, {
    id: 'deck.overview',
    title: 'deck.command.overview',
    keys: '$mod+Shift+o',
    when: isHere,
    run: () => showOverview(!useDeckView.getState().overview),
  }),
  command('view', 3, {
    id: 'deck.design',
    title: 'deck.command.design',
    keys: '',
    when: isHere,
    run: () => showDesign(!isDesignShown()),
  }),
  ...lookCommands,
];

registerCommands(deckCommands);
registerPlace('deck', 'deck', ([, , index, part, slot], takesFocus) => {
  const slide = projectNow().deck.slides[Number(index)];
  if (!slide) return;
  useDeckView.setState({ overview: false });
  selectSlide(slide.id);
  if (part === 'slots' && takesFocus) requestFocus(`slot:${slot}`);
});
registerParts('deck', {
  read: () => shownSlide()?.id ?? '',
  show: (id) => {
    if (projectNow().deck.slides.some((slide) => slide.id === id)) selectSlide(id);
  },
  follow: (listener) => useDeckView.subscribe(listener),
});
registerShown('deck', () => {
  const slide = shownSlide();
  return slide && ['deck', 'slides', projectNow().deck.slides.indexOf(slide)];
});
