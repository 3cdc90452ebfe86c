/** Those who want to hear of something. */
export interface Listeners<T> {
  readonly tell: (value: T) => void;
  /** Adds one; the answer takes it out again. */
  readonly add: (listener: (value: T) => void) => () => void;
}

export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    tell: (value) => {
      for (const listener of listeners) listener(value);
    },
    add: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
