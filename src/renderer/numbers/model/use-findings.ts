import { useDeferredValue, useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { type Finding, findingText, saidFindings } from '#shared/checks';
import type { Path, Project } from '#shared/project';

export interface SaidFinding {
  readonly finding: Finding;
  readonly text: string;
}

export interface Findings {
  readonly all: readonly SaidFinding[];
  /** What is wrong at a place, if anything is. */
  readonly at: (place: Path) => string | undefined;
}

/** What is wrong in the model, in words. It may come a frame after the figures, so that typing does not wait for it. */
export function useFindings(project: Project): Findings {
  const { language } = useT();
  const settled = useDeferredValue(project);
  return useMemo(() => {
    const all = saidFindings(settled).map((finding) => ({ finding, text: findingText(finding, language) }));
    const byPlace = new Map<string, string>();
    for (const { finding, text } of all) {
      const key = finding.place.join('/');
      const before = byPlace.get(key);
      byPlace.set(key, before ? `${before} ${text}` : text);
    }
    return { all, at: (place) => byPlace.get(place.join('/')) };
  }, [settled, language]);
}
