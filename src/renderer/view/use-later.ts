import { startTransition, useEffect, useState } from 'react';

/**
 * The value one frame late: what may come a frame later (a chart) is worked out from it, so that the frame that shows what was typed does
 * not wait for it. React's own deferred values are begun before that frame, as soon as there is time.
 */
export function useAfterPaint<T>(value: T): T {
  return useLater(value, afterPaint);
}

/**
 * The value when it has rested for a moment: for what is dear and of no use in the middle of a number (findings, sensitivities).
 */
export function useRested<T>(value: T): T {
  return useLater(value, afterRest);
}

/** Calls back once, later; returns what takes the call back. */
type Delay = (call: () => void) => () => void;

function useLater<T>(value: T, delay: Delay): T {
  const [late, setLate] = useState({ value });
  useEffect(() => {
    if (late.value === value) return undefined;
    return delay(() => startTransition(() => setLate({ value })));
  }, [late, value, delay]);
  return late.value;
}

/** About what parts two keys of somebody who types fast. */
const restMs = 150;

const afterRest: Delay = (call) => {
  const timer = setTimeout(call, restMs);
  return () => clearTimeout(timer);
};

/** A window that nobody sees paints no frames. */
const longestWaitMs = 100;

const afterPaint: Delay = (call) => {
  const { port1, port2 } = new MessageChannel();
  const post = () => port2.postMessage(null);
  // A message that is posted before a frame arrives behind it.
  const frame = requestAnimationFrame(post);
  const timer = setTimeout(post, longestWaitMs);
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    port1.close();
  };
  port1.onmessage = () => {
    stop();
    call();
  };
  return stop;
};
