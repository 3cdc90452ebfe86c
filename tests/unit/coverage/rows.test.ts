import { describe, expect, it } from 'vitest';
import { type DocumentLanguage, documentLanguages, seededIds, seededRandom } from '#shared/base';
import { checkProject, type Finding, findingText } from '#shared/checks';
import { deckOutline } from '#shared/deck';
import { draftDeck } from '#shared/deck-draft';
import { factResolverOf, factsOf, formatDate, formatFact, readyTable } from '#shared/facts';
import { buildFlow } from '#shared/flow';
import { textOfPages } from '#shared/page';
import { gapsIn, plainText } from '#shared/plan';
import { type Project, projectSchema, type Slide } from '#shared/project';
import { cellOf, formatCell, type RegisterKind, registerKind, registerKinds, rowsOf } from '#shared/registers';
import { buildPage, slideTable } from '#shared/scene';
import { topicBlocks } from '#shared/starter';
import { type CoverageRow, coverageRows, inLanguage, type Typed } from './coverage-row';
import { fedProject, isLastGap, madeRow, outlineOf, plantedRow, type TextOfRow, textsOf } from './make-row';

const bare = (text: string) => text.replaceAll(/\s+/g, '');

/** Asks once about each project: what it prints is looked at again and again. */
function once(read: (project: Project) => string): (project: Project) => string {
  const known = new WeakMap<Project, string>();
  return (project) => {
    const found = known.get(project) ?? read(project);
    known.set(project, found);
    return found;
  };
}

/** All text of the plan as it is printed, without white space. */
const planText = once((project) => {
  const texts = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return '';
    if (Array.isArray(value)) return value.map(texts).join('');
    return Object.entries(value)
      .map(([key, one]) => (key === 'text' && typeof one === 'string' ? one : texts(one)))
      .join('');
  };
  const { cover, preface, sections } = buildFlow(project, outlineOf(project.language));
  return bare(`${cover.company}${cover.oneLiner}${texts(preface)}${texts(sections)}`);
});

const pageText = (project: Project, slide: Slide) => bare(textOfPages([buildPage(project, slide, 1)]));

/** The slides of the round, those of the appendix too, a table of the author's for each register, and the slide of sources that a draft offers. */
function slidesOf(project: Project): readonly Slide[] {
  const about = { hidden: false, notes: '' };
  const outlined = deckOutline(project.round).map(
    ({ kind, layout }, at): Slide => ({ ...about, id: `s${at}`, kind, layout, slots: {} }),
  );
  const tables = registerKinds.flatMap(({ id }): Slide[] => {
    const ready = readyTable(project, `register.${id}`, seededIds(seededRandom(4)));
    const table = ready && slideTable(ready.table);
    return table ? [{ ...about, id, kind: 'custom', layout: 'table', slots: { table } }] : [];
  });
  const draft = draftDeck(project, outlineOf(project.language), seededIds(seededRandom(4)));
  const sources = draft.slides.filter(({ key }) => key === 'references').map(({ slide }) => slide);
  return [...outlined, ...tables, ...sources];
}

const deckText = once((project) =>
  slidesOf(project)
    .map((slide) => pageText(project, slide))
    .join(''),
);

/** All findings but those about slides, which would be laid out for it. */
const check = (project: Project) => checkProject({ ...project, deck: { ...project.deck, slides: [] } });

const isBelow = (place: Finding['place'], path: string) => `${place.join('/')}/`.startsWith(`${path}/`);

/** Findings about what the row has made: its registers, what its forms set, and gaps in texts. */
function findingsAbout(row: CoverageRow, project: Project): readonly Finding[] {
  const places = [
    ...Object.keys(row.registers ?? {}).map((kind) => `registers/${kind}`),
    ...(row.forms ?? []).flatMap(({ set }) => Object.keys(set)),
  ];
  return check(project).filter(({ code, place }) => code === 'text.gap' || places.some((path) => isBelow(place, path)));
}

function expectRegister(project: Project, kind: RegisterKind, row: CoverageRow): void {
  const said = row.registers?.[kind.id];
  const { language, raise } = project;
  const of = (on: string | undefined) => kind.columns.filter((column) => column.on === on).map(({ id }) => id);
  const paper = kind.sections.length > 0 ? of('paper') : [];
  expect(paper.toSorted(), `columns of ${kind.id} that only the plan shows`).toEqual(said?.paperOnly.toSorted());
  expect(of(undefined).toSorted(), `columns of ${kind.id} that no document shows`).toEqual(said?.windowOnly.toSorted());
  const [plan, deck] = [planText(project), deckText(project)];
  for (const [at, one] of rowsOf(project, kind.id).entries()) {
    if (at >= (said?.rows.length ?? 0)) break;
    for (const column of kind.columns) {
      const cell = cellOf(one, column.id);
      const where = `${kind.id}.${column.id}: ${cell}`;
      const inWords = formatCell(column, cell, language, raise.currency);
      const onPaper = bare(column.type === 'date' ? formatDate(inWords, language, 'long') : inWords);
      expect(cell, `${kind.id}.${column.id} is typed in no row`).not.toBe('');
      if (column.on && kind.sections.length > 0) expect(plan, where).toContain(onPaper);
      const fact = factsOf(project).get(`register.${kind.id}.${one.id}.${column.id}`);
      if (column.on === 'slide') expect(deck, where).toContain(bare(fact ? formatFact(fact.value, language) : '?'));
      // What is the same as something else, as a figure or a name, may stand there for that.
      else if (kind.isPrivate && cell.length > 12)
        for (const text of [plan, deck]) expect(text).not.toContain(bare(cell));
    }
  }
}

