import { type AppError, AppFailure, appError, isAppError } from '#shared/base';
import type { CallContext, Client, Contract, Events, Handlers, Methods, Progress } from './define';

/** What travels: requests and their answers, progress, cancellation, events. Plain JSON; bytes never ride here. */
export type Frame =
  | { readonly type: 'call'; readonly id: number; readonly method: string; readonly params: unknown }
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'result'; readonly id: number; readonly value: unknown }
  | { readonly type: 'error'; readonly id: number; readonly error: AppError }
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'event'; readonly event: string; readonly payload: unknown };

/** Whether something that arrived from a window is a frame that a window may send. */
export function isRequestFrame(value: unknown): value is Extract<Frame, { type: 'call' | 'cancel' }> {
  if (typeof value !== 'object' || value === null) return false;
  const { type, id, method } = value as { type?: unknown; id?: unknown; method?: unknown };
  return Number.isSafeInteger(id) && (type === 'cancel' || (type === 'call' && typeof method === 'string'));
}

/** All that a transport has to be. */
export interface Transport {
  send(frame: Frame): void;
  onFrame(listener: (frame: Frame) => void): void;
}

export interface ServeOptions {
  /** Called with what nobody foresaw; returns the id it was logged under. */
  readonly onBug: (error: unknown, method: string) => string;
}

/** The serving end. Checks every parameter against the contract; a throw becomes an error value, never a crash. */
export function serve<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  transport: Transport,
  options: ServeOptions,
) {
  const running = new Map<number, AbortController>();
  const run = async (id: number, name: string, rawParams: unknown): Promise<Frame> => {
    const definition = Object.hasOwn(contract.methods, name) ? (contract.methods as Methods)[name] : undefined;
    if (!definition) return { type: 'error', id, error: appError('usage.unknownMethod', { method: name }) };
    const abort = new AbortController();
    running.set(id, abort);
    try {
      // Inside the try: a value nested deeply enough overflows the checker's stack.
      const params = definition.params.safeParse(rawParams);
      if (!params.success) {
        const issue = params.error.issues[0];
        const detail = `${name} ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
        return { type: 'error', id, error: appError('usage.badArguments', { detail }) };
      }
      const context: CallContext = {
        signal: abort.signal,
        report: (progress) => transport.send({ type: 'progress', id, progress }),
      };
      const handler = handlers[name as keyof C['methods']] as (p: unknown, c: CallContext) => unknown;
      return { type: 'result', id, value: await handler(params.data, context) };
    } catch (error) {
      if (error instanceof AppFailure) return { type: 'error', id, error: error.error };
      const bugId = options.onBug(error, name);
      return { type: 'error', id, error: appError('bug.unexpected', { id: bugId, detail: String(error) }) };
    } finally {
      running.delete(id);
    }
  };
  transport.onFrame((frame) => {
    if (frame.type === 'call') void run(frame.id, frame.method, frame.params).then((answer) => transport.send(answer));
    if (frame.type === 'cancel') running.get(frame.id)?.abort();
  });
  return {
    emit<E extends keyof C['events'] & string>(event: E, payload: unknown): void {
      transport.send({ type: 'event', event, payload });
    },
    /** Stops all that runs, when the other end has gone. */
    close(): void {
      for (const abort of running.values()) abort.abort();
    },
  };
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** The calling end: a typed client over any transport. */
export function connect<C extends Contract>(contract: C, transport: Transport): Client<C> {
  const pending = new Map<number, Pending>();
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  let lastId = 0;
  transport.onFrame((frame) => {
    if (frame.type === 'event') for (const listener of listeners.get(frame.event) ?? []) listener(frame.payload);
    if (frame.type === 'progress') pending.get(frame.id)?.onProgress?.(frame.progress);
    if (frame.type !== 'result' && frame.type !== 'error') return;
    const call = pending.get(frame.id);
    pending.delete(frame.id);
    if (frame.type === 'result') call?.resolve(frame.value);
    else
      call?.reject(
        new AppFailure(isAppError(frame.error) ? frame.error : appError('bug.unexpected', { id: '', detail: '' })),
      );
  });
  const call =
    (method: string) => (params: unknown, options?: { signal?: AbortSignal; onProgress?: (p: Progress) => void }) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        const id = lastId;
        pending.set(id, { resolve, reject, onProgress: options?.onProgress });
        options?.signal?.addEventListener('abort', () => transport.send({ type: 'cancel', id }), { once: true });
        transport.send({ type: 'call', id, method, params });
      });
  const on = (event: keyof Events & string, listener: (payload: unknown) => void) => {
    const set = listeners.get(event) ?? new Set();
    listeners.set(event, set.add(listener));
    return () => void set.delete(listener);
  };
  const methods = Object.keys(contract.methods).map((name) => [name, call(name)]);
  return { ...Object.fromEntries(methods), on } as Client<C>;
}
