import { type Command, registerCommands } from '#renderer/commands';
import { shownSlide } from '#renderer/deck';
import { client, isMac, openNow, reportFailure, sessionStore } from '#renderer/session';
import { showPopup } from '#renderer/view';
import type { Show } from '#shared/show';
import { changePresenting, presentingNow } from './presenting-settings';

const hasSlides = () => (sessionStore.getState().open?.project.deck.slides.length ?? 0) > 0;

/** Begins a show; main knows of displays and decides where it is seen. */
export function begin(mode: Show['mode'], slideId: string | null): void {
  const { sessionId } = openNow().state;
  showPopup(null);
  client['show.begin']({ sessionId, mode, slideId, view: presentingNow().view }).catch(reportFailure);
}

type Act = Pick<Command, 'id' | 'title' | 'keys' | 'run'>;

function command(menu: Command['menu'], act: Act): Command {
  return { menu, group: 4, when: hasSlides, ...act };
}

/** What begins a show, for menu, palette, keys and buttons. Keynote's keys on a Mac, PowerPoint's everywhere. */
export const presentingCommands: readonly Command[] = [
  command('view', {
    id: 'presenting.fromStart',
    title: 'presenting.command.fromStart',
    keys: isMac ? '$mod+Alt+Shift+KeyP | F5' : 'F5',
    run: () => begin('present', null),
  }),
  command('view', {
    id: 'presenting.fromHere',
    title: 'presenting.command.fromHere',
    keys: isMac ? '$mod+Alt+KeyP | Shift+F5' : 'Shift+F5',
    run: () => begin('present', shownSlide()?.id ?? null),
  }),
  command('view', {
    id: 'presenting.rehearse',
    title: 'presenting.command.rehearse',
    keys: '',
    run: () => begin('rehearse', null),
  }),
  command('view', {
    id: 'presenting.times',
    title: 'presenting.command.times',
    keys: '',
    run: () => showPopup({ kind: 'times' }),
  }),
  command(null, {
    id: 'presenting.viewHere',
    title: 'presenting.command.viewHere',
    keys: '',
    run: () => changePresenting({ view: 'here' }),
  }),
  command(null, {
    id: 'presenting.viewPresenter',
    title: 'presenting.command.viewPresenter',
    keys: '',
    run: () => changePresenting({ view: 'presenter' }),
  }),
];

registerCommands(presentingCommands);
