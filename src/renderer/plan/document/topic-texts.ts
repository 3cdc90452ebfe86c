import { useGuidance } from '#renderer/coach';
import { changeText } from '#renderer/rich-text';
import { useProject } from '#renderer/session';
import { topicsOf } from '#shared/plan';
import type { SectionKind } from '#shared/project';
import { topicBlocks } from '#shared/starter';
import { insertTopicTexts, type TopicStart } from '../editing/index';

/** A topic that the round expects in a section, in the project's own language. */
export interface OfferedTopic {
  readonly id: string;
  readonly title: string;
  readonly prompt: string;
  /** What can be put below its heading; empty where nobody has written a text. */
  readonly paragraphs: readonly string[];
}

/** The topics of a section in the round; none until the guidance is loaded. */
export function useOfferedTopics(kind: SectionKind): readonly OfferedTopic[] {
  const round = useProject((project) => project.round);
  const guidance = useGuidance(useProject((project) => project.language));
  const words = guidance?.outline.sections[kind].topics;
  const texts = guidance?.texts[kind];
  return topicsOf(kind, round).flatMap((id) => {
    const topic = words?.[id];
    return topic ? [{ id, ...topic, paragraphs: texts?.[id] ?? [] }] : [];
  });
}

/** Puts the texts of topics into the section on screen and leads to the first gap. */
export function insertTexts(topics: readonly OfferedTopic[]): void {
  const starts = topics.map(({ title, paragraphs }): TopicStart => ({ title, blocks: topicBlocks(paragraphs) }));
  changeText((editor) => insertTopicTexts(editor, starts));
}
