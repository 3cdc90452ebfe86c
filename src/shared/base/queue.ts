/** Work that is done one after the other: each begins when the one before it has ended, failed or not. */
export interface Queue {
  /** Settles as the work does. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /** Resolves when all that was given so far has ended. */
  readonly idle: () => Promise<void>;
}

/** Makes a queue. `onFailure` is told of each work that fails, before its own promise rejects. */
export function createQueue(onFailure: (error: unknown) => void = () => undefined): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (work) => {
      const done = last.then(work);
      last = done.catch(onFailure);
      return done;
    },
    idle: async () => {
      await last;
    },
  };
}
