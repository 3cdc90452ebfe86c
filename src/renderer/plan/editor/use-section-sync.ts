import { useEditorSync } from '#renderer/rich-text';
import { newId } from '#shared/base';
import { normaliseBlocks, patchesBetween } from '#shared/plan';
import type { Block, Project } from '#shared/project';
import { createPlanEditor, emptyLine } from '../editing/index';

/** An editor of a section's body. */
export function useSectionSync(id: string) {
  return useEditorSync<Block>({
    key: id,
    create: () => createPlanEditor(newId),
    read: ({ plan }) => plan.sections[indexOf(plan, id)]?.body ?? null,
    write: ({ plan }, written, known) =>
      patchesBetween(['plan', 'sections', indexOf(plan, id), 'body'], known, written),
    normal: normalBody,
    blank: emptyLine,
  });
}

function indexOf({ sections }: Project['plan'], id: string): number {
  return sections.findIndex((section) => section.id === id);
}

/** The body itself when it is in normal form, so that what is not touched keeps its identity. */
function normalBody(body: readonly Block[]): readonly Block[] {
  const normal = normaliseBlocks(body, newId);
  return patchesBetween([], body, normal).length === 0 ? body : normal;
}
