import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '#shared/project';
import {
  actOnShow,
  beginShow,
  elapsedMsAt,
  nextSlideOf,
  type Show,
  type ShowAction,
  type ShowNews,
  showSchema,
  spentMsAt,
} from '#shared/show';
import { demoProject } from '../../fixtures/demo-project';

const start = { sessionId: 's', mode: 'present', slideId: null, view: 'here', screens: 1 } as const;
const begun = 1_000_000;

/** A project whose slides are only ids and whether they are hidden. */
function projectOf(slides: Show['slides']): Project {
  const base = demoProject('en');
  const [first] = base.deck.slides;
  if (!first) throw new Error('The demo has no slides');
  return { ...base, deck: { ...base.deck, slides: slides.map((slide) => ({ ...first, ...slide })) } };
}

function showOf(hidden: readonly boolean[], more: Partial<typeof start> | object = {}): Show {
  const slides = hidden.map((isHidden, at) => ({ id: `s${at + 1}`, hidden: isHidden }));
  const show = beginShow(projectOf(slides), { ...start, ...more }, begun);
  if (!show) throw new Error('No show');
  return show;
}

const ids = ['s1', 's2', 's3', 's4', 's5', 'constructor', '__proto__'];
const slidesArbitrary = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...ids), hidden: fc.boolean() }, { noNullPrototype: true }),
  { selector: ({ id }) => id },
);
const actionArbitrary: fc.Arbitrary<ShowAction | ShowNews> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<ShowAction>({ kind: 'next' }, { kind: 'back' }) },
  fc.constantFrom<ShowAction>({ kind: 'first' }, { kind: 'last' }, { kind: 'togglePause' }, { kind: 'uncover' }),
  fc.constantFrom<ShowAction>({ kind: 'cover', cover: 'black' }, { kind: 'cover', cover: 'white' }),
  fc.constantFrom<ShowAction>({ kind: 'resetTimer' }, { kind: 'swapDisplays' }, { kind: 'stage', stage: 'other' }),
  fc.constantFrom(...ids).map((id): ShowAction => ({ kind: 'go', id })),
  fc.nat(9).map((number): ShowAction => ({ kind: 'goToNumber', number })),
  fc.integer({ min: 0, max: 3 }).map((count): ShowNews => ({ kind: 'screens', count })),
  slidesArbitrary.map((slides): ShowNews => ({ kind: 'deck', slides })),
);
/** Actions, and how long after the one before; clocks are set back now and then. */
const runArbitrary = fc.array(fc.tuple(actionArbitrary, fc.integer({ min: -500, max: 60_000 })), { maxLength: 40 });

