import { applyPatches, type Patch, type Project } from '#shared/project';
import type { GridCell, GridModel } from './grid-types';
import type { Place } from './selection';

export interface CellText {
  readonly place: Place;
  readonly text: string;
}

export interface ManyWritten {
  readonly patches: readonly Patch[];
  /** What no cell took, in order. */
  readonly refused: readonly (CellText & { readonly reason: string })[];
}

export function cellAt({ rows }: GridModel, { row, column }: Place): GridCell | null {
  return rows[row]?.cell(column) ?? null;
}

/** Writes texts into cells one after another, each on what the ones before it have led to. Read-only cells stay. */
export function writeCells(model: GridModel, project: Project, texts: readonly CellText[]): ManyWritten {
  let current = project;
  const patches: Patch[] = [];
  const refused: (CellText & { reason: string })[] = [];
  for (const { place, text } of texts) {
    const written = cellAt(model, place)?.write?.(current, text);
    if (!written) continue;
    if (!written.ok) {
      refused.push({ place, text, reason: written.reason });
      continue;
    }
    current = applyPatches(current, written.patches).value;
    patches.push(...written.patches);
  }
  return { patches, refused };
}

/** Empties cells one after another. */
export function clearCells(model: GridModel, project: Project, places: readonly Place[]): readonly Patch[] {
  let current = project;
  const patches: Patch[] = [];
  for (const place of places) {
    const cleared = cellAt(model, place)?.clear?.(current) ?? [];
    current = applyPatches(current, cleared).value;
    patches.push(...cleared);
  }
  return patches;
}
