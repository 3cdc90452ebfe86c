import type { Handlers, PitchwrightContract } from '#shared/contract';

/** The handlers of a subject's methods: their names begin with its own. */
export type HandlersOf<Subject extends string> = Pick<
  Handlers<PitchwrightContract>,
  Extract<keyof Handlers<PitchwrightContract>, `${Subject}.${string}`>
>;
