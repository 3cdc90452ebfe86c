import { type Currency, type IdSource, minorPerMajor } from '#shared/base';
import type { Inline, Member, Slide, SlideParagraph, Slot } from '#shared/project';
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
    const items = source.metrics.map(([value, label, note]) => ({ id: parts.newId(), value, label, note }));
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
  if (source.table) slots.table = tableSlot(source.table, parts.newId);
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

function tableSlot({ aligns: letters, emphasis, rows }: NonNullable<SlideSource['table']>, newId: IdSource): Slot {
  return {
    kind: 'table',
    header: true,
    rows: rows.map((cells, index) => ({ id: newId(), emphasis: emphasis > 0 && index === emphasis, cells })),
    aligns: [...letters].map((letter) => aligns[letter as keyof typeof aligns]),
  };
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
