import type { ColorRole, Frame, ScenePage, SceneTheme } from '#shared/page';
import { contrast } from '#shared/scene';
import { overlap, type StageSlot } from './stage-slots';

/** Text that has to be read, of any size (WCAG 2.2 AA). */
const leastContrast = 4.5;

export interface PromptLook {
  /** `RRGGBB`. */
  readonly ink: string;
  /** A ground of its own, where no colour can be read on all that lies below it. */
  readonly ground: string | null;
  readonly sizePt: number;
  readonly lineHeightPt: number;
  /** As many lines as its place has room for; what is more ends in dots. */
  readonly lines: number;
}

/** What a prompt may be written in, the quietest first. */
const inks: readonly ColorRole[] = ['faint', 'muted', 'ink', 'paper', 'onBrand'];
const sizes = [20, 16, 14, 12] as const;

/** How the prompt of an empty place looks: smaller than its text would be, and legible on whatever lies below it. */
export function promptLook(slot: StageSlot, page: ScenePage, theme: SceneTheme): PromptLook {
  const sizePt = promptSize(slot);
  const lineHeightPt = Math.round(sizePt * 1.35);
  const lines = Math.max(1, Math.floor(slot.frame.h / lineHeightPt));
  const text = { sizePt, lineHeightPt, lines };
  const grounds = groundsOf(slot.frame, page);
  const found = grounds && legibleOn(grounds, theme);
  if (found) return { ...text, ink: found, ground: null };
  const { background } = page;
  return { ...text, ink: legibleOn([background], theme) ?? theme.colors.ink, ground: theme.colors[background] };
}

function promptSize({ frame, place }: StageSlot): number {
  const usual = place?.text?.sizePt ?? 18;
  const wished = usual >= 28 ? 20 : usual >= 16 ? 16 : 14;
  return sizes.find((size) => size <= wished && size * 1.35 <= frame.h) ?? 12;
}

function legibleOn(grounds: readonly ColorRole[], { colors }: SceneTheme): string | null {
  const role = inks.find((ink) => grounds.every((ground) => contrast(colors[ink], colors[ground]) >= leastContrast));
  return role ? colors[role] : null;
}

/** What can lie below a frame; null where it is a picture, of which nobody knows the colour. */
function groundsOf(frame: Frame, page: ScenePage): readonly ColorRole[] | null {
  let grounds: ColorRole[] | null = [page.background];
  for (const element of page.elements) {
    const fill = element.kind === 'shape' ? element.fill : null;
    const isPicture = element.kind === 'image';
    if ((!fill && !isPicture) || !overlap(frame, element.frame)) continue;
    const isWhole = element.kind === 'shape' && element.shape === 'rect' && contains(element.frame, frame);
    if (isPicture) grounds = null;
    else if (fill && isWhole) grounds = [fill];
    else if (fill && grounds) grounds = [...grounds, fill];
  }
  return grounds;
}

function contains(outer: Frame, inner: Frame): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.w >= inner.x + inner.w &&
    outer.y + outer.h >= inner.y + inner.h
  );
}
