import type { KeyboardEvent } from 'react';

/** Up and Down among options in rows go by what is seen; along the rows the arrows go by themselves. */
export function arrowByPlace(event: KeyboardEvent<HTMLElement>, selector: string): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const from = (event.target as HTMLElement).closest<HTMLElement>(selector);
  if (step === 0 || !from) return;
  event.preventDefault();
  event.stopPropagation();
  const options = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  stepByPlace(options, from, step)?.focus();
}

/** The option that lies above or below one on the screen, nearest to its middle; null where there is none. */
export function stepByPlace(options: readonly HTMLElement[], from: HTMLElement, step: 1 | -1): HTMLElement | null {
  const middle = (box: DOMRect) => box.left + box.width / 2;
  const own = from.getBoundingClientRect();
  const beyond = options
    .map((option) => ({ option, box: option.getBoundingClientRect() }))
    .filter(({ box }) => (step > 0 ? box.top >= own.bottom - 1 : box.bottom <= own.top + 1));
  const far = ({ box }: { readonly box: DOMRect }) =>
    Math.abs(box.top - own.top) * 10 + Math.abs(middle(box) - middle(own));
  return beyond.sort((one, other) => far(one) - far(other))[0]?.option ?? null;
}
