import { findUnsafe, pictureExcess, projectEntry, usedAssets } from '#main/files';
import { errorDetail, fail } from '#shared/base';
import {
  type Asset,
  applyPatches,
  assetSchema,
  ceilings,
  misfitIn,
  momentOf,
  type Patch,
  PatchError,
  type Project,
  projectSchema,
} from '#shared/project';
import { type Census, type CensusSize, createCensus } from './census';
import { createUndoStack } from './undo-stack';

export interface Edit {
  readonly baseRevision: number;
  readonly patches: readonly Patch[];
  readonly label: string;
  readonly merge: string | null;
}

export interface Change {
  readonly revision: number;
  readonly patches: readonly Patch[];
}

/** The authority on one open project: what it is, what it was, and what may become of it. Knows no disk. */
export interface OpenDocument {
  project(): Project;
  revision(): number;
  /** Applies a checked edit, or throws `project.staleRevision` or `project.invalidEdit` and is as before. */
  edit(edit: Edit): Change;
  /** Null when there is nothing to take back. */
  undo(): Change | null;
  redo(): Change | null;
  /**
   * Adds a picture's entry, outside the undo stack; null when the project has it already. Throws `import.projectFull` and
   * `project.invalidEdit`.
   */
  addAsset(key: string, asset: Asset): Change | null;
  undoLabel(): string | null;
  redoLabel(): string | null;
}

export interface DocumentOptions {
  readonly revision?: number;
  readonly now: () => Date;
}

/** Places that are the program's own business, never an edit's. */
const fixed = new Set<string | number | undefined>([undefined, 'formatVersion', 'id', 'changedAt']);

export function createDocument(start: Project, options: DocumentOptions): OpenDocument {
  let project = start;
  let revision = options.revision ?? 0;
  /**
   * Where the window believes to be when it has not heard of pictures that main has added since. Those touch nothing
   * that an edit does, so an edit made meanwhile is good; refusing it would lose a key.
   */
  let windowRevision: number | null = revision;
  const census = createCensus(project);
  const undoStack = createUndoStack();

  const become = (next: Project, patches: readonly Patch[]): Change => {
    census.add(census.changeOf(project, next));
    project = next;
    revision += 1;
    return { revision, patches };
  };
  /** Writes down that it was now, for the journal too; within one second there is nothing to write. */
  const becomeNow = (next: Project, patches: readonly Patch[], now: Date): Change => {
    const changedAt = momentOf(now);
    if (next === project || next.changedAt === changedAt) return become(next, patches);
    return become({ ...next, changedAt }, [...patches, { op: 'set', path: ['changedAt'], value: changedAt }]);
  };
  const replay = (step: readonly Patch[] | undefined): Change | null => {
    if (!step) return null;
    windowRevision = null;
    return becomeNow(applyPatches(project, step).value, step, options.now());
  };
  return {
    project: () => project,
    revision: () => revision,
    edit({ baseRevision, patches, label, merge }) {
      if (baseRevision !== revision && baseRevision !== windowRevision) {
        fail('project.staleRevision', { expected: baseRevision, found: revision });
      }
      const { value, inverse } = checked(project, patches, census);
      const now = options.now();
      undoStack.push({ label, patches, inverse }, merge, now.getTime());
      windowRevision = baseRevision + 1;
      return becomeNow(value, patches, now);
    },
    undo: () => replay(undoStack.undo()?.inverse),
    redo: () => replay(undoStack.redo()?.patches),
    addAsset(key, asset) {
      if (Object.hasOwn(project.assets, key)) return null;
      refusePicture(project, key, asset);
      const patches: Patch[] = [{ op: 'set', path: ['assets', key], value: asset }];
      return become(applyPatches(project, patches).value, patches);
    },
    undoLabel: undoStack.undoLabel,
    redoLabel: undoStack.redoLabel,
  };
}

function checked(project: Project, patches: readonly Patch[], census: Census): { value: Project; inverse: Patch[] } {
  for (const patch of patches) refuseUnsafe(patch);
  const result = applied(project, patches);
  const misfit = misfitIn(projectSchema, result.value, project);
  if (misfit) fail('project.invalidEdit', { place: misfit.place.join('/'), detail: misfit.detail });
  refuseChangedAssets(project, result.value);
  const change = census.changeOf(project, result.value);
  refuseTooMuch(census.sizeAfter(change), change);
  const duplicate = census.duplicateAfter(change);
  if (duplicate !== null) fail('project.invalidEdit', { place: `id ${duplicate}`, detail: errorDetail('twice') });
  return result;
}

function refuseUnsafe(patch: Patch): void {
  const place = patch.path.join('/');
  const own = fixed.has(patch.path[0]) || (patch.path[0] === 'assets' && patch.path.length < 2);
  if (own) fail('project.invalidEdit', { place, detail: errorDetail('fixed') });
  const unsafe =
    patch.op === 'unset' ? null : findUnsafe(patch.op === 'set' ? patch.value : patch.insert, patch.path.length);
  if (unsafe !== null) fail('project.invalidEdit', { place, detail: unsafe });
}

/** What is too much may become less. */
function refuseTooMuch({ values, bytes }: CensusSize, change: CensusSize): void {
  const place = projectEntry;
  if (change.values > 0 && values > ceilings.values)
    fail('project.invalidEdit', { place, detail: errorDetail('tooManyValues', String(ceilings.values)) });
  if (change.bytes > 0 && bytes > ceilings.textMb * 2 ** 20)
    fail('project.invalidEdit', { place, detail: errorDetail('tooLarge', `${ceilings.textMb} MB`) });
}

/** A picture that the reader would refuse must not come in: the file, and the journal too, could not be opened for it. */
function refusePicture(project: Project, key: string, asset: Asset): void {
  const misfit = misfitIn(assetSchema, asset);
  if (misfit) fail('project.invalidEdit', { place: ['assets', key, ...misfit.place].join('/'), detail: misfit.detail });
  const used = usedAssets(project);
  const saved = Object.entries(project.assets).filter(([one]) => used.has(one));
  const excess = pictureExcess(Object.fromEntries([...saved, [key, asset]]));
  if (excess) fail('import.projectFull', { path: asset.name, detail: excess.detail });
}

function applied(project: Project, patches: readonly Patch[]) {
  try {
    return applyPatches(project, patches);
  } catch (error) {
    if (!(error instanceof PatchError)) throw error;
    return fail('project.invalidEdit', { place: '', detail: errorDetail('placeMissing') }, error);
  }
}

/** What a picture is was measured when it was taken in. An edit may name it, nothing more: else its file would not open. */
function refuseChangedAssets(before: Project, after: Project): void {
  if (before.assets === after.assets) return;
  for (const [key, asset] of Object.entries(after.assets)) {
    const known = Object.hasOwn(before.assets, key) ? before.assets[key] : undefined;
    const same =
      known &&
      known.type === asset.type &&
      known.bytes === asset.bytes &&
      known.widthPx === asset.widthPx &&
      known.heightPx === asset.heightPx;
    if (!same) fail('project.invalidEdit', { place: `assets/${key}`, detail: errorDetail('fixed') });
  }
}
