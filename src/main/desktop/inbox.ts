/** Keeps what arrives until somebody takes it, and then passes it on as it comes. */
export interface Inbox<T> {
  /** Adds what arrived together. */
  put(items: readonly T[]): void;
  /** Takes what has arrived so far; it is not delivered again. */
  take(): T[];
  /** From now on `receiver` gets what is here and what comes, several at once when they came close together. */
  deliverTo(receiver: (items: T[]) => void): void;
}

/** A system that opens several files at once may tell of each by itself. */
const togetherMs = 100;

/** An inbox that begins with `items`. */
export function createInbox<T>(items: readonly T[]): Inbox<T> {
  let waiting = [...items];
  let receiver: ((items: T[]) => void) | null = null;
  let isDue = false;
  const take = () => {
    const taken = waiting;
    waiting = [];
    return taken;
  };
  const deliver = () => {
    isDue = false;
    if (waiting.length > 0) receiver?.(take());
  };
  const soon = () => {
    if (!receiver || isDue) return;
    isDue = true;
    setTimeout(deliver, togetherMs);
  };
  return {
    put: (more) => {
      waiting.push(...more);
      soon();
    },
    take,
    deliverTo: (next) => {
      receiver = next;
      deliver();
    },
  };
}
