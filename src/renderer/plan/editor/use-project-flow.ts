import { useEffect, useMemo, useRef } from 'react';
import { edit, onExternalPatch, projectNow } from '#renderer/session';
import { newId } from '#shared/base';
import { normaliseBlocks, patchesBetween } from '#shared/plan';
import type { Block, Section } from '#shared/project';
import { createEditRuns, createPlanEditor, editorValue, type PlanEditor, showBody } from '../editing/index';

interface ProjectFlow {
  readonly editor: PlanEditor;
  readonly initialValue: Block[];
  readonly onValueChange: () => void;
}

/**
 * An editor that is fed from a section's body and feeds it. The project is the truth: each change becomes the smallest
 * patches, and what undo, redo or main change is brought into the editor. `known` always equals the project's body.
 */
export function useProjectFlow(section: Section): ProjectFlow {
  const { id } = section;
  const editor = useMemo(() => createPlanEditor(newId), []);
  const known = useRef<readonly Block[]>(section.body);
  const isFollowing = useRef(false);
  const runs = useMemo(() => createEditRuns(id), [id]);
  const initialValue = useMemo(() => editorValue(normalBody(known.current)), []);

  useEffect(() => {
    return onExternalPatch(() => {
      const body = projectNow().plan.sections.find((other) => other.id === id)?.body;
      if (!body) return;
      known.current = body;
      if (showBody(editor, body)) isFollowing.current = true;
    });
  }, [editor, id]);

  const onValueChange = () => {
    const name = editor.changeName;
    editor.changeName = null;
    if (isFollowing.current) {
      isFollowing.current = false;
      return;
    }
    const index = projectNow().plan.sections.findIndex((other) => other.id === id);
    if (index < 0) return;
    const body = editor.children as Block[];
    const patches = patchesBetween(['plan', 'sections', index, 'body'], known.current, body);
    known.current = body;
    const { label, merge } = runs(editor.operations, name);
    edit(patches, label, merge ?? undefined);
  };
  return { editor, initialValue, onValueChange };
}

/** The body itself when it is in normal form, so that what is not touched keeps its identity. */
function normalBody(body: readonly Block[]): readonly Block[] {
  const normal = normaliseBlocks(body, newId);
  return patchesBetween([], body, normal).length === 0 ? body : normal;
}
