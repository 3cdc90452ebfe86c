import { useMemo } from 'react';
import { projectNow } from '#renderer/session';
import type { SceneTheme } from '#shared/page';
import type { LayoutId } from '#shared/project';
import { LayoutThumb } from './layout-thumb';
import { sketchPage } from './sample-page';

/** What a slide without content will look like. */
export function LayoutSketch({ layout, theme }: { readonly layout: LayoutId; readonly theme: SceneTheme }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sketch has nothing of the project but its theme
  const page = useMemo(() => sketchPage(projectNow(), layout), [layout, theme]);
  return <LayoutThumb page={page} theme={theme} />;
}
