import type { AssetMap } from '#main/files';
import { JobTooLong, type RunJob } from '#main/threads';
import type { Project } from '#shared/project';
import type { JobTable } from './jobs';
import type { PaintPreview } from './session';

export interface PreviewOptions {
  /** So long a save waits, once for a painting; then it saves without a picture, and the next one has it. */
  readonly patienceMs?: number;
  /** So long a painting may take; one of a usual slide takes a tenth of that on a slow machine. */
  readonly limitMs?: number;
  /** Told when pictures are left out from now on. */
  readonly onTooSlow?: () => void;
}

/** What is still painted of a project whose first slide has taken too long. */
const attempts = ['whole', 'without pictures', 'nothing'] as const;

/**
 * The painter of one project's picture: keeps the last one, and has the next painted by `runJob`. Never rejects, and answers null for a
 * painting that is late. After one that took too long the project is painted without pictures, and after another one not at all.
 */
export function createPreview(
  runJob: RunJob<JobTable>,
  { patienceMs = 2_000, limitMs = 15_000, onTooSlow }: PreviewOptions = {},
): PaintPreview {
  let look: string | null = null;
  let painted: Uint8Array | null = null;
  let painting: Promise<void> | null = null;
  let attempt = 0;

  const paint = async (project: Project, assets: AssetMap): Promise<void> => {
    const params = { project, look, pictures: attempts[attempt] === 'whole' };
    const asset = async (key: string) => assets.get(key)?.bytes ?? null;
    try {
      const preview = await runJob('preview', params, { asset, limitMs });
      if (preview?.look !== look) painted = preview?.png ?? null;
      look = preview?.look ?? null;
    } catch (error) {
      painted = null;
      look = null;
      if (!(error instanceof JobTooLong)) return;
      if (attempt === 0) onTooSlow?.();
      attempt += 1;
      if (attempts[attempt] !== 'nothing') await paint(project, assets);
    }
  };
  return async (project, assets) => {
    // One that a save has waited for already is waited for by no other.
    if (painting || attempts[attempt] === 'nothing') return null;
    // No slide shows what is written in the plan, which is the largest part of a project.
    const { plan } = project;
    painting = paint({ ...project, plan: { ...plan, sections: [] } }, assets).finally(() => {
      painting = null;
    });
    return (await isDoneWithin(painting, patienceMs)) ? painted : null;
  };
}

async function isDoneWithin(work: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
