import { onReplay, projectNow, type ReplayedStep } from '#renderer/session';
import { createTranslator } from '#shared/i18n';
import type { Patch, Path, Project } from '#shared/project';
import { noticeChange } from './notices';
import { hasRoom, isInSight, showPlace } from './places';
import { interfaceLanguage, useAppInfo } from './settings';

/** Says what undo or redo has changed when none of it is on the screen, and offers to go there. Returns what ends it. */
export function followReplays(): () => void {
  return onReplay((step) => requestAnimationFrame(() => tell(step)));
}

function tell({ origin, label, patches }: ReplayedStep): void {
  const places = placesOf(patches, projectNow());
  if (places.length === 0 || places.some(isInSight)) return;
  const { t } = createTranslator(interfaceLanguage(useAppInfo.getState().info));
  const text = t(`app.replayed.${origin}`, { what: t(`edits.${label}`) });
  const place = places.findLast(hasRoom);
  noticeChange(text, place && { label: t('app.replayed.show'), run: () => showPlace(place) });
}

/** What the program keeps for itself, and pictures, which stand nowhere but where something names them. */
const unseen: ReadonlySet<string> = new Set(['changedAt', 'assets']);

/** Where patches have changed a project: of rows that came or went, the one that stands there now. */
export function placesOf(patches: readonly Patch[], project: Project): readonly Path[] {
  return patches.filter(({ path }) => !unseen.has(String(path[0]))).map((patch) => placeOf(patch, project));
}

function placeOf(patch: Patch, project: Project): Path {
  if (patch.op !== 'splice') return patch.path;
  const list = valueAt(project, patch.path);
  const last = Array.isArray(list) ? list.length - 1 : -1;
  return last < 0 ? patch.path : [...patch.path, Math.min(patch.at, last)];
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], root);
}
