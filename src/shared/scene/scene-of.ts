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
