import fc from 'fast-check';
import { createFromTemplate } from '#main/services/templates';
import { documentLanguages, seededIds, seededRandom } from '#shared/base';
import { templateNames } from '#shared/contract';
import { applyPatches, misfitIn, type Patch, PatchError, type Project, projectSchema, themeIds } from '#shared/project';
import { patchOf } from '../property/random-patches';
import { modelsOf } from './random-models';

const resourcesFolder = new URL('../../resources', import.meta.url).pathname;
/** An export is dated by it, so it is the same every time. */
const changedAt = '2026-11-24T08:30:00Z';

export interface Projects {
  readonly projects: Map<string, Project>;
  /** The pictures of all of them, by key. */
  readonly assets: Map<string, Uint8Array>;
}

/** Every bundled example in both languages. */
export async function exampleProjects(): Promise<Projects> {
  const projects = new Map<string, Project>();
  const assets = new Map<string, Uint8Array>();
  for (const template of templateNames) {
    for (const language of documentLanguages) {
      const newId = seededIds(seededRandom(projects.size + 1));
      const made = await createFromTemplate({ template, language, round: 'seed', newId, resourcesFolder });
      projects.set(`${template} ${language}`, { ...made.project, changedAt });
      for (const [key, bytes] of made.assets) assets.set(key, bytes);
    }
  }
  return { projects, assets };
}

/** The customer-service company at its later rounds, in both languages. */
export async function laterExamples(): Promise<Projects> {
  const projects = new Map<string, Project>();
  const assets = new Map<string, Uint8Array>();
  for (const round of ['a', 'b'] as const) {
    for (const language of documentLanguages) {
      const newId = seededIds(seededRandom(101 + projects.size));
      const made = await createFromTemplate({ template: 'customer-service', language, round, newId, resourcesFolder });
      projects.set(`customer-service ${round} ${language}`, { ...made.project, changedAt });
      for (const [key, bytes] of made.assets) assets.set(key, bytes);
    }
  }
  return { projects, assets };
}

type Judge = (project: Project) => boolean;
const fits: Judge = (project) => misfitIn(projectSchema, project) === null;

/**
 * Examples in another look, around another model, in which a few places were changed: legal, and like nobody's. A change that makes a
 * project of which `isLegal` says no is left out.
 */
export async function generatedProjects(count: number, seed: number, isLegal: Judge = fits): Promise<Projects> {
  const { projects: all, assets } = await exampleProjects();
  const examples = [...all.values()];
  const models = fc.sample(modelsOf('sane'), { numRuns: count, seed });
  const projects = new Map<string, Project>();
  for (const [at, model] of models.entries()) {
    const example = examples[at % examples.length] as Project;
    const theme = themeIds[at % themeIds.length] ?? example.deck.theme;
    const look = { ...example.deck, theme, paper: at % 3 === 0 ? ('dark' as const) : ('light' as const) };
    const start = { ...example, ...(at % 2 === 0 ? model : {}), deck: look };
    const patches = fc.sample(patchOf(start), { numRuns: 40, seed: seed + at });
    const withPatch = (project: Project, patch: Patch) => patched(project, patch, isLegal);
    // Parsed, so that names stand in the schema's order, whatever was set.
    projects.set(`generated ${at}`, projectSchema.parse(patches.reduce(withPatch, start)));
  }
  return { projects, assets };
}

function patched(project: Project, patch: Patch, isLegal: Judge): Project {
  try {
    const { value } = applyPatches(project, [patch]);
    return isLegal(value) ? value : project;
  } catch (error) {
    if (error instanceof PatchError) return project;
    throw error;
  }
}
