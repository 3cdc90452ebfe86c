import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetKey } from '#main/files';
import { readPicture } from '#main/images';
import { blocksFromMarkdown } from '#main/import/markdown';
import { type DocumentLanguage, documentLanguages, fail, type IdSource, minorPerMajor } from '#shared/base';
import { type TemplateName, templateNames, templateRounds } from '#shared/contract';
import {
  type Asset,
  type Project,
  type Round,
  rounds,
  type Section,
  type SectionKind,
  type Slide,
  sectionKinds,
} from '#shared/project';
import { blankProject, factsInBlocks, type IdOfKey } from '#shared/starter';
import { withCharts } from './charts-in-text';
import { withRowCosts } from './costs-of-rows';
import { mergeOutline } from './merge-outline';
import { linkTo, numbersFromSource } from './numbers-from-source';
import { numbersSourceSchema } from './numbers-source';
import { registersFromSource, registersSourceSchema } from './registers-source';
import { slideFromSource } from './slide-from-source';
import { type CompanySource, companySourceSchema, deckSourceSchema } from './template-sources';

export interface TemplateChoice {
  readonly template: TemplateName;
  readonly round: Round;
  readonly language: DocumentLanguage;
  readonly newId: IdSource;
  /** The bundled `resources` folder. */
  readonly resourcesFolder: string;
}

export interface TemplateProject {
  readonly project: Project;
  /** The pictures' bytes by their keys in `project.assets`. */
  readonly assets: Map<string, Uint8Array>;
}

/**
 * A new project from a bundled one: an empty plan and deck, or a complete example in the language asked for. Every id is
 * new. An example that was not written for a later round keeps its seed text there, and gets the outline's further sections
 * and slides, empty.
 * Rejects with `usage.unknownTemplate`, `usage.unknownLanguage` and `usage.unknownRound`.
 */
export async function createFromTemplate(choice: TemplateChoice): Promise<TemplateProject> {
  const { template, round, language, newId, resourcesFolder } = choice;
  if (!templateNames.includes(template))
    fail('usage.unknownTemplate', { name: template, known: templateNames.join(', ') });
  if (!documentLanguages.includes(language))
    fail('usage.unknownLanguage', { name: language, known: documentLanguages.join(', ') });
  if (!rounds.includes(round)) fail('usage.unknownRound', { name: round, known: rounds.join(', ') });
  const blank = blankProject({ round, language, newId });
  if (template === 'blank') return { project: blank, assets: new Map() };
  const folder = join(resourcesFolder, 'templates', template);
  const written = join(folder, templateRounds[template].includes(round) ? round : 'seed', language);
  const source = (name: string) => readFile(join(written, name), 'utf8');
  const names = ['company.json', 'numbers.json', 'registers.json', 'deck.json', 'plan.md'] as const;
  const [company = '', figures = '', lists = '', deck = '', plan = ''] = await Promise.all(names.map(source));
  const words = companySourceSchema.parse(JSON.parse(company));
  const { theme, slides } = deckSourceSchema.parse(JSON.parse(deck));
  const team = words.team.map((member) => ({ id: newId(), photo: '', ...member }));
  const milestones = milestonesOf(words, team, newId);
  const { idOf, ...numbers } = numbersFromSource(numbersSourceSchema.parse(JSON.parse(figures)), {
    newId,
    currency: words.raise.currency,
    milestones,
    team,
  });
  const pictures = await picturesOf(join(folder, 'images'), slides);
  const assetOf = (file: string) => pictures.keys.get(file) ?? '';
  const exampleSlides = slides.map((slide) =>
    slideFromSource(slide, { newId, team, currency: words.raise.currency, assetOf, idOf }),
  );
  const project: Project = {
    ...blank,
    title: words.title,
    company: { ...words.company, values: words.company.values.map((text) => ({ id: newId(), text })), logo: '' },
    team,
    raise: raiseOf(words, newId),
    milestones,
    ...numbers,
    registers: registersFromSource(registersSourceSchema.parse(JSON.parse(lists)), newId),
    plan: { ...blank.plan, sections: mergedSections(blank, sectionsOf(plan, newId, idOf)) },
    deck: { ...blank.deck, theme, slides: mergedSlides(blank, exampleSlides) },
    assets: pictures.described,
  };
  return { project: withCharts(withRowCosts(project), newId), assets: pictures.assets };
}

function milestonesOf({ milestones }: CompanySource, team: Project['team'], newId: IdSource): Project['milestones'] {
  return milestones.map(({ owner, doubt, result, resultDate, ...rest }) => ({
    id: newId(),
    ...rest,
    ...(owner && { owner, ...linkTo(team, owner) }),
    ...(doubt && { doubt }),
    ...(result && { result }),
    ...(resultDate && { resultDate }),
  }));
}

function raiseOf({ raise }: CompanySource, newId: IdSource): Project['raise'] {
  const { amount, valuation, useOfFunds, ...rest } = raise;
  const minor = (major: number) => major * minorPerMajor(raise.currency);
  const uses = useOfFunds.map(({ label, detail, amount: part }) => ({
    id: newId(),
    label,
    detail,
    amountMinor: minor(part),
  }));
  return { ...rest, amountMinor: minor(amount), valuationMinor: minor(valuation), useOfFunds: uses };
}

/** `plan.md`: each `## kind` begins a section; its title is the outline's. */
function sectionsOf(plan: string, newId: IdSource, idOf: IdOfKey): Section[] {
  return plan
    .split(/^## /m)
    .slice(1)
    .map((part): Section => {
      const end = part.indexOf('\n');
      const { blocks } = blocksFromMarkdown(part.slice(end), { newId });
      const body = factsInBlocks(blocks, idOf);
      return { id: newId(), kind: kindOf(part.slice(0, end)), title: '', hidden: false, done: true, body };
    });
}

function kindOf(heading: string): SectionKind {
  const kind = sectionKinds.find((one) => one === heading.trim());
  if (!kind) throw new Error(`A template's plan has a section "${heading}"`);
  return kind;
}

function mergedSections(blank: Project, example: readonly Section[]): Section[] {
  const empty = blank.plan.sections;
  const kinds = empty.map((section) => section.kind);
  return mergeOutline(kinds, example, (kind) => empty.find((section) => section.kind === kind) as Section);
}

function mergedSlides(blank: Project, example: readonly Slide[]): Slide[] {
  const empty = blank.deck.slides;
  const kinds = empty.map((slide) => slide.kind);
  return mergeOutline(kinds, example, (kind) => empty.find((slide) => slide.kind === kind) as Slide);
}

async function picturesOf(
  folder: string,
  slides: readonly { readonly image?: { readonly file: string } | undefined }[],
) {
  const keys = new Map<string, string>();
  const assets = new Map<string, Uint8Array>();
  const described: Record<string, Asset> = {};
  for (const { image } of slides) {
    if (!image || keys.has(image.file)) continue;
    const { asset, bytes } = readPicture(await readFile(join(folder, image.file)), image.file);
    const key = assetKey(bytes);
    keys.set(image.file, key);
    assets.set(key, bytes);
    described[key] = asset;
  }
  return { keys, assets, described };
}
