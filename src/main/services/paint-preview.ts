import type { AssetMap } from '#main/files';
import type { RunJob } from '#main/threads';
import type { Project } from '#shared/project';
import type { JobTable } from './jobs';
import type { PaintPreview } from './session';

/** The painter of one project's picture: keeps the last one, and has the next painted by `runJob`. */
export function createPreview(runJob: RunJob<JobTable>): PaintPreview {
  let look: string | null = null;
  let painted: Uint8Array | null = null;
  return async (project: Project, assets: AssetMap) => {
    // No slide shows what is written in the plan, which is the largest part of a project.
    const { plan } = project;
    const params = { project: { ...project, plan: { ...plan, sections: [] } }, look };
    const asset = async (key: string) => assets.get(key)?.bytes ?? null;
    const preview = await runJob('preview', params, { asset });
    if (preview?.look !== look) painted = preview?.png ?? null;
    look = preview?.look ?? null;
    return painted;
  };
}
