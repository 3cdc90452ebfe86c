import { create } from 'zustand';
import type { ExportTarget } from '#shared/contract';

interface LastExport {
  readonly targets: readonly ExportTarget[];
  /** Null: main asks for a folder. */
  readonly folder: string | null;
}

/** What was chosen last, for as long as the window lives. */
export const useLastExport = create<LastExport>(() => ({ targets: ['deck-pptx', 'plan-pdf'], folder: null }));

/** The folder of a file on any platform. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))) || '/';
}
