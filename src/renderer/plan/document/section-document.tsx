import { type CSSProperties, useEffect } from 'react';
import { Slate } from 'slate-react';
import { useT } from '#renderer/app-language';
import { usePaperColors } from '#renderer/charts';
import { activateText, LinkBubble, Spelling } from '#renderer/rich-text';
import { useSessionState } from '#renderer/session';
import { keepsScroll } from '#renderer/view';
import { isEmptySection } from '#shared/plan';
import type { Section } from '#shared/project';
import { ChartDialogs } from '../editor/chart-dialogs';
import { connectClipboard } from '../editor/paste';
import { TextBody } from '../editor/text-body';
import { TextToolbar } from '../editor/text-toolbar';
import { useSectionSync } from '../editor/use-section-sync';
import { ProjectTables } from './project-tables';
import styles from './section-document.module.css';
import { SectionHead } from './section-head';
import { TopicOffer } from './topic-offer';

/** One section as a document: tools on top, then its title, the question it answers, and the text. */
export function SectionDocument({ section }: { readonly section: Section }) {
  const words = useT();
  const { readOnly } = useSessionState();
  const { editor, initialValue, onValueChange } = useSectionSync(section.id);
  const { light, dark } = usePaperColors();
  // Lines in the text are in the colour that they print in.
  const paper = {
    ['--plan-accent' as string]: `light-dark(#${light.accent}, #${dark.accent})`,
  } satisfies CSSProperties;
  connectClipboard(editor, words);
  useEffect(() => activateText(editor), [editor]);
  return (
    <Slate editor={editor} initialValue={initialValue} onValueChange={onValueChange}>
      {readOnly ? null : <TextToolbar />}
      <div className={styles.scroll} {...keepsScroll}>
        <article className={styles.column} style={paper}>
          <SectionHead section={section} readOnly={readOnly} />
          {isEmptySection(section) && !readOnly ? <TopicOffer section={section} /> : null}
          <TextBody editor={editor} readOnly={readOnly} />
          <ProjectTables section={section} />
        </article>
      </div>
      <LinkBubble />
      {readOnly ? null : <Spelling />}
      {readOnly ? null : <ChartDialogs />}
    </Slate>
  );
}
