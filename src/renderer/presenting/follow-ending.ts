import { selectSlide } from '#renderer/deck';
import { edit, projectNow, sessionStore } from '#renderer/session';
import { followShow } from '#renderer/show';
import { showPopup } from '#renderer/view';
import { newId } from '#shared/base';
import { keepRehearsalPatches, rehearsalOf, type Show } from '#shared/show';
import { useTimes } from './times/times-view';

/** Follows main's show; when it ends, the editor goes on at its last slide, and a rehearsal is kept and shown. */
export function followPresenting(): () => void {
  return followShow(onEnd);
}

function onEnd(show: Show): void {
  const { open } = sessionStore.getState();
  if (open?.state.sessionId !== show.sessionId) return;
  if (open.project.deck.slides.some(({ id }) => id === show.last)) selectSlide(show.last);
  const rehearsal = show.mode === 'rehearse' ? rehearsalOf(show, newId()) : null;
  if (!rehearsal) return;
  // What can't be written is still shown.
  if (open.state.readOnly) useTimes.setState({ unkept: rehearsal });
  else edit(keepRehearsalPatches(projectNow(), rehearsal), 'keepRehearsal');
  useTimes.setState({ chosen: rehearsal.id });
  showPopup({ kind: 'times' });
}
