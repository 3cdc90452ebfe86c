import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Editor, Node } from 'slate';
import { edit, projectNow, useProject } from '#renderer/session';
import { newId } from '#shared/base';
import type { Patch, Project } from '#shared/project';
import { deactivateText } from './active-text';
import { createTypingRuns, editorValue, showNodes } from './editing/index';

/** A text of the project, and how an editor of it reads and writes. */
interface SyncedText<T extends Node> {
  /** Names the text among all others. */
  readonly key: string;
  readonly create: () => Editor;
  /** What the project has there: the same object while nothing of it changed; null when the place is gone. */
  readonly read: (project: Project) => readonly T[] | null;
  /** The smallest change that brings the place from what it is `known` to hold to what is now written. */
  readonly write: (project: Project, written: readonly T[], known: readonly T[]) => readonly Patch[];
  /** The text in the normal form of its schema, where a file may have it in another. */
  readonly normal?: (text: readonly T[]) => readonly T[];
  /** The line that an empty text is written in. */
  readonly blank: T;
}

interface EditorSync<T extends Node> {
  readonly editor: Editor;
  readonly initialValue: T[];
  readonly onValueChange: () => void;
  /** Brings in what the place shows now that nobody writes there: more than was left, where an empty text shows something. */
  readonly settle: () => void;
}

const nothing: readonly never[] = [];

/**
 * An editor that is fed from a text of the project and feeds it. The project is the truth: each change becomes the
 * smallest patches, and whatever else changes the text (undo, main, another editor of the same place) is brought in.
 */
export function useEditorSync<T extends Node>(synced: SyncedText<T>): EditorSync<T> {
  const { key, create, read, write, normal, blank } = synced;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor lives as long as what shows it
  const editor = useMemo(create, []);
  const text = useProject(read);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which text it is
  const initialValue = useMemo(() => editorValue(normal?.(text ?? nothing) ?? text ?? nothing, blank), [key]);
  // A run of typing ends with the editor: coming back to a text begins a new step of undo.
  const runs = useMemo(() => createTypingRuns(`${key}:${newId()}`), [key]);
  /** What the project had when it and the editor last agreed, and the nodes that say the same. */
  const agreed = useRef({ text, nodes: text ?? nothing });
  /** What the editor was last brought to: Slate tells of it as of any change, and it is none of ours. */
  const shown = useRef<readonly Node[] | null>(null);

  useLayoutEffect(() => {
    if (text === null || text === agreed.current.text) return;
    agreed.current = { text, nodes: text };
    if (showNodes(editor, editorValue(text, blank))) shown.current = editor.children;
  }, [editor, text, blank]);
  useEffect(() => () => deactivateText(editor), [editor]);

  const onValueChange = () => {
    const { changeName, changeElsewhere, selection } = editor;
    editor.changeName = null;
    editor.changeElsewhere = [];
    const written = editor.children as unknown as readonly T[];
    if (written === shown.current) return;
    const before = read(projectNow());
    if (before === null) return;
    const known = before === agreed.current.text ? agreed.current.nodes : before;
    const { label, merge } = runs(editor.operations, changeName, selection?.focus);
    edit([...changeElsewhere, ...write(projectNow(), written, known)], label, merge ?? undefined);
    agreed.current = { text: read(projectNow()), nodes: written };
  };
  const settle = () => {
    if (text !== null && showNodes(editor, editorValue(text, blank))) shown.current = editor.children;
  };
  return { editor, initialValue, onValueChange, settle };
}
