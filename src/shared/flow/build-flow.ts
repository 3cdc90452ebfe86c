import { formatMoneyShort, safeUrl, urlFromInput } from '#shared/base';
import { chartsInBlocks, factsOf, type ReadyChart } from '#shared/facts';
import type { OutlineWords } from '#shared/guidance';
import { createTranslator, type Translator } from '#shared/i18n';
import { isEmptySection, plainText, sectionTitle } from '#shared/plan';
import type { Project, Section } from '#shared/project';
import { type Citations, citationsOf, printedReferences } from './citations';
import { chartsFor, dataCharts } from './data-charts';
import { dataTables, milestonesTable, purposeTable, registerTables } from './data-tables';
import { flowBlocks } from './flow-blocks';
import { sectionNumbers } from './section-numbers';
import type { Flow, FlowBlock, FlowCover, FlowFact, FlowList, FlowSection, FlowTable } from './types';

/**
 * A project's plan as it is printed. `words` name the sections that their author gave no title. Pure; never fails on a
 * valid project, also not on an empty one.
 */
export function buildFlow(project: Project, words: OutlineWords): Flow {
  const translator = createTranslator(project.language);
  const citations = citationsIn(project);
  const shown = shownSections(project).map((section) => resolvedSection(section, project, citations));
  const sources = citations.list === null ? [] : [citations.list];
  const holder = sourcesSection(shown);
  const chapters = shown
    .filter((section) => section.kind !== 'cover')
    .map((section) => ({
      section,
      blocks: [...blocksOf(section, shown, project, translator), ...(section === holder ? sources : [])],
    }))
    // The title of a section of the author's own is their words too, with or without text below it.
    .filter(({ section, blocks }) => blocks.length > 0 || (section.kind === 'custom' && section.title.trim() !== ''));
  const titles = chapters.map(({ section }) => sectionTitle(section, words));
  const numbers = sectionNumbers(titles);
  return {
    title: project.title.trim() || project.company.name.trim() || translator.t('document.businessPlan'),
    language: project.language,
    cover: coverOf(project, translator),
    preface: shown
      .filter((section) => section.kind === 'cover' && !isEmptySection(section))
      .flatMap((section) => flowBlocks(section.body, project, translator)),
    sections: [
      ...chapters.map(({ section, blocks }, index) => ({
        id: section.id,
        kind: section.kind,
        number: numbers[index] ?? '',
        title: titles[index] ?? '',
        blocks,
      })),
      ...(holder ? [] : sources.map((list) => closingChapter(list, translator))),
    ],
    ...(project.plan.paper ? { paper: project.plan.paper } : {}),
  };
}

/** The numbers of the sources in a plan as it is printed. */
export function citationsIn(project: Project): Citations {
  const shown = shownSections(project);
  const isCover = ({ kind }: Section) => kind === 'cover';
  return citationsOf(project, [...shown.filter(isCover), ...shown.filter((section) => !isCover(section))]);
}

const shownSections = ({ plan }: Project) => plan.sections.filter(({ hidden }) => !hidden);

/** The section that the list of sources stands in, behind its text; where none is shown, the list is a chapter of its own. */
const sourcesSection = (shown: readonly Section[]) => shown.find(({ kind }) => kind === 'references');

/** No section of the plan, so that it has no number among them. */
function closingChapter(list: FlowList, { t }: Translator): FlowSection {
  return { id: '', kind: 'references', number: '', title: t('document.references'), blocks: [list] };
}

/**
 * Ids of the sections that are printed with a title and a number, found without laying anything out: a list of sections
 * asks at every keystroke.
 */
export function printedSections(project: Project): ReadonlySet<string> {
  const translator = createTranslator(project.language);
  const shown = shownSections(project);
  const holder = printedReferences(project).length > 0 ? sourcesSection(shown) : undefined;
  const isPrinted = (section: Section) =>
    section.kind !== 'cover' &&
    (!isEmptySection(section) ||
      section === holder ||
      tablesOf(section, shown, project, translator).length > 0 ||
      (section.kind === 'custom' && section.title.trim() !== ''));
  return new Set(shown.filter(isPrinted).map(({ id }) => id));
}

