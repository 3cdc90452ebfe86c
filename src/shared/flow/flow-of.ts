import type { OutlineWords } from '#shared/guidance';
import type { Project } from '#shared/project';
import { buildFlow } from './build-flow';
import type { Flow } from './types';

const flows = new WeakMap<Project, { readonly words: OutlineWords; readonly flow: Flow }>();

/** The flow of a project, made once for as long as project and words are what they are. */
export function flowOf(project: Project, words: OutlineWords): Flow {
  const known = flows.get(project);
  if (known?.words === words) return known.flow;
  const flow = buildFlow(project, words);
  flows.set(project, { words, flow });
  return flow;
}
