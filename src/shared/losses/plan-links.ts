import type { ExportTarget, Loss } from '#shared/contract';
import type { Project, Section } from '#shared/project';
import { droppedLinks } from './link-policy';
import { toldLosses } from './losses-of';

/** The addresses that each section of a plan that is shown leads to, and a target has to leave out. */
export function planLinkLosses(
  target: ExportTarget,
  { plan }: Pick<Project, 'plan'>,
): readonly { readonly section: Section; readonly addresses: readonly string[] }[] {
  return plan.sections
    .filter(({ hidden }) => !hidden)
    .map((section) => ({ section, addresses: droppedLinks(target, linksIn(section.body)) }))
    .filter(({ addresses }) => addresses.length > 0);
}

/** The addresses of all links, however deep: links are the only nodes that have one. */
function linksIn(nodes: readonly unknown[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node !== 'object' || node === null) return [];
    const { type, url, children } = node as { type?: unknown; url?: unknown; children?: unknown };
    const own = type === 'link' && typeof url === 'string' ? [url] : [];
    return [...own, ...(Array.isArray(children) ? linksIn(children) : [])];
  });
}

/** The same, as an export tells it. */
export function toldPlanLinks(target: ExportTarget, project: Pick<Project, 'plan'>): readonly Loss[] {
  const lost = planLinkLosses(target, project);
  return toldLosses(
    target,
    lost.map(({ section, addresses }) => ({ place: section.id, characters: [], addresses })),
  );
}