/** The tables that are printed behind a section's text, each with its place in the project; none for a hidden section. */
export function tablesBehind(project: Project, sectionId: string): readonly FlowTable[] {
  const shown = shownSections(project);
  const section = shown.find(({ id }) => id === sectionId);
  return section ? tablesOf(section, shown, project, createTranslator(project.language)) : [];
}

/** The charts that are printed behind those tables. */
export function chartsBehind(project: Project, sectionId: string): readonly ReadyChart[] {
  const shown = shownSections(project);
  const section = shown.find(({ id }) => id === sectionId);
  const isFirst = section && shown.find(({ kind }) => kind === section.kind) === section;
  return isFirst ? chartsFor(section, project) : [];
}

/** The list of sources that is printed behind a section's text; null behind all sections but one. */
export function sourcesBehind(project: Project, sectionId: string): FlowList | null {
  return sourcesSection(shownSections(project))?.id === sectionId ? citationsIn(project).list : null;
}

/** A section whose facts are put into words and charts: nothing behind this door knows of them. */
function resolvedSection(section: Section, project: Project, citations: Citations): Section {
  return { ...section, body: [...chartsInBlocks(citations.resolve(section.body), factsOf(project))] };
}

function blocksOf(
  section: Section,
  shown: readonly Section[],
  project: Project,
  translator: Translator,
): readonly FlowBlock[] {
  const text = isEmptySection(section) ? [] : flowBlocks(section.body, project, translator);
  const isFirst = shown.find(({ kind }) => kind === section.kind)?.id === section.id;
  const drawn = isFirst ? dataCharts(section, project, translator) : [];
  return [...text, ...tablesOf(section, shown, project, translator), ...drawn];
}

/**
 * What the project has for a section, behind its text. An author who drew a table has said it in their own way: the same figures
 * twice would only invite comparison. What the company is for is no figure. The milestones stand behind the ask where no section is
 * about them.
 */
function tablesOf(
  section: Section,
  shown: readonly Section[],
  project: Project,
  translator: Translator,
): readonly FlowTable[] {
  // Of two sections of one kind the first has it.
  if (shown.find(({ kind }) => kind === section.kind)?.id !== section.id) return [];
  if (section.kind === 'company') return purposeTable(project, translator, plainText(section.body));
  if (section.body.some(({ type }) => type === 'table')) return [];
  const adoptsMilestones = section.kind === 'funding' && !shown.some((other) => other.kind === 'traction');
  return [
    ...dataTables(section.kind, project, translator),
    ...(adoptsMilestones ? milestonesTable(project, translator) : []),
    ...registerTables(section.kind, new Set(shown.map(({ kind }) => kind)), project),
  ];
}

function coverOf(project: Project, { t, language }: Translator): FlowCover {
  const { company, raise } = project;
  const { currency, amountMinor } = raise;
  const kicker = t('document.businessPlan');
  const title = project.title.trim() || company.name.trim() || kicker;
  const facts: (readonly [string, string, string?])[] = [
    [t('document.cover.round'), t(`document.rounds.${project.round}`)],
    [t('document.cover.raising'), amountMinor > 0 ? formatMoneyShort({ amountMinor, currency }, language) : ''],
    [t('document.cover.contact'), company.contactName],
    [t('document.cover.email'), company.contactEmail, safeUrl(`mailto:${company.contactEmail.trim()}`) ?? ''],
    [t('document.cover.phone'), company.contactPhone],
    [
      t('document.cover.website'),
      company.website.trim().replace(/^https?:\/\/|\/$/g, ''),
      urlFromInput(company.website) ?? '',
    ],
    [t('document.cover.location'), company.location],
  ];
  return {
    company: company.name.trim(),
    kicker: title.toLowerCase().includes(kicker.toLowerCase()) ? '' : kicker,
    title,
    oneLiner: company.oneLiner.trim(),
    logo: Object.hasOwn(project.assets, company.logo) ? company.logo : '',
    facts: facts.flatMap(([label, value, link = '']): FlowFact[] =>
      value.trim() === '' ? [] : [{ label, value: value.trim(), link }],
    ),
    confidential: t('document.confidential'),
    confidentialNote: t('document.confidentialNote'),
  };
}
