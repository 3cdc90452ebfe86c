import { useEffect } from 'react';
import { create } from 'zustand';
import { onAnotherProject, projectNow, sessionStore, useProject } from '#renderer/session';
import type { Section } from '#shared/project';

/** Parts of the room that can be asked to take the focus. */
export type FocusPlace = 'title' | 'text' | 'list';

/** How wide the list of sections is before anybody has dragged its edge. */
export const planListWidth = 248;

interface PlanView {
  /** The section on screen; it may be gone: then the first is shown. */
  readonly selected: string | null;
  /** The part that should take the focus; it is there once, and gone when it was taken. */
  readonly focus: FocusPlace | null;
}

/** What the plan room shows; no part of the project. */
export const usePlanView = create<PlanView>(() => ({ selected: null, focus: null }));

onAnotherProject(() => usePlanView.setState(usePlanView.getInitialState(), true));

/** Shows a section. */
export function selectSection(id: string | null): void {
  usePlanView.setState({ selected: id });
}

/** Asks a part of the room to take the focus. */
export function requestFocus(focus: FocusPlace): void {
  usePlanView.setState({ focus });
}

/** Takes the focus when this part is asked to. A section that is shown later must not hear it again. */
export function useFocusRequest(place: FocusPlace, take: () => void): void {
  const isAsked = usePlanView((view) => view.focus === place);
  useEffect(() => {
    if (!isAsked) return;
    usePlanView.setState({ focus: null });
    take();
  });
}

let afterMenu: FocusPlace | null = null;

/** Asks for the focus from a menu, which holds it until it has closed. */
export function requestFocusAfterMenu(place: FocusPlace): void {
  afterMenu = place;
}

/** What a menu calls when it has closed; false when it gives the focus back itself. */
export function menuClosed(): boolean {
  const place = afterMenu;
  afterMenu = null;
  if (place) requestFocus(place);
  return place !== null;
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
