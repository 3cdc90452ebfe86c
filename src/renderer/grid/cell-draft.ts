import { useMemo } from 'react';
import { create } from 'zustand';
import { useProject } from '#renderer/session';
import { applyPatches, type Patch, PatchError, type Project } from '#shared/project';

/**
 * What is being typed in a cell, as the patches it would be. It is no part of the project before the cell is left:
 * figures follow each key, yet Escape leaves nothing behind and undo takes the cell as one step.
 */
const useDraft = create<{ readonly patches: readonly Patch[] }>(() => ({ patches: [] }));

const none: readonly Patch[] = [];

/** Shows the figures as if these patches had been made; an empty list ends it. */
export function setCellDraft(patches: readonly Patch[]): void {
  useDraft.setState({ patches: patches.length === 0 ? none : patches });
}

/** The project with what is being typed in it. */
export function useDraftedProject(): Project {
  const project = useProject((whole) => whole);
  const { patches } = useDraft();
  return useMemo(() => drafted(project, patches), [project, patches]);
}

function drafted(project: Project, patches: readonly Patch[]): Project {
  if (patches.length === 0) return project;
  try {
    return applyPatches(project, patches).value;
  } catch (error) {
    // An undo has taken away the place that is typed in.
    if (error instanceof PatchError) return project;
    throw error;
  }
}
