import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Editor } from 'slate';
import { edit, projectNow, useProject } from '#renderer/session';
import { newId } from '#shared/base';
import type { Project, SlideParagraph } from '#shared/project';
import { slotOf, writeTextPatches } from '../model';
import { createSlideEditor, createTypingRuns, editorText, editorValue, showText } from '../text';
import { deactivate } from './active-text';

const none: readonly SlideParagraph[] = [];

function textOf({ deck }: Project, slideId: string, slot: string): readonly SlideParagraph[] {
  const slide = deck.slides.find(({ id }) => id === slideId);
  return (slide && slotOf(slide, slot, 'text')?.paragraphs) ?? none;
}

interface SlotFlow {
  readonly editor: Editor;
  readonly initialValue: SlideParagraph[];
  readonly onValueChange: () => void;
}

/**
 * An editor that is fed from a text slot and feeds it. The project is the truth: each change becomes the smallest
 * patches, and whatever else changes the slot (undo, main, the other editor of the same slot) is brought in.
 */
export function useSlotFlow(slideId: string, slot: string): SlotFlow {
  const editor = useMemo(() => createSlideEditor(), []);
  const paragraphs = useProject((project) => textOf(project, slideId, slot));
  const initialValue = useMemo(() => editorValue(textOf(projectNow(), slideId, slot)), [slideId, slot]);
  // A run of typing ends with the editor: coming back to a slot begins a new step of undo.
  const runs = useMemo(() => createTypingRuns(`slide:${slideId}:${slot}:${newId()}`), [slideId, slot]);
  /** What the editor was brought to: Slate tells of it as of any change, and it is none of ours. */
  const shown = useRef<readonly SlideParagraph[]>(initialValue);

  useLayoutEffect(() => {
    if (showText(editor, paragraphs)) shown.current = editorText(editor);
  }, [editor, paragraphs]);
  useEffect(() => () => deactivate(editor), [editor]);

  const onValueChange = () => {
    const written = editorText(editor);
    if (written === shown.current) return;
    const patches = writeTextPatches(projectNow(), slideId, slot, written);
    const { label, merge } = runs(editor.operations);
    edit(patches, label, merge ?? undefined);
  };
  return { editor, initialValue, onValueChange };
}
