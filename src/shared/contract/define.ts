import type { z } from 'zod';

/**
 * A call that crosses a process border. `query` reads, `command` changes something, `job` is long: it reports
 * progress and can be cancelled.
 */
export interface Method<P extends z.ZodType = z.ZodType, R extends z.ZodType = z.ZodType> {
  readonly kind: 'query' | 'command' | 'job';
  readonly params: P;
  readonly result: R;
}

export function method<P extends z.ZodType, R extends z.ZodType>(definition: Method<P, R>): Method<P, R> {
  return definition;
}

export type Methods = Readonly<Record<string, Method>>;
export type Events = Readonly<Record<string, z.ZodType>>;
export interface Contract {
  readonly methods: Methods;
  readonly events: Events;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

/** What a handler is given besides its parameters. */
export interface CallContext {
  readonly signal: AbortSignal;
  readonly report: (progress: Progress) => void;
}

/** One function a method; a missing handler or a wrong result does not compile. */
export type Handlers<C extends Contract> = {
  readonly [K in keyof C['methods']]: (
    params: z.output<C['methods'][K]['params']>,
    context: CallContext,
  ) => Promise<z.input<C['methods'][K]['result']>> | z.input<C['methods'][K]['result']>;
};

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** The other end: the same methods as promises. They reject with `AppFailure` for every failure, bugs included. */
export type Client<C extends Contract> = {
  readonly [K in keyof C['methods']]: (
    params: z.input<C['methods'][K]['params']>,
    options?: CallOptions,
  ) => Promise<z.output<C['methods'][K]['result']>>;
} & {
  readonly on: <E extends keyof C['events']>(
    event: E,
    listener: (payload: z.output<C['events'][E]>) => void,
  ) => () => void;
};
