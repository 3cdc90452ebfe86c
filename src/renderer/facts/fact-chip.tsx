import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ReactEditor, type RenderElementProps, useSelected, useSlateStatic } from 'slate-react';
import { useShallow } from 'zustand/react/shallow';
import { useT } from '#renderer/app-language';
import { useProject } from '#renderer/session';
import type { Text } from '#shared/project';
import { useAsking } from './asking';
import styles from './chip.module.css';
import { chipLook } from './chip-look';
import { FactCard } from './fact-card';

interface FactChipProps {
  readonly attributes: RenderElementProps['attributes'];
  readonly name: string;
  readonly style: string | undefined;
  /** The chip's empty text, whose marks it wears. */
  readonly text: Text | undefined;
  readonly children: ReactNode;
}

/** A value of the project in a line of text. It follows the value at once, and says what it is when it is pressed. */
export function FactChip({ attributes, name, style, text, children }: FactChipProps) {
  const words = useT();
  const isSelected = useSelected();
  const look = useProject(useShallow((project) => chipLook(project, name, style, words)));
  const editor = useSlateStatic();
  const asked = useAsked(isSelected);
  return (
    <span {...attributes} contentEditable={false} className={styles.holder}>
      <FactCard name={name} asked={asked} onLeft={() => ReactEditor.focus(editor)}>
        <span
          className={styles.chip}
          data-fact={name}
          data-state={look.state}
          data-selected={isSelected}
          title={look.title}
          style={markStyle(text)}
        >
          {look.text}
          {look.spoken ? <span className={styles.spoken}>{look.spoken}</span> : null}
        </span>
      </FactCard>
      {children}
    </span>
  );
}

/** How often the keyboard has asked for this chip's card: only while it is selected. */
function useAsked(isSelected: boolean): number {
  const times = useAsking((store) => store.times);
  const seen = useRef(times);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (times === seen.current) return;
    seen.current = times;
    if (isSelected) setAsked((before) => before + 1);
  }, [times, isSelected]);
  return asked;
}

function markStyle(text: Text | undefined) {
  const lines = [text?.underline ? 'underline' : '', text?.strike ? 'line-through' : ''].filter(Boolean).join(' ');
  return {
    ...(text?.bold ? { fontWeight: 700 } : {}),
    ...(text?.italic ? { fontStyle: 'italic' } : {}),
    ...(lines ? { textDecorationLine: lines } : {}),
  };
}
