import { useGuidance } from '#renderer/coach';
import { changeText } from '#renderer/rich-text';
import { client, projectNow, reportFailure, useProject } from '#renderer/session';
import { localDay, newId } from '#shared/base';
import { topicsOf } from '#shared/plan';
import type { Patch, SectionKind } from '#shared/project';
import { citeWorks, worksOf } from '#shared/references';
import { citedWorks, topicBlocks } from '#shared/starter';
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

/**
 * Puts the texts of topics into the section on screen and leads to the first gap. Works of the library that they cite become sources of the
 * project, where they are none yet.
 */
export async function insertTexts(topics: readonly OfferedTopic[]): Promise<void> {
  const ids = citedWorks(topics.flatMap(({ paragraphs }) => paragraphs));
  const sources = await sourcesOf(ids);
  const blocksOf = (paragraphs: readonly string[]) => topicBlocks(paragraphs, (work) => sources.idOf.get(work));
  const starts = topics.map(({ title, paragraphs }): TopicStart => ({ title, blocks: blocksOf(paragraphs) }));
  changeText((editor) => insertTopicTexts(editor, starts, sources.patches));
}

interface CitedSources {
  /** The sources of the project that works are, by the works' ids. */
  readonly idOf: ReadonlyMap<string, string>;
  /** Brings those that the project does not have yet. */
  readonly patches: readonly Patch[];
}

const noSources: CitedSources = { idOf: new Map(), patches: [] };

/** Without the library a text comes without citations. */
async function sourcesOf(ids: readonly string[]): Promise<CitedSources> {
  if (ids.length === 0) return noSources;
  try {
    const works = worksOf(await client['library.load']({}));
    const { references } = projectNow();
    const { added, idOf } = citeWorks(ids, works, references, { newId, today: localDay(new Date()) });
    const patch: Patch = { op: 'splice', path: ['references'], at: references.length, remove: 0, insert: [...added] };
    return { idOf, patches: added.length > 0 ? [patch] : [] };
  } catch (error) {
    reportFailure(error);
    return noSources;
  }
}
