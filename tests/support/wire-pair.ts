import type { Frame, Transport } from '#shared/contract';

/** Two ends of a wire in one process; frames are cloned as between two, and delivered in a later turn. */
export function wirePair(): [Transport, Transport] {
  const listeners: [((frame: Frame) => void)[], ((frame: Frame) => void)[]] = [[], []];
  const end = (own: 0 | 1): Transport => ({
    send: (frame) => {
      const copy = structuredClone(frame);
      queueMicrotask(() => {
        for (const listener of listeners[own === 0 ? 1 : 0]) listener(copy);
      });
    },
    onFrame: (listener) => void listeners[own].push(listener),
  });
  return [end(0), end(1)];
}
