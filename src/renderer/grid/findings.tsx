import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useT } from '#renderer/app-language';
import { useRested } from '#renderer/view';
import { type Finding, findingText } from '#shared/checks';
import type { Path, Project } from '#shared/project';
import { useDraftedProject } from './cell-draft';

interface CellFinding {
  readonly finding: Finding;
  readonly text: string;
}

export interface Findings {
  readonly all: readonly CellFinding[];
  /** What is wrong at a place, if anything is. */
  readonly at: (place: Path) => string | undefined;
}

const FindingsContext = createContext<Findings>({ all: [], at: () => undefined });

/** What is wrong in what a grid shows, in words. It stands beside the rows, not in them: they are not made again when it comes. */
export const useFindings = (): Findings => useContext(FindingsContext);

interface FindingsProviderProps {
  /** The same function each time. */
  readonly find: (project: Project) => readonly Finding[];
  readonly children: ReactNode;
}

/** Looks for findings when the typing rests: half a number has none that anybody wants. */
export function FindingsProvider({ find, children }: FindingsProviderProps) {
  const findings = useCellFindings(useDraftedProject(), find);
  return <FindingsContext value={findings}>{children}</FindingsContext>;
}

function useCellFindings(project: Project, find: FindingsProviderProps['find']): Findings {
  const { language } = useT();
  const settled = useRested(project);
  const found = useMemo(() => {
    const all = find(settled).map((finding) => ({ finding, text: findingText(finding, language) }));
    const byPlace = new Map<string, string>();
    for (const { finding, text } of all) {
      const key = finding.place.join('/');
      const before = byPlace.get(key);
      byPlace.set(key, before ? `${before} ${text}` : text);
    }
    return { all, at: (place: Path) => byPlace.get(place.join('/')) };
  }, [settled, language, find]);
  const [kept, setKept] = useState<Findings>(found);
  // Most keys change no finding: the rows are not drawn again for the same words.
  if (kept === found || areSame(kept.all, found.all)) return kept;
  setKept(found);
  return found;
}

function areSame(some: readonly CellFinding[], others: readonly CellFinding[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ finding, text }, at) => {
      const other = others[at] as CellFinding;
      return (
        text === other.text &&
        finding.severity === other.finding.severity &&
        finding.place.join('/') === other.finding.place.join('/')
      );
    })
  );
}
