import type { DocumentLanguage } from '#shared/base';
import { explainFact, type FactValue, factsOf, formatFact, labelText } from '#shared/facts';
import { isEmptySection, plainText, type SectionState, sectionState, sectionTitle } from '#shared/plan';
import type { ClaimState, LayoutId, Project, Round, ScenarioId, SectionKind, SlideKind } from '#shared/project';
import { loadOutlineWords } from '../guidance';
import { readForUse, type Source } from './read-only-file';

/** What is in a project file, counted: what `pitchwright info --json` prints. */
export interface ProjectInfo {
  readonly path: string;
  readonly bytes: number;
  readonly formatVersion: number;
  readonly id: string;
  /** When it was last changed, in UTC; null: unknown. */
  readonly changedAt: string | null;
  readonly title: string;
  readonly company: string;
  readonly language: DocumentLanguage;
  readonly round: Round;
  readonly sections: readonly {
    readonly id: string;
    readonly kind: SectionKind;
    readonly title: string;
    readonly state: SectionState;
    readonly hidden: boolean;
    /** Characters of its text, white space aside. */
    readonly characters: number;
  }[];
  readonly slides: readonly {
    readonly id: string;
    readonly kind: SlideKind;
    readonly title: string;
    readonly layout: LayoutId;
    readonly hidden: boolean;
  }[];
  readonly counts: {
    readonly sections: number;
    readonly sectionsDone: number;
    readonly sectionsEmpty: number;
    readonly slides: number;
    readonly slidesHidden: number;
    readonly members: number;
    readonly milestones: number;
    readonly assets: number;
  };
  readonly assetBytes: number;
  /** The scenario that plan and deck show, and so do the facts. */
  readonly scenario: ScenarioId;
  /** Every named value of the project by its name, said in the project's language. */
  readonly facts: Readonly<Record<string, FactInfo>>;
}

export interface FactInfo {
  readonly label: string;
  readonly text: string;
  readonly value: FactValue;
  /** How it is worked out; empty for what was typed. */
  readonly formula: string;
  /** Null for what needs no proof. */
  readonly state: ClaimState | null;
  readonly source: string;
}

function factInfos(project: Project): ProjectInfo['facts'] {
  const { language } = project;
  return Object.fromEntries(
    factsOf(project).all.map(({ name, label, value }): [string, FactInfo] => {
      const explained = explainFact(project, name, language);
      const { formula = '', claimed = null } = explained ?? {};
      const text = formatFact(value, language);
      const about = { state: claimed?.state ?? null, source: claimed?.source ?? '' };
      return [name, { label: labelText(label, language), text, value, formula, ...about }];
    }),
  );
}

/** Reads a project file and counts what is in it. Rejects with `AppFailure`. */
export async function describeProjectFile(source: Source, resourcesFolder: string): Promise<ProjectInfo> {
  const { path, file } = await readForUse(source);
  const { project } = file;
  const words = await loadOutlineWords(resourcesFolder, project.language);
  const { sections } = project.plan;
  const { slides } = project.deck;
  const assets = Object.values(project.assets);
  return {
    path,
    bytes: file.fingerprint.size,
    formatVersion: file.foundFormat,
    id: project.id,
    changedAt: project.changedAt,
    title: project.title,
    company: project.company.name,
    language: project.language,
    round: project.round,
    sections: sections.map((section) => ({
      id: section.id,
      kind: section.kind,
      title: sectionTitle(section, words),
      state: sectionState(section),
      hidden: section.hidden,
      characters: plainText(section.body).replace(/\s/g, '').length,
    })),
    slides: slides.map(({ id, kind, layout, hidden, slots }) => {
      const own = slots.title?.kind === 'text' ? plainText(slots.title.paragraphs).trim() : '';
      return { id, kind, title: own || words.slides[kind].title, layout, hidden };
    }),
    counts: {
      sections: sections.length,
      sectionsDone: sections.filter((section) => section.done).length,
      sectionsEmpty: sections.filter((section) => !section.done && isEmptySection(section)).length,
      slides: slides.length,
      slidesHidden: slides.filter((slide) => slide.hidden).length,
      members: project.team.length,
      milestones: project.milestones.length,
      assets: assets.length,
    },
    assetBytes: assets.reduce((sum, asset) => sum + asset.bytes, 0),
    scenario: project.numbers.scenario,
    facts: factInfos(project),
  };
}
