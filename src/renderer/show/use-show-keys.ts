import { useEffect, useState } from 'react';
import { meaningOf } from './show-keys';
import { act, showNow } from './show-store';

/** Digits that nobody follows up are forgotten. */
const digitsMs = 3_000;

/** Reads the show's keys wherever the focus is. Returns the number that is being typed, empty for none. */
export function useShowKeys(): string {
  const [digits, setDigits] = useState('');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!showNow() || event.defaultPrevented || isControls(event)) return;
      const meaning = meaningOf(event, digits);
      if (!meaning) return;
      event.preventDefault();
      setDigits(meaning.kind === 'digits' ? meaning.digits : '');
      if (meaning.kind === 'act' && !(event.repeat && meaning.action.kind === 'cover')) act(meaning.action);
      if (meaning.kind === 'switchView' && !event.repeat) switchView();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [digits]);
  useEffect(() => {
    if (digits === '') return;
    const timer = window.setTimeout(() => setDigits(''), digitsMs);
    return () => window.clearTimeout(timer);
  }, [digits]);
  return digits;
}

/** Between the slide full screen and the presenter's view; the audience's own window stays where it is. */
function switchView(): void {
  const stage = showNow()?.stage;
  if (stage === 'here') act({ kind: 'stage', stage: 'presenter' });
  if (stage === 'presenter') act({ kind: 'stage', stage: 'here' });
}

/** A button that has the focus keeps the keys that press it, a scrolled text those that scroll it. */
function isControls({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (key === ' ' || key === 'Enter') return target.closest('button, a, [role="link"]') !== null;
  return (key === 'ArrowUp' || key === 'ArrowDown') && target.closest('[data-scrolls]') !== null;
}
