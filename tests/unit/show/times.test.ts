import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatches, type Deck, type Project, projectSchema, type Slide, slideKinds } from '#shared/project';
import {
  actOnShow,
  beginShow,
  keepRehearsalPatches,
  keptRehearsals,
  planFromRehearsalPatches,
  plannedTimes,
  rehearsalOf,
  type Show,
  summariseRehearsal,
  talkClock,
} from '#shared/show';
import { demoProject } from '../../fixtures/demo-project';

const demo = demoProject('en');
const pattern = demo.deck.slides[0] as Slide;

function deckOf(slides: readonly Partial<Slide>[], talkMinutes?: number): Deck {
  const whole = slides.map((slide, at): Slide => ({ ...pattern, id: `s${at + 1}`, hidden: false, ...slide }));
  return { ...demo.deck, slides: whole, ...(talkMinutes === undefined ? {} : { talkMinutes }) };
}

const slideArbitrary = fc.record(
  {
    kind: fc.constantFrom(...slideKinds),
    hidden: fc.boolean(),
    plannedSeconds: fc.integer({ min: 0, max: 300 }),
  },
  { requiredKeys: ['kind', 'hidden'], noNullPrototype: true },
);

describe('planned times', () => {
  it('T1 T2 share the whole talk over the slides, to the second, and keep what a slide says itself', () => {
    fc.assert(
      fc.property(fc.array(slideArbitrary, { maxLength: 20 }), fc.integer({ min: 1, max: 60 }), (slides, minutes) => {
        const deck = deckOf(slides, minutes);
        const { seconds, slidesSeconds } = plannedTimes(deck);
        const own = deck.slides.filter(({ hidden, plannedSeconds }) => !hidden && plannedSeconds !== undefined);
        for (const { id, plannedSeconds } of own) expect(seconds.get(id)).toBe(plannedSeconds);
        for (const { id, hidden } of deck.slides) if (hidden) expect(seconds.has(id)).toBe(false);
        const shared = seconds.size - own.length;
        const left = minutes * 60 - own.reduce((sum, one) => sum + (one.plannedSeconds ?? 0), 0);
        if (shared > 0 && left >= shared * 10) expect(slidesSeconds).toBe(minutes * 60);
        for (const [id, value] of seconds) {
          if (!own.some((one) => one.id === id)) expect(value).toBeGreaterThanOrEqual(10);
        }
      }),
    );
  });

  it('T3 give a heavy slide more than a cover, the appendix nothing, and nobody anything without a plan', () => {
    const slides = [{ kind: 'cover' }, { kind: 'traction' }, { kind: 'appendix-qa' }] as const;
    const { seconds } = plannedTimes(deckOf(slides, 10));
    expect(seconds.get('s2') ?? 0).toBeGreaterThan(seconds.get('s1') ?? 0);
    expect(seconds.has('s3')).toBe(false);
    expect(plannedTimes(deckOf(slides))).toMatchObject({ slidesSeconds: null, talkSeconds: null });
  });
});

describe('the clock of a talk', () => {
  const planned = (talkMinutes?: number, questionMinutes?: number) => {
    const deck = deckOf([{ kind: 'problem' }], talkMinutes);
    return plannedTimes({ ...deck, ...(questionMinutes === undefined ? {} : { questionMinutes }) });
  };

  it.each([
    ['within the talk', 479, planned(8, 7), { part: 'talk', seconds: 479, totalSeconds: 480, isOver: false }],
    ['when its time is out', 480, planned(8, 7), { part: 'questions', seconds: 0, totalSeconds: 420, isOver: false }],
    ['at the end', 900, planned(8, 7), { part: 'questions', seconds: 420, totalSeconds: 420, isOver: false }],
    ['over both', 901, planned(8, 7), { part: 'questions', seconds: 421, totalSeconds: 420, isOver: true }],
    ['without questions', 481, planned(8), { part: 'talk', seconds: 481, totalSeconds: 480, isOver: true }],
    [
      'with questions but no talk',
      481,
      planned(undefined, 7),
      { part: 'talk', seconds: 481, totalSeconds: null, isOver: false },
    ],
  ] as const)('T10 %s', (_when, seconds, plan, shown) => {
    expect(talkClock(seconds, plan)).toEqual(shown);
  });
});

describe('a rehearsal', () => {
  const project: Project = { ...demo, deck: deckOf([{}, {}, {}], 1) };
  const start = { sessionId: 's', mode: 'rehearse', slideId: null, view: 'here', screens: 1 } as const;
  const began = Date.UTC(2026, 10, 24, 9);
  const rehearse = (...seconds: number[]): Show => {
    let now = began;
    let show = beginShow(project, start, now) as Show;
    for (const one of seconds) {
      now += one * 1_000;
      show = actOnShow(show, { kind: 'next' }, now);
    }
    return actOnShow(show, { kind: 'end' }, now);
  };

  it('R1 has the whole seconds of each slide that was seen; none is kept of a show that nobody watched', () => {
    const rehearsal = rehearsalOf(rehearse(12, 30), 'r1');
    expect(rehearsal).toEqual({ id: 'r1', startedAt: '2026-11-24T09:00:00.000Z', seconds: { s1: 12, s2: 30 } });
    expect(rehearsalOf(rehearse(0), 'r1')).toBeNull();
  });

  it('R2 keeps the last five, in a project that is still one', () => {
    let kept = project;
    for (let place = 1; place <= keptRehearsals + 3; place += 1) {
      const rehearsal = rehearsalOf(rehearse(5, place), `r${place}`);
      if (rehearsal) kept = applyPatches(kept, keepRehearsalPatches(kept, rehearsal)).value;
    }
    expect(kept.deck.rehearsals?.map(({ id }) => id)).toEqual(['r4', 'r5', 'r6', 'r7', 'r8']);
    expect(projectSchema.safeParse(kept).success).toBe(true);
  });

  it('R3 R4 is compared with the plan, and can become it', () => {
    const rehearsal = rehearsalOf(rehearse(20, 31, 9), 'r1');
    if (!rehearsal) throw new Error('No rehearsal');
    const summary = summariseRehearsal(project.deck, rehearsal);
    expect(summary).toMatchObject({ plannedSeconds: 60, rehearsedSeconds: 60 });
    expect(summary.over.map(({ slideId }) => slideId)).toEqual(['s2']);
    const planned = applyPatches(project, planFromRehearsalPatches(project, rehearsal)).value;
    expect([...plannedTimes(planned.deck).seconds.values()]).toEqual([20, 31, 9]);
    expect(summariseRehearsal(planned.deck, rehearsal).over).toEqual([]);
  });
});
