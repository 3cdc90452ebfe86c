import { useMemo } from 'react';
import { projectNow, useProject } from '#renderer/session';
import type { ScenePage, SceneTheme } from '#shared/page';
import { type LayoutId, layoutIds } from '#shared/project';
import { samplePage } from './sample-page';

/** All layouts as this deck's theme has them, filled with samples. */
export function useSamplePages(theme: SceneTheme): ReadonlyMap<LayoutId, ScenePage> {
  const language = useProject((project) => project.language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: samples depend on nothing else of the project
  return useMemo(
    () => new Map(layoutIds.map((layout) => [layout, samplePage(projectNow(), layout)] as const)),
    [language, theme],
  );
}
