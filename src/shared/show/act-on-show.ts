import { assertNever } from '#shared/base';
import type { Show, ShowAction, ShowNews } from './show';
import { setClock, settleTime } from './show-time';

/**
 * The show after something was done or has happened at `now`. Total: an action that means nothing now changes nothing.
 * A show that is over stays as it ended.
 */
export function actOnShow(show: Show, action: ShowAction | ShowNews, now: number): Show {
  if (show.over) return show;
  return setClock(afterAction(settleTime(show, now), action, now), now);
}

function afterAction(show: Show, action: ShowAction | ShowNews, now: number): Show {
  switch (action.kind) {
    case 'next':
      return isCovered(show) ? uncovered(show) : step(show, 1);
    case 'back':
      return isCovered(show) ? uncovered(show) : step(show, -1);
    case 'first':
      return showSlide(show, visible(show)[0] ?? show.slides[0]?.id);
    case 'last':
      return showSlide(show, visible(show).at(-1) ?? show.slides.at(-1)?.id);
    case 'go':
      return showSlide(show, show.slides.find(({ id }) => id === action.id)?.id);
    case 'goToNumber':
      return showSlide(show, show.slides[Math.min(Math.max(action.number, 1), show.slides.length) - 1]?.id);
    case 'cover':
      return show.cover === action.cover || show.at === null ? uncovered(show) : { ...show, cover: action.cover };
    case 'uncover':
      return uncovered(show);
    case 'togglePause':
      return { ...show, paused: !show.paused };
    case 'resetTimer':
      return { ...show, elapsedMs: 0, spentMs: {}, startedAt: now };
    case 'swapDisplays':
      return show.stage === 'other' ? { ...show, swaps: show.swaps + 1 } : show;
    case 'stage':
      return action.stage === 'other' && show.screens < 2 ? show : { ...show, stage: action.stage };
    case 'end':
      return { ...show, over: true };
    case 'screens':
      return withScreens(show, action.count);
    case 'deck':
      return withDeck(show, action.slides);
    default:
      return assertNever(action);
  }
}

function isCovered({ cover }: Show): boolean {
  return cover !== 'none';
}

function uncovered(show: Show): Show {
  return { ...show, cover: 'none' };
}

function visible({ slides }: Show): readonly string[] {
  return slides.filter(({ hidden }) => !hidden).map(({ id }) => id);
}

function showSlide(show: Show, id: string | undefined): Show {
  return id === undefined ? show : { ...show, at: id, last: id, cover: 'none' };
}

/** The next slide that is not hidden in a direction; behind the last is the black page, behind that the end. */
function step(show: Show, by: 1 | -1): Show {
  if (show.at === null) return by > 0 ? { ...show, over: true } : showSlide(show, show.last);
  const next = neighbourOf(show, by);
  if (next) return showSlide(show, next);
  return by > 0 ? { ...show, at: null } : show;
}

function neighbourOf({ slides, at }: Show, by: 1 | -1): string | undefined {
  const place = slides.findIndex(({ id }) => id === at);
  const rest = by > 0 ? slides.slice(place + 1) : slides.slice(0, Math.max(0, place)).reverse();
  return rest.find(({ hidden }) => !hidden)?.id;
}

/** The slide that `next` would show; null behind the last. */
export function nextSlideOf(show: Show): string | null {
  return show.at === null ? null : (neighbourOf(show, 1) ?? null);
}

/** A display that is gone takes the audience's window with it; one that came is only offered. */
function withScreens(show: Show, count: number): Show {
  const screens = Math.max(1, count);
  return { ...show, screens, stage: show.stage === 'other' && screens < 2 ? 'presenter' : show.stage };
}

/** The deck was edited meanwhile: a slide that is gone gives way to the one at its place, else to the one before. */
function withDeck(show: Show, slides: Show['slides']): Show {
  if (slides.length === 0) return { ...show, slides, over: true };
  const standing = (id: string): string => {
    if (slides.some((slide) => slide.id === id)) return id;
    const place = show.slides.findIndex((slide) => slide.id === id);
    const at = Math.min(Math.max(0, place), slides.length - 1);
    const near =
      slides.slice(at).find(({ hidden }) => !hidden) ?? slides.slice(0, at).findLast(({ hidden }) => !hidden);
    return (near ?? slides[at] ?? slides[0])?.id ?? id;
  };
  return { ...show, slides, at: show.at === null ? null : standing(show.at), last: standing(show.last) };
}
