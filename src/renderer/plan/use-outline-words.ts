import { useGuidance } from '#renderer/coach';
import { useProject } from '#renderer/session';
import type { OutlineWords } from '#shared/guidance';

/** Titles and questions of the outline in the project's own language; null until they are loaded. */
export function useOutlineWords(): OutlineWords | null {
  return useGuidance(useProject((project) => project.language))?.outline ?? null;
}
