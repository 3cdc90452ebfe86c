import { useMemo } from 'react';
import { useProject } from '#renderer/session';
import { sceneTheme } from '#shared/scene';
import type { PaperColors } from './chart-picture';

/** The colours that the project's plan is printed in: its deck's theme on light paper, with the brand's colour. */
export function usePaperColors(): PaperColors {
  const theme = useProject((project) => project.deck.theme);
  const brand = useProject((project) => project.deck.brand);
  return useMemo(() => {
    const colorsOn = (mode: 'light' | 'dark') =>
      sceneTheme({ deck: { theme, mode, ...(brand ? { brand } : {}) } }).colors;
    return { light: colorsOn('light'), dark: colorsOn('dark') };
  }, [theme, brand]);
}
