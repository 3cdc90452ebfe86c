import { useGuidance } from '#renderer/coach';
import { useProject } from '#renderer/session';
import type { OutlineWords } from '#shared/guidance';
import type { SlideKind } from '#shared/project';

type SlideWords = OutlineWords['slides'][SlideKind];

/** Titles and hints of all slide kinds in the project's own language; null until they are loaded. */
export function useSlideWords(): Readonly<Record<SlideKind, SlideWords>> | null {
  return useGuidance(useProject((project) => project.language))?.outline.slides ?? null;
}
