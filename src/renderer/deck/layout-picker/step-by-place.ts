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