function expectOwnSlides(project: Project, row: CoverageRow): void {
  for (const [kind, { slides = [] }] of Object.entries(row.registers ?? {})) {
    const own = slidesOf(project).filter((slide) => slides.includes(slide.kind));
    const name = bare(rowsOf(project, kind)[0]?.cells.name ?? '');
    for (const slide of own) expect(pageText(project, slide), `${kind} on ${slide.kind}`).toContain(name);
  }
}

function expectForms(project: Project, row: CoverageRow): void {
  const [plan, deck] = [planText(project), deckText(project)];
  const said = (values: readonly Typed[]) => values.map((value) => bare(String(inLanguage(value, project.language))));
  for (const form of row.forms ?? []) {
    for (const value of said(form.plan)) expect(plan, form.what).toContain(value);
    const isInDeck = form.deckIn?.includes(project.round) ?? true;
    if (isInDeck) for (const value of said(form.deck)) expect(deck, form.what).toContain(value);
  }
}

function expectFeeds(project: Project, { feeds = [] }: CoverageRow): void {
  for (const { what, set, fact, byMinor } of feeds) {
    const [without, fed] = [fedProject(project, {}), fedProject(project, set)].map((one) => {
      const value = factsOf(one).get(fact)?.value;
      return value?.kind === 'money' ? value.amountMinor : 0;
    });
    expect((fed ?? 0) - (without ?? 0), what).toBe(byMinor);
  }
}

function expectTexts(project: Project, texts: readonly TextOfRow[]): void {
  const plan = planText(project);
  const resolve = factResolverOf(project);
  for (const { title, filled } of texts) {
    expect(plan).toContain(bare(title));
    for (const line of plainText(topicBlocks(filled), resolve).split('\n')) expect(plan).toContain(bare(line));
  }
}

/** The sentence that a planted gap is found by. */
function sentenceOf(
  { says, gap }: CoverageRow['planted'][number],
  texts: readonly TextOfRow[],
  language: DocumentLanguage,
): string {
  if (says) return says[language];
  const text = texts.find(({ name }) => name === gap);
  const open = text?.paragraphs.find((_, at) => isLastGap(text, at)) ?? '';
  return gapsIn(open)[0]?.text ?? '';
}

it('covers each of the sixteen rows, with each register in one of them', () => {
  expect(coverageRows.map(({ row }) => row)).toHaveLength(16);
  const registers = coverageRows.flatMap((row) => Object.keys(row.registers ?? {}));
  expect(registers.toSorted()).toEqual(registerKinds.map(({ id }) => id).toSorted());
});

const cases = coverageRows.flatMap((row) =>
  documentLanguages.flatMap((language) => row.rounds.map((round) => [row.row, language, round, row] as const)),
);

describe.each(cases)('row %s in %s, round %s', (_, language, round, row) => {
  let making: Promise<Project> | null = null;
  const made = () => {
    making ??= madeRow(row, language, round);
    return making;
  };

  it('is made, printed in plan and deck, and clean', async () => {
    const project = await made();
    expect(projectSchema.safeParse(project).error).toBeUndefined();
    for (const id of Object.keys(row.registers ?? {})) {
      const kind = registerKind(id);
      if (kind) expectRegister(project, kind, row);
    }
    expectOwnSlides(project, row);
    expectForms(project, row);
    expectFeeds(project, row);
    const texts = textsOf(row, language, round);
    expectTexts(project, texts);
    const inDeck = (row.forms ?? []).every(({ deck, deckIn }) => deck.length > 0 && !deckIn) && texts.length === 0;
    if (!inDeck) expect(row.planOnly, 'why it is in no deck').toBeDefined();
    const printed = buildFlow(project, outlineOf(language)).sections.map(({ kind }) => kind);
    expect(printed).toEqual(expect.arrayContaining([...(row.sections ?? [])]));
    expect(findingsAbout(row, project).map((one) => findingText(one, language))).toEqual([]);
  });

  it('is found wanting where a gap is made', async () => {
    const project = await made();
    const texts = textsOf(row, language, round);
    const said = (one: Project) => check(one).map((found) => [found.code, findingText(found, language)] as const);
    const before = said(project).map((one) => one.join(' '));
    for (const planted of row.planted) {
      const sentence = sentenceOf(planted, texts, language);
      const after = said(await plantedRow(planted, project, texts));
      const fresh = after.filter((one) => !before.includes(one.join(' ')) && one[0] === planted.code);
      expect(fresh.map(([, text]) => text).join('\n'), JSON.stringify(planted)).toContain(sentence);
      expect(sentence, JSON.stringify(planted)).not.toBe('');
    }
  });
});
