import { pictureExcess, projectEntry, Tally, usedAssets } from '#main/files';
import { type ErrorDetail, errorDetail, fail } from '#shared/base';
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
import { bring, broughtBy, type Census, type CensusChange, type CensusSize, changeOf, createCensus } from './census';
import { createUndoStack, type UndoStep } from './undo-stack';

export interface Edit {
  readonly baseRevision: number;
  readonly patches: readonly Patch[];
  readonly label: string;
  readonly merge: string | null;
}

export interface Change {
  readonly revision: number;
  readonly patches: readonly Patch[];
  /** What undo or redo took back or did again, as its edit was called; none of other changes. */
  readonly label?: string;
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

  const become = (next: Outcome, patches: readonly Patch[]): Change => {
    census.add(next.change);
    project = next.value;
    revision += 1;
    return { revision, patches };
  };
  /** Writes down that it was now, for the journal too; within one second there is nothing to write. */
  const becomeNow = (next: Outcome, patches: readonly Patch[], now: Date): Change => {
    const changedAt = momentOf(now);
    if (next.value === project || next.value.changedAt === changedAt) return become(next, patches);
    const stamp: Patch = { op: 'set', path: ['changedAt'], value: changedAt };
    const stamped = outcomeOf(next.value, [stamp]);
    census.add(next.change);
    return become(stamped, [...patches, stamp]);
  };
  const replay = (step: UndoStep | null, side: 'patches' | 'inverse'): Change | null => {
    if (!step) return null;
    windowRevision = null;
    const patches = step[side];
    return { ...becomeNow(outcomeOf(project, patches), patches, options.now()), label: step.label };
  };
  return {
    project: () => project,
    revision: () => revision,
    edit({ baseRevision, patches, label, merge }) {
      if (baseRevision !== revision && baseRevision !== windowRevision) {
        fail('project.staleRevision', { expected: baseRevision, found: revision });
      }
      const outcome = checked(project, patches, census);
      const now = options.now();
      undoStack.push({ label, patches, inverse: outcome.inverse }, merge, now.getTime());
      windowRevision = baseRevision + 1;
      return becomeNow(outcome, patches, now);
    },
    undo: () => replay(undoStack.undo(), 'inverse'),
    redo: () => replay(undoStack.redo(), 'patches'),
    addAsset(key, asset) {
      if (Object.hasOwn(project.assets, key)) return null;
      refusePicture(project, key, asset);
      const patches: Patch[] = [{ op: 'set', path: ['assets', key], value: asset }];
      return become(outcomeOf(project, patches), patches);
    },
    undoLabel: undoStack.undoLabel,
    redoLabel: undoStack.redoLabel,
  };
}

/** What patches make of a project, how they are undone, and what the census makes of them. */
interface Outcome {
  readonly value: Project;
  readonly inverse: readonly Patch[];
  readonly change: CensusChange;
}

/** Of patches that are known to be good. */
function outcomeOf(project: Project, patches: readonly Patch[]): Outcome {
  const { value, inverse } = applyPatches(project, patches);
  return { value, inverse, change: changeOf(broughtBy(patches), inverse) };
}

/** The values of an edit are walked here once, and then along the schema, once they are where they belong (decision 0292). */
function checked(project: Project, patches: readonly Patch[], census: Census): Outcome {
  const brought = new Tally();
  for (const [index, patch] of patches.entries()) {
    refuseOwn(patch);
    const flaw = bring(patch, brought);
    if (flaw) refuse(flaw, patch, index);
  }
  const { value, inverse } = applied(project, patches);
  const misfit = misfitIn(projectSchema, value, project);
  if (misfit) fail('project.invalidEdit', { place: misfit.place.join('/'), detail: misfit.detail });
  refuseChangedAssets(project, value);
  const change = changeOf(brought, inverse);
  refuseTooMuch(census.sizeAfter(change), change);
  const duplicate = census.duplicateAfter(change);
  if (duplicate !== null) fail('project.invalidEdit', { place: `id ${duplicate}`, detail: errorDetail('twice') });
  return { value, inverse, change };
}

function refuseOwn({ path }: Patch): void {
  const isOwn = fixed.has(path[0]) || (path[0] === 'assets' && path.length < 2);
  if (isOwn) fail('project.invalidEdit', { place: path.join('/'), detail: errorDetail('fixed') });
}

/** What is no JSON is no edit at all: the contract would say so, did it look at values. */
function refuse(flaw: ErrorDetail, { op, path }: Patch, index: number): never {
  if (flaw.what === 'notJson') {
    const part = op === 'splice' ? 'insert' : 'value';
    fail('usage.badArguments', { detail: `project.edit patches.${index}.${part}: not JSON` });
  }
  const isTooMuch = flaw.what === 'tooManyValues' || flaw.what === 'tooLarge';
  return fail('project.invalidEdit', { place: isTooMuch ? projectEntry : path.join('/'), detail: flaw });
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
