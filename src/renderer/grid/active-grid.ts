import { create } from 'zustand';
import type { GridRow } from './grid-types';

/** The grid that has the keyboard, for commands from menus, keys and the palette. */
export interface GridHandle {
  fill(direction: 'right' | 'down'): void;
  clear(): void;
  rename(): void;
  readonly row: GridRow | null;
  readonly isEditing: boolean;
}

export const useActiveGrid = create<{ readonly grid: GridHandle | null }>(() => ({ grid: null }));
