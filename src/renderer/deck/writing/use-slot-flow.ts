import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Editor } from 'slate';
import { edit, projectNow, useProject } from '#renderer/session';
import { newId } from '#shared/base';
import type { SlideParagraph } from '#shared/project';
import { placeKey, type TextPlace, textAt, writeAtPatches } from '../model';
import { createSlideEditor, createTypingRuns, editorText, editorValue, showText } from '../text';
import { deactivate } from './active-text';

interface SlotFlow {
  readonly editor: Editor;
  readonly initialValue: SlideParagraph[];
  readonly onValueChange: () => void;
}

/**
 * An editor that is fed from a place of text and feeds it. The project is the truth: each change becomes the smallest
 * patches, and whatever else changes it (undo, main, the other editor of the same place) is brought in.
 */
export function useSlotFlow(place: TextPlace): SlotFlow {
  const key = placeKey(place);
  const editor = useMemo(() => createSlideEditor(), []);
  const paragraphs = useProject((project) => textAt(project, place));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which place it is
  const initialValue = useMemo(() => editorValue(textAt(projectNow(), place)), [key]);
  // A run of typing ends with the editor: coming back to a slot begins a new step of undo.
  const runs = useMemo(() => createTypingRuns(`slide:${key}:${newId()}`), [key]);
  /** What the editor was brought to: Slate tells of it as of any change, and it is none of ours. */
  const shown = useRef<readonly SlideParagraph[]>(initialValue);

  useLayoutEffect(() => {
    if (showText(editor, paragraphs)) shown.current = editorText(editor);
  }, [editor, paragraphs]);
  useEffect(() => () => deactivate(editor), [editor]);

  const onValueChange = () => {
    const written = editorText(editor);
    if (written === shown.current) return;
    const patches = writeAtPatches(projectNow(), place, written);
    const { label, merge } = runs(editor.operations);
    edit(patches, label, merge ?? undefined);
  };
  return { editor, initialValue, onValueChange };
}
