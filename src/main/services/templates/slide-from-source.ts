import { type Currency, type IdSource, minorPerMajor } from '#shared/base';
import { isFactInline } from '#shared/plan';
import type { FactInline, Inline, Member, Slide, SlideParagraph, Slot } from '#shared/project';
import { factsInLine, type IdOfKey } from '#shared/starter';
import type { SlideSource } from './template-sources';

export interface SlideParts {
  readonly newId: IdSource;
  readonly team: readonly Member[];
  readonly currency: Currency;
  /** The asset key of a file of the template's `images` folder. */
  readonly assetOf: (file: string) => string;
  /** The id of a claim by its key. */
  readonly idOf: IdOfKey;
}

/** A slide as a project keeps it. Throws when the source names a member that the company does not have. */
export function slideFromSource(source: SlideSource, parts: SlideParts): Slide {
  const slots: Record<string, Slot> = {};
  for (const name of ['title', 'subtitle', 'body', 'body2', 'body3', 'caption'] as const) {
    const lines = source[name];
    if (lines !== undefined)
      slots[name] = { kind: 'text', paragraphs: [lines].flat().map((line) => paragraph(line, parts.idOf)) };
  }
  if (source.metrics) {
    const items = source.metrics.map(([value, label, note]) => {
      return { id: parts.newId(), ...metricValue(value, parts.idOf), label, note };
    });
    slots.metrics = { kind: 'metrics', items };
  }
  if (source.steps) {
    const text = (line: string) => (line === '' ? [] : [paragraph(line, parts.idOf)]);
    const items = source.steps.map(([label, title, words]) => ({
      id: parts.newId(),
      label: text(label),
      title: text(title),
      text: text(words),
    }));
    slots.steps = { kind: 'steps', items };
  }
  if (source.table) slots.table = tableSlot(source.table, parts);
  if (source.chart) slots.chart = chartSlot(source.chart, parts.currency);
  if (source.image) {
    const { file, alt, fit } = source.image;
    slots.image = { kind: 'image', asset: parts.assetOf(file), alt, fit };
  }
  if (source.team) slots.team = { kind: 'team', memberIds: source.team.map((name) => memberId(name, parts.team)) };
  const { kind, layout, notes } = source;
  return { id: parts.newId(), kind, layout, hidden: false, slots, notes: notes.join('\n') };
}

function memberId(name: string, team: readonly Member[]): string {
  const member = team.find((one) => one.name === name);
  if (!member) throw new Error(`The template's team has no ${name}`);
  return member.id;
}

const aligns = { l: 'left', c: 'center', r: 'right' } as const;

function tableSlot(source: NonNullable<SlideSource['table']>, { newId, idOf }: SlideParts): Slot {
  const { aligns: letters, emphasis, rows } = source;
  return {
    kind: 'table',
    header: true,
    rows: rows.map((texts, index) => ({
      id: newId(),
      emphasis: emphasis > 0 && index === emphasis,
      ...tableCells(texts, idOf),
    })),
    aligns: [...letters].map((letter) => aligns[letter as keyof typeof aligns]),
  };
}

/** A big number, or the value of the project that stands there and in which form. */
function metricValue(text: string, idOf: IdOfKey) {
  const fact = factAlone(text, idOf);
  if (!fact) return { value: text };
  return { value: '', fact: fact.name, ...(fact.style && { style: fact.style }) };
}

function tableCells(texts: readonly string[], idOf: IdOfKey) {
  const facts = texts.map((text) => factAlone(text, idOf));
  if (facts.every((fact) => fact === null)) return { cells: [...texts] };
  if (facts.some((fact) => fact?.style)) throw new Error(`No cell of a slide has a style: ${texts.join(', ')}`);
  return {
    cells: texts.map((text, column) => (facts[column] ? '' : text)),
    facts: facts.map((fact) => fact?.name ?? ''),
  };
}

/** The fact that a text consists of; null for plain text. Throws at a fact among words, for which there is no place. */
function factAlone(text: string, idOf: IdOfKey): FactInline | null {
  const inlines = factsInLine([{ text }], idOf).filter((inline) => !('text' in inline && inline.text === ''));
  const fact = inlines.find(isFactInline);
  if (fact && inlines.length > 1) throw new Error(`A figure or cell is a fact or words, not both: ${text}`);
  return fact ?? null;
}

function chartSlot({ rows, name, alt, ...chart }: NonNullable<SlideSource['chart']>, currency: Currency): Slot {
  const per = chart.unit === 'money' ? minorPerMajor(currency) : 1;
  const values = rows.map(([, value]) => Math.round(value * per));
  return {
    kind: 'chart',
    ...chart,
    currency,
    categories: rows.map(([category]) => category),
    series: [{ name, values, facts: rows.map(([, , fact]) => fact) }],
    totals: [],
    ends: { left: '', right: '', bottom: '', top: '' },
    alt,
  };
}

function paragraph(line: string, idOf: IdOfKey): SlideParagraph {
  const match = /^( *)(?:(- )|(\d+\. ))?(.*)$/.exec(line);
  const level = Math.min((match?.[1]?.length ?? 0) / 2, 2) as SlideParagraph['level'];
  const list = match?.[2] ? 'bullet' : match?.[3] ? 'number' : 'none';
  return { type: 'paragraph', level, list, children: factsInLine(bolded(match?.[4] ?? line), idOf) };
}

/** Splits at `**`: every second part is bold. */
function bolded(text: string): Inline[] {
  return text
    .split('**')
    .map((part, index): Inline => (index % 2 === 1 ? { text: part, bold: true } : { text: part }))
    .filter((part) => part.text !== '');
}
