import { errorDetail } from '#shared/base';
import { type Asset, ceilings, misfitIn, type Project, projectSchema } from '#shared/project';
import { doubledId } from './doubled-id';
import type { Excess } from './weigh-json';

/**
 * Why no file of a project could be opened, whatever else it holds; null when one could. What it shares with `known`, which has been held or
 * read already and whose ids edits have kept apart since, is not looked at.
 */
export function whyUnreadable(project: Project, known?: Project): Excess | null {
  const misfit = misfitIn(projectSchema, project, known);
  if (misfit) return { place: misfit.place.join('/'), detail: misfit.detail };
  const double = known ? null : doubledId(project);
  return double && { place: double.join('/'), detail: errorDetail('twice') };
}

/** How pictures go beyond what one project may hold; null when they don't. */
export function pictureExcess(assets: Project['assets']): Excess | null {
  const all = Object.values(assets);
  const place = 'assets';
  if (all.length > ceilings.pictures) return { place, detail: errorDetail('tooMany', String(ceilings.pictures)) };
  if (bytesOf(all) > ceilings.picturesMb * 2 ** 20)
    return { place, detail: errorDetail('tooLarge', `${ceilings.picturesMb} MB`) };
  return null;
}

const bytesOf = (assets: readonly Asset[]) => assets.reduce((sum, { bytes }) => sum + bytes, 0);
