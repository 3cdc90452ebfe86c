import { listedPhrases } from '#shared/base';
import { type ExportOptions, type ExportTarget, keepsEmptySlides } from '#shared/contract';
import { printedSections, saysNothing } from '#shared/flow';
import type { OutlineWords } from '#shared/guidance';
import { isEmptyPage } from '#shared/page';
import { sectionTitle } from '#shared/plan';
import type { Project } from '#shared/project';
import { leavingScene, type Scene } from '#shared/scene';
import { entry } from './entry';
import type { PreflightEntry } from './types';

/** Slides on which nothing stands, by number and kind: those that stay for it, and those that leave all the same. `decks`: targets that show slides. */
export function emptyEntries(
  project: Project,
  { pages }: Scene,
  decks: readonly ExportTarget[],
  options: ExportOptions,
  words: OutlineWords,
): readonly PreflightEntry[] {
  const empty = pages.flatMap((page, index) => (isEmptyPage(page) ? [{ page, index }] : []));
  const told = (code: 'slides.leftOut' | 'slides.empty', targets: readonly ExportTarget[]) => {
    const shown = empty.filter(({ page, index }) =>
      targets.some((target) => shows(target, page.hidden, index, options)),
    );
    const [first] = shown;
    if (!first || targets.length === 0) return [];
    const names = shown.map(({ index }) => {
      const kind = project.deck.slides[index]?.kind;
      return `${index + 1} ${kind ? words.slides[kind].title : ''}`.trim();
    });
    const params = { count: shown.length, slides: listedPhrases(names, project.language) };
    const severity = code === 'slides.leftOut' ? 'hint' : 'warning';
    return [entry(code, 'slides', severity, ['deck', 'slides', first.index], targets, params)];
  };
  const isKept = (target: ExportTarget) =>
    leavingScene(project, keepsEmptySlides(target, options)).pages.length === pages.length;
  return [
    ...told('slides.empty', decks.filter(isKept)),
    ...told(
      'slides.leftOut',
      decks.filter((target) => !isKept(target)),
    ),
  ];
}

/** Sections of which nothing will stand in a plan, not even their title, by name. `plans`: targets that show plans. */
export function emptySections(
  project: Project,
  plans: readonly ExportTarget[],
  words: OutlineWords,
): readonly PreflightEntry[] {
  if (plans.length === 0) return [];
  const printed = printedSections(project);
  const { sections } = project.plan;
  const empty = sections.filter((section) => !section.hidden && saysNothing(section, printed));
  const [first] = empty;
  if (!first) return [];
  const names = empty.map((section) => sectionTitle(section, words) || String(sections.indexOf(section) + 1));
  const params = { count: empty.length, sections: listedPhrases(names, project.language) };
  return [entry('sections.empty', 'slides', 'hint', ['plan', 'sections', sections.indexOf(first)], plans, params)];
}

/** Whether a slide would stand in a file of a target if it had something on it. */
function shows(target: ExportTarget, isHidden: boolean, index: number, { slides }: ExportOptions): boolean {
  if (target === 'deck-png' && slides !== null) return slides.includes(index + 1);
  return target === 'deck-pptx' || !isHidden;
}
