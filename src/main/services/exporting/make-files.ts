import type { ExportContext, ExportDate, ExportedFile } from '#main/export';
import type { Drawing } from '#main/images';
import type { JobContext } from '#main/threads';
import { append, fail } from '#shared/base';
import { type ExportOptions, type ExportTarget, exportTargets, type Loss } from '#shared/contract';
import type { Project } from '#shared/project';
import { loadOutlineWords } from '../guidance';
import { exporters } from './exporters';
import { createOutgoingPictures } from './outgoing-pictures';

/** All that making the files of an export takes: plain values, so that a thread can do it. */
export interface FilesOrder {
  readonly project: Project;
  readonly targets: readonly ExportTarget[];
  readonly choices: ExportOptions;
  /** What the files are named after. */
  readonly baseName: string;
  readonly resourcesFolder: string;
  readonly date: ExportDate;
}

/** The files of an export before they are on a disk: suffixes of the base name, in the order of the targets. */
export interface ExportedFiles {
  readonly files: readonly ExportedFile[];
  readonly losses: readonly Loss[];
}

/** One target's share of the progress bar. */
const unitsPerTarget = 1_000;

/** Makes the files of an export in memory. Rejects with `AppFailure`. */
export async function makeFiles(
  { project, targets, choices, baseName, resourcesFolder, date }: FilesOrder,
  call: JobContext,
): Promise<ExportedFiles> {
  const chosen = exportTargets.filter((target) => targets.includes(target));
  const words = await loadOutlineWords(resourcesFolder, project.language);
  const files: ExportedFile[] = [];
  const losses: Loss[] = [];
  const pictures = createOutgoingPictures(project, call.asset);
  const total = chosen.length * unitsPerTarget;
  for (const [index, target] of chosen.entries()) {
    const from = index * unitsPerTarget;
    call.report({ done: from, total, what: target });
    const context: ExportContext = {
      fileName: baseName,
      asset: pictures.asset,
      drawing: drawingFor(call.signal),
      signal: call.signal,
      report: (done, of) => call.report({ done: from + Math.round((done / of) * unitsPerTarget), total, what: target }),
      date,
    };
    refuseWhenCancelled(call.signal);
    const result = await exporters[target](project, words, context, choices);
    append(files, result.files);
    append(losses, tooLarge(target, result.files));
    const cleaned = pictures
      .takeCleaned()
      .map((detail): Loss => ({ target, place: '', key: 'pictureCleaned', detail }));
    append(losses, [...result.losses, ...cleaned]);
  }
  refuseWhenCancelled(call.signal);
  call.report({ done: total, total, what: chosen.at(-1) ?? '' });
  return { files, losses };
}

/** Files above this are refused by many mailboxes and upload forms. */
const largestSentBytes = 10 * 1024 * 1024;

/** What will hardly be sent as it is: the largest file of a target, where that is too large. */
function tooLarge(target: ExportTarget, files: readonly ExportedFile[]): readonly Loss[] {
  const bytes = Math.max(0, ...files.map((file) => file.bytes.length));
  if (bytes <= largestSentBytes) return [];
  return [{ target, place: '', key: 'largeFile', detail: `${(bytes / 1024 / 1024).toFixed(1)} MB` }];
}

/** Draws pictures in their thread, which is loaded with the first that needs it. */
function drawingFor(signal: AbortSignal): Drawing {
  const thread = async () => (await import('#main/pictures')).pictureThread(signal);
  return {
    decode: async (bytes, type) => (await thread()).decode(bytes, type),
    render: async (svg, widthPx) => (await thread()).render(svg, widthPx),
  };
}

/** Throws when nobody wants the files any more. */
export function refuseWhenCancelled(signal: AbortSignal): void {
  if (signal.aborted) fail('export.cancelled', {});
}
