import { useEffect, useRef } from 'react';
import { isInRoom, shownPlace, useView } from '#renderer/view';
import type { Hit } from '#shared/find';
import { useFind } from './find-store';
import { clearMarks, fieldOf, paintMarks, ringField } from './marks';

/** How long a room that was just gone to may take to be drawn. */
const framesToWait = 30;

/** Keeps the marks on the screen: when hits change, when the author goes on, and when a room draws something else. */
export function useMarks(hits: readonly Hit[], here: Hit | null): void {
  const room = useView((view) => view.room);
  const turn = useFind((find) => find.turn);
  const latest = useRef({ hits, here });
  latest.current = { hits, here };
  useEffect(() => {
    let frame = 0;
    const paint = () => {
      frame = 0;
      draw(latest.current);
    };
    const soon = () => {
      frame ||= requestAnimationFrame(paint);
    };
    const main = document.querySelector('main');
    const observer = new MutationObserver(soon);
    if (main) observer.observe(main, { childList: true, characterData: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      clearMarks();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the room and the turn are reasons to draw again
  useEffect(() => {
    let frames = framesToWait;
    let frame = 0;
    const show = () => {
      const place = draw(latest.current);
      if (!here) return;
      if (place) place.scrollIntoView();
      else if (frames > 0) {
        frames -= 1;
        frame = requestAnimationFrame(show);
      }
    };
    frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
  }, [hits, here, room, turn]);
}

interface Marked {
  readonly hits: readonly Hit[];
  readonly here: Hit | null;
}

/** Marks what is shown. Answers with what brings the hit that is gone to into view; null where it is not drawn yet. */
function draw({ hits, here }: Marked): { readonly scrollIntoView: () => void } | null {
  const shown = hits.filter(isShown);
  const range = paintMarks(shown, here);
  const field = here && !here.in.isLine ? fieldOf(here, shown) : null;
  ringField(field);
  const element = range?.startContainer.parentElement ?? field;
  return element ? { scrollIntoView: () => bringIntoView(element) } : null;
}

function isShown({ group }: Hit): boolean {
  const place = shownPlace();
  if (!place) return isInRoom(group);
  return place.every((key, at) => group[at] === key);
}

/** Only what is out of view moves the room, and then it comes to the middle. */
function bringIntoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const bar = document.querySelector('[data-find-bar]')?.getBoundingClientRect().bottom ?? 0;
  if (top < bar + 40 || bottom > window.innerHeight - 24) element.scrollIntoView({ block: 'center' });
}
