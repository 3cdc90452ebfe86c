import { isEmptyPage } from '#shared/page';
import type { Project } from '#shared/project';
import { buildScene } from './build-scene';
import type { Scene } from './types';

const scenes = new WeakMap<Project, Scene>();

/**
 * The scene of a project, laid once for as long as the project is what it is: placing and measuring a deck takes as long as painting it, and
 * several exports want it.
 */
export function sceneOf(project: Project): Scene {
  const scene = scenes.get(project) ?? buildScene(project);
  scenes.set(project, scene);
  return scene;
}

const filled = new WeakMap<Project, Project>();

/**
 * The scene as it leaves: unless they are kept, without pages on which nothing stands, the others numbered as if there had never been more. Where
 * nothing could be seen of such a deck it leaves as it is: an author who exports it with a plan gets both.
 */
export function leavingScene(project: Project, keepsEmptySlides: boolean): Scene {
  if (keepsEmptySlides) return sceneOf(project);
  const known = filled.get(project) ?? withoutEmptySlides(project);
  filled.set(project, known);
  return sceneOf(known);
}

function withoutEmptySlides(project: Project): Project {
  const { pages } = sceneOf(project);
  const full = pages.map((page) => !isEmptyPage(page));
  const slides = project.deck.slides.filter((_, at) => full[at]);
  const isSeen = slides.some(({ hidden }) => !hidden);
  return isSeen && slides.length < pages.length ? { ...project, deck: { ...project.deck, slides } } : project;
}
