import { useEffect } from 'react';
import type { Settings } from '#shared/contract';

/** Paints the window light or dark; `system` follows the system while the window is open. */
export function useAppearance(appearance: Settings['appearance']): void {
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const chosen = appearance === 'system' ? (dark.matches ? 'dark' : 'light') : appearance;
      document.documentElement.dataset.appearance = chosen;
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [appearance]);
}
