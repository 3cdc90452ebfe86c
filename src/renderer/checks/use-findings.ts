import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { pageOf } from '#renderer/deck';
import { sessionStore, useLawKnown } from '#renderer/session';
import { type CheckKnown, checkProject, type Finding, type Sorted, sortedFindings } from '#shared/checks';
import type { Project } from '#shared/project';

/** Long enough that nobody waits for a check while typing, short enough that the list is never old. */
const pauseMs = 400;

/** What a project should not leave with, now. */
export function findingsOf(project: Project, known: CheckKnown | null = null): readonly Finding[] {
  return checkProject(project, (slide, number) => pageOf(project, slide, number), known);
}

/** The findings of the open project, looked for anew when it has been left alone for a moment; null before the first. */
export function useFindings(): { readonly project: Project; readonly found: Sorted } | null {
  const project = useStore(sessionStore, ({ open }) => open?.project ?? null);
  const known = useLawKnown();
  const [checked, setChecked] = useState<Project | null>(null);
  useEffect(() => {
    const wait = setTimeout(() => setChecked(project), pauseMs);
    return () => clearTimeout(wait);
  }, [project]);
  return useMemo(() => {
    if (!checked) return null;
    const found = sortedFindings(checked, (slide, number) => pageOf(checked, slide, number), known);
    return { project: checked, found };
  }, [checked, known]);
}