describe('a show', () => {
  it('S1 S5 S6 stands on a slide of the deck, and the parts of its time sum to the whole, whatever happens', () => {
    fc.assert(
      fc.property(slidesArbitrary, runArbitrary, (slides, run) => {
        let show = beginShow(projectOf(slides), start, begun);
        if (slides.length === 0) {
          expect(show).toBeNull();
          return;
        }
        let now = begun;
        for (const [action, laterMs] of run) {
          now += laterMs;
          const before: number = show?.elapsedMs ?? 0;
          show = actOnShow(show as Show, action, now);
          if (action.kind !== 'resetTimer') expect(show.elapsedMs).toBeGreaterThanOrEqual(before);
          if (show.over) return;
          const known = new Set(show.slides.map(({ id }) => id));
          expect(known.has(show.last)).toBe(true);
          if (show.at !== null) expect(show.at).toBe(show.last);
          const parts = Object.keys(show.spentMs).filter((id) => id !== show?.at);
          const spent = parts.reduce((sum, id) => sum + (show?.spentMs[id] ?? 0), 0);
          const later = now + 1_234;
          const shown = show.at === null ? 0 : spentMsAt(show, show.at, later);
          expect(spent + shown).toBe(elapsedMsAt(show, later));
          expect(show.stage === 'other' && show.screens < 2).toBe(false);
          expect(showSchema.safeParse(show).success).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('S2 walks over the slides that are not hidden, forwards as backwards', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), (hidden) => {
        fc.pre(hidden.includes(false));
        const visible = hidden.flatMap((isHidden, at) => (isHidden ? [] : [`s${at + 1}`]));
        let show = showOf(hidden);
        const seen = [show.at];
        while (nextSlideOf(show) !== null) {
          show = actOnShow(show, { kind: 'next' }, begun);
          seen.push(show.at);
        }
        expect(seen).toEqual(visible);
        for (const id of visible.toReversed()) {
          expect(show.at).toBe(id);
          show = actOnShow(show, { kind: 'back' }, begun);
        }
        expect(show.at).toBe(visible[0]);
      }),
    );
  });

  it('S3 reaches hidden slides by number and from the editor, and clamps numbers that are too high', () => {
    const hidden = [false, true, false];
    expect(actOnShow(showOf(hidden), { kind: 'goToNumber', number: 2 }, begun).at).toBe('s2');
    expect(actOnShow(showOf(hidden), { kind: 'goToNumber', number: 99 }, begun).at).toBe('s3');
    expect(showOf(hidden, { slideId: 's2' }).at).toBe('s2');
    expect(showOf([true, true]).at).toBe('s1');
  });

  it('S4 ends on a black page, goes back from it, and is over one step later', () => {
    const last = actOnShow(showOf([false, false]), { kind: 'last' }, begun);
    const end = actOnShow(last, { kind: 'next' }, begun);
    expect(end).toMatchObject({ at: null, last: 's2', since: null, over: false });
    expect(actOnShow(end, { kind: 'back' }, begun)).toMatchObject({ at: 's2', since: begun });
    expect(actOnShow(end, { kind: 'next' }, begun).over).toBe(true);
  });

  it('S7 a covered slide is uncovered by the next step, and none is passed unseen', () => {
    const black = actOnShow(showOf([false, false]), { kind: 'cover', cover: 'black' }, begun);
    expect(actOnShow(black, { kind: 'next' }, begun)).toMatchObject({ at: 's1', cover: 'none' });
    expect(actOnShow(black, { kind: 'cover', cover: 'white' }, begun).cover).toBe('white');
    expect(actOnShow(black, { kind: 'cover', cover: 'black' }, begun).cover).toBe('none');
    expect(actOnShow(black, { kind: 'go', id: 's2' }, begun)).toMatchObject({ at: 's2', cover: 'none' });
  });

  it('S8 a slide that is deleted meanwhile gives way to the one at its place, else the one before', () => {
    const at2 = actOnShow(showOf([false, false, false]), { kind: 'goToNumber', number: 2 }, begun);
    const without = (...gone: string[]) =>
      actOnShow(at2, { kind: 'deck', slides: at2.slides.filter(({ id }) => !gone.includes(id)) }, begun);
    expect(without('s2').at).toBe('s3');
    expect(without('s2', 's3').at).toBe('s1');
    expect(without('s1').at).toBe('s2');
    expect(without('s1', 's2', 's3').over).toBe(true);
  });

  it('S9 a pause takes no time, and a new start of the clock forgets what was', () => {
    const paused = actOnShow(showOf([false, false]), { kind: 'togglePause' }, begun + 5_000);
    expect(elapsedMsAt(paused, begun + 60_000)).toBe(5_000);
    const on = actOnShow(paused, { kind: 'togglePause' }, begun + 60_000);
    expect(elapsedMsAt(on, begun + 62_000)).toBe(7_000);
    expect(elapsedMsAt(actOnShow(on, { kind: 'resetTimer' }, begun + 70_000), begun + 71_000)).toBe(1_000);
  });

  it('D1 D2 uses another display when there is one, and comes back when it is unplugged', () => {
    expect(showOf([false]).stage).toBe('here');
    expect(showOf([false], { mode: 'rehearse', screens: 2 }).stage).toBe('presenter');
    const away = showOf([false], { screens: 2 });
    expect(away.stage).toBe('other');
    expect(actOnShow(away, { kind: 'screens', count: 1 }, begun)).toMatchObject({ stage: 'presenter', screens: 1 });
  });
});
