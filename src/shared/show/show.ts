import { z } from 'zod';

const slideId = z.string().max(64);

/**
 * Where the audience sees the slides. `here`: the window is the slide, full screen. `presenter`: the window is the
 * presenter's, with the slide in it. `other`: the presenter's, and a second window full screen on another display.
 */
export const stages = ['here', 'presenter', 'other'] as const;
export type Stage = (typeof stages)[number];

/** A show as main keeps it and every window draws it. Times are milliseconds; moments are those of `Date.now`. */
export const showSchema = z.strictObject({
  sessionId: z.string(),
  mode: z.enum(['present', 'rehearse']),
  stage: z.enum(stages),
  /** How many displays there are. */
  screens: z.int().min(1),
  /** How often the two displays were exchanged. */
  swaps: z.int().min(0),
  /** The deck in its order. */
  slides: z.array(z.strictObject({ id: slideId, hidden: z.boolean() })),
  /** The slide that is shown; null: the black page behind the last one. */
  at: slideId.nullable(),
  /** The slide that was shown last: where the editor goes on. */
  last: slideId,
  cover: z.enum(['none', 'black', 'white']),
  paused: z.boolean(),
  startedAt: z.number(),
  /** Talked until `since`; what each slide had of it. The parts sum to the whole. */
  elapsedMs: z.number(),
  spentMs: z.record(slideId, z.number()),
  /** The moment from which time runs; null while it stands: paused, or behind the last slide. */
  since: z.number().nullable(),
  over: z.boolean(),
});
export type Show = z.infer<typeof showSchema>;

/** What a person can do in a show, from either window. */
export const showActionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['next', 'back', 'first', 'last', 'resetTimer', 'togglePause', 'uncover', 'swapDisplays', 'end']),
  }),
  z.strictObject({ kind: z.literal('go'), id: slideId }),
  /** The number that is printed on the slide, hidden ones counted; too high a one is the last. */
  z.strictObject({ kind: z.literal('goToNumber'), number: z.int().min(0).max(1_000_000) }),
  /** The same cover again takes it away. */
  z.strictObject({ kind: z.literal('cover'), cover: z.enum(['black', 'white']) }),
  z.strictObject({ kind: z.literal('stage'), stage: z.enum(stages) }),
]);
export type ShowAction = z.infer<typeof showActionSchema>;

/** What happens to a show without anybody's doing. */
export type ShowNews =
  | { readonly kind: 'deck'; readonly slides: Show['slides'] }
  | { readonly kind: 'screens'; readonly count: number };
