import { create } from 'zustand';
import { projectNow, sessionStore, useProject } from '#renderer/session';
import type { Section } from '#shared/project';

interface PlanView {
  /** The section on screen; it may be gone: then the first is shown. */
  readonly selected: string | null;
  /** What the find field looks for. */
  readonly query: string;
  /** Counts up when a part of the room should take the focus. */
  readonly focus: { readonly place: 'title' | 'text' | 'find' | 'list'; readonly turn: number } | null;
}

/** What the plan room shows; no part of the project. */
export const usePlanView = create<PlanView>(() => ({ selected: null, query: '', focus: null }));

/** Shows a section. */
export function selectSection(id: string | null): void {
  usePlanView.setState({ selected: id });
}

export function setQuery(query: string): void {
  usePlanView.setState({ query });
}

/** Asks a part of the room to take the focus. */
export function requestFocus(place: 'title' | 'text' | 'find' | 'list'): void {
  usePlanView.setState(({ focus }) => ({ focus: { place, turn: (focus?.turn ?? 0) + 1 } }));
}

function shownIn(sections: readonly Section[], selected: string | null): Section | null {
  return sections.find(({ id }) => id === selected) ?? sections[0] ?? null;
}

/** The id of the section on screen; null when the plan has none. */
export function useShownSectionId(): string | null {
  const selected = usePlanView((view) => view.selected);
  return useProject((project) => shownIn(project.plan.sections, selected)?.id ?? null);
}

/** The section on screen, for event handlers. */
export function shownSection(): Section | null {
  if (!sessionStore.getState().open) return null;
  return shownIn(projectNow().plan.sections, usePlanView.getState().selected);
}
