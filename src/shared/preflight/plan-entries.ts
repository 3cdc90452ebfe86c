import type { ExportTarget } from '#shared/contract';
import type { Flow, PictureItem, PlanPages } from '#shared/flow';
import { planChartLosses, planLinkLosses } from '#shared/losses';
import type { Project } from '#shared/project';
import { effectiveDpi } from '#shared/scene';
import { coarseEntry } from './deck-entries';
import { entry } from './entry';
import { glyphEntries, linkEntries } from './text-entries';
import type { PreflightEntry } from './types';

const whole = { left: 0, top: 0, right: 0, bottom: 0 };

/**
 * What the plan lacks on pages: characters without a font, pictures too coarse for the width that they are printed in. `targets`:
 * those that lay it on pages.
 */
export function planEntries(
  project: Project,
  flow: Flow,
  laid: PlanPages,
  targets: readonly ExportTarget[],
): readonly PreflightEntry[] {
  return [...glyphs(project, flow, targets), ...pictures(project, laid, targets)];
}

/** Charts of a plan that become tables. */
export function planChartEntries(project: Project, plans: readonly ExportTarget[]): readonly PreflightEntry[] {
  return plans.flatMap((target) =>
    planChartLosses(target, project).map(({ section, block, name }) =>
      entry('chart.table', 'charts', 'hint', ['plan', 'sections', section, 'body', block], [target], { name }),
    ),
  );
}

/** Addresses that the text of a plan leads to, and files may not hold. `plans`: the targets that show plans. */
export function planLinkEntries(project: Project, plans: readonly ExportTarget[]): readonly PreflightEntry[] {
  const lost = plans.map((target) => ({ target, sections: planLinkLosses(target, project) }));
  return project.plan.sections.flatMap((section, at) => {
    const losses = lost.flatMap(({ target, sections }) =>
      sections.filter((one) => one.section === section).map(({ addresses }) => ({ target, addresses })),
    );
    return linkEntries(losses, ['plan', 'sections', at]);
  });
}

function glyphs(
  { plan }: Project,
  { cover, preface, sections }: Flow,
  targets: readonly ExportTarget[],
): readonly PreflightEntry[] {
  const coverAt = plan.sections.findIndex(({ kind }) => kind === 'cover');
  return [
    ...glyphEntries(textIn(cover), ['company'], targets),
    ...glyphEntries(textIn(preface), ['plan', 'sections', Math.max(0, coverAt)], targets),
    ...sections.flatMap(({ id, title, blocks }) => {
      const at = plan.sections.findIndex((section) => section.id === id);
      return glyphEntries(title + textIn(blocks), ['plan', 'sections', at], targets);
    }),
  ];
}

/** All text in a piece of a flow, of whatever kind its blocks are. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textIn).join('');
}

function pictures(
  { plan, assets, company }: Project,
  { pages }: PlanPages,
  targets: readonly ExportTarget[],
): readonly PreflightEntry[] {
  const printed = pages.flatMap(({ items }) => items.filter((item): item is PictureItem => item.kind === 'picture'));
  const blocks = plan.sections.flatMap(({ hidden, body }, section) =>
    hidden
      ? []
      : body.flatMap((block, at) =>
          block.type === 'image' ? [{ asset: block.asset, place: ['plan', 'sections', section, 'body', at] }] : [],
        ),
  );
  return printed.flatMap(({ asset: key, w, h }) => {
    const asset = Object.hasOwn(assets, key) ? assets[key] : undefined;
    if (!asset) return [];
    const scale = Math.min(w / asset.widthPx, h / asset.heightPx);
    const frame = { x: 0, y: 0, w: asset.widthPx * scale, h: asset.heightPx * scale };
    const dpi = effectiveDpi({ frame, crop: whole }, asset);
    if (dpi === null) return [];
    // The same picture twice stands in the order of its blocks.
    const at = blocks.findIndex((block) => block.asset === key);
    const place = at < 0 ? (company.logo === key ? ['company', 'logo'] : ['plan']) : blocks.splice(at, 1)[0]?.place;
    return coarseEntry(asset.name, dpi, frame.w, place ?? ['plan'], targets);
  });
}
