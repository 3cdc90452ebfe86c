import { readFileSync } from 'node:fs';
import { createPlanEditor, insertTopicTexts } from '#renderer/plan/editing';
import { type DocumentLanguage, seededIds, seededRandom } from '#shared/base';
import type { OutlineWords, TopicTexts } from '#shared/guidance';
import { gapsIn } from '#shared/plan';
import { applyPatches, type Block, type Patch, type Project, type RegisterRow, type Round } from '#shared/project';
import { blankProject, topicBlocks } from '#shared/starter';
import { example } from '../templates/template-helper';
import { type CoverageRow, inLanguage, type Planted, type RegisterOfRow } from './coverage-row';

const readJson = (path: string): unknown => JSON.parse(readFileSync(`resources/guidance/${path}`, 'utf8'));
export const outlineOf = (language: DocumentLanguage) => readJson(`${language}/outline.json`) as OutlineWords;

/** What its author writes into each gap. */
const filling: Readonly<Record<DocumentLanguage, string>> = { en: 'something true', 'zh-CN': '真实内容' };

/** A text of the guidance in a language, as it is inserted and once its gaps are filled in. */
export interface TextOfRow {
  readonly name: string;
  readonly section: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly filled: readonly string[];
}

export function textsOf({ texts = [] }: CoverageRow, language: DocumentLanguage, round: Round): readonly TextOfRow[] {
  const order = ['seed', 'a', 'b'];
  return texts.flatMap((entry) => {
    const [name = '', from = 'seed'] = entry.split('@');
    if (order.indexOf(from) > order.indexOf(round)) return [];
    const [section = '', topic = ''] = name.split('/');
    const paragraphs = (readJson(`${language}/texts/${section}.json`) as TopicTexts)[topic] ?? [];
    const { title = '' } = outlineOf(language).sections[section as 'cover'].topics[topic] ?? {};
    return [{ name, section, title, paragraphs, filled: paragraphs.map((text) => fill(text, language)) }];
  });
}

function fill(text: string, language: DocumentLanguage): string {
  return gapsIn(text).reduceRight(
    (said, { from, to }) => `${said.slice(0, from)}${filling[language]}${said.slice(to)}`,
    text,
  );
}

/** A new project in which a founder has made all that a row asks for, with nothing left to fill in. */
export async function madeRow(row: CoverageRow, language: DocumentLanguage, round: Round): Promise<Project> {
  if (row.template) return (await example(row.template, language, round, seededIds(seededRandom(5)))).project;
  const registers = Object.entries(row.registers ?? {}).map(([kind, one]) => [kind, rowsOf(one, language)]);
  const blank: Project = {
    ...blankProject({ round, language, newId: seededIds(seededRandom(5)) }),
    registers: Object.fromEntries(registers),
  };
  const sets = (row.forms ?? []).flatMap(({ set }) => setPatches(set, language));
  return withTexts(applyPatches(blank, sets).value, textsOf(row, language, round), (text) => text.filled);
}

/** The same with a gap that was made on purpose. */
export async function plantedRow(planted: Planted, made: Project, texts: readonly TextOfRow[]): Promise<Project> {
  const { set = {}, keep = {}, gap, empty } = planted;
  const patches = [
    ...setPatches(set, made.language),
    ...Object.entries(keep).map(
      ([kind, count]): Patch => ({
        op: 'set',
        path: ['registers', kind],
        value: made.registers?.[kind]?.slice(0, count),
      }),
    ),
    ...made.plan.sections.flatMap(({ kind }, at): Patch[] =>
      kind === empty ? [{ op: 'set', path: ['plan', 'sections', at, 'body'], value: [] }] : [],
    ),
  ];
  const changed = applyPatches(made, patches).value;
  if (!gap) return changed;
  const bare = blankProject({ round: made.round, language: made.language, newId: seededIds(seededRandom(5)) });
  const lastOpen = (text: TextOfRow) =>
    text.paragraphs.map((one, at) => (isLastGap(text, at) ? one : (text.filled[at] ?? '')));
  return withTexts({ ...changed, plan: bare.plan }, texts, (text) =>
    text.name === gap ? lastOpen(text) : text.filled,
  );
}

/** Whether a paragraph is the last one with something to fill in. */
export function isLastGap({ paragraphs }: TextOfRow, at: number): boolean {
  return at === paragraphs.findLastIndex((text) => gapsIn(text).length > 0);
}

function rowsOf({ rows, count = rows.length }: RegisterOfRow, language: DocumentLanguage): RegisterRow[] {
  return Array.from({ length: count }, (_, at) => {
    const cells = inLanguage(rows[Math.min(at, rows.length - 1)], language) as Record<string, string>;
    const name = at < rows.length ? cells.name : `${cells.name} ${at + 1}`;
    return { id: `row${at}`, cells: { ...cells, name: name ?? '' } };
  });
}

/** The project with a model that begins in 2027, and with what feeds it. */
export function fedProject(project: Project, set: Readonly<Record<string, unknown>>): Project {
  return applyPatches(project, setPatches({ 'numbers/startMonth': '2027-01', ...set }, project.language)).value;
}

function setPatches(set: Readonly<Record<string, unknown>>, language: DocumentLanguage): readonly Patch[] {
  return Object.entries(set).map(([place, value]) => ({
    op: 'set',
    path: place.split('/').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
    value: inLanguage(value, language),
  }));
}

/** Inserts texts as the window does, each into its section. */
function withTexts(
  project: Project,
  texts: readonly TextOfRow[],
  saying: (text: TextOfRow) => readonly string[],
): Project {
  const sections = project.plan.sections.map((section) => {
    const own = texts.filter((text) => text.section === section.kind);
    if (own.length === 0) return section;
    const editor = createPlanEditor(seededIds(seededRandom(6)));
    editor.children = structuredClone(section.body) as Block[];
    insertTopicTexts(
      editor,
      own.map((text) => ({ title: text.title, blocks: topicBlocks(saying(text)) })),
    );
    return { ...section, body: editor.children as Block[] };
  });
  return { ...project, plan: { sections } };
}
