import { useMemo } from 'react';
import { useProject } from '#renderer/session';
import type { ScenePage, SceneTheme } from '#shared/page';
import type { Project, Slide } from '#shared/project';
import { buildPage, sceneTheme } from '#shared/scene';

/** What a page depends on besides its slide: everything but the plan and the other slides. */
type Surroundings = Omit<Project, 'plan' | 'deck'> & Pick<Project['deck'], 'theme' | 'mode' | 'brand'>;

interface LaidPage {
  readonly surroundings: Surroundings;
  readonly number: number;
  readonly page: ScenePage;
}

const laid = new WeakMap<Slide, LaidPage>();

/** The surroundings in which a project's pages were laid out last; the same object while nothing in them changed. */
let known: Surroundings | null = null;

function surroundingsOf({
  plan: _plan,
  deck: { theme, mode = 'light', brand = '' },
  ...others
}: Project): Surroundings {
  const rest: Surroundings = { ...others, theme, mode, brand };
  const same = known;
  const keys = Object.keys(rest) as (keyof Surroundings)[];
  const isSame = same && keys.length === Object.keys(same).length && keys.every((key) => same[key] === rest[key]);
  if (!isSame) known = rest;
  return known as Surroundings;
}

/** A slide as a page. Laid out once for as long as slide, number and surroundings stay: a key lays out one page. */
export function pageOf(project: Project, slide: Slide, number: number): ScenePage {
  const surroundings = surroundingsOf(project);
  const before = laid.get(slide);
  if (before && before.surroundings === surroundings && before.number === number) return before.page;
  const page = buildPage(project, slide, number);
  laid.set(slide, { surroundings, number, page });
  return page;
}

/** The pages of the deck in order. */
export function usePages(): readonly ScenePage[] {
  const project = useProject((whole) => whole);
  return useMemo(() => project.deck.slides.map((slide, at) => pageOf(project, slide, at + 1)), [project]);
}

/** One slide's page; renders again only when it changed. */
export function usePage(slide: Slide): ScenePage {
  return useProject((project) => pageOf(project, slide, project.deck.slides.indexOf(slide) + 1));
}

/** The theme of the deck. */
export function useTheme(): SceneTheme {
  return useProject(sceneTheme);
}
