import type { IdSource } from '#shared/base';
import type { Inline, Member, Slide, SlideParagraph, Slot } from '#shared/project';
import type { SlideSource } from './template-sources';

export interface SlideParts {
  readonly newId: IdSource;
  readonly team: readonly Member[];
  /** The asset key of a file of the template's `images` folder. */
  readonly assetOf: (file: string) => string;
}

/** A slide as a project keeps it. Throws when the source names a member that the company does not have. */
export function slideFromSource(source: SlideSource, parts: SlideParts): Slide {
  const slots: Record<string, Slot> = {};
  for (const name of ['title', 'subtitle', 'body', 'body2', 'caption'] as const) {
    const lines = source[name];
    if (lines !== undefined) slots[name] = { kind: 'text', paragraphs: [lines].flat().map(paragraph) };
  }
  if (source.metrics) {
    const items = source.metrics.map(([value, label, note]) => ({ id: parts.newId(), value, label, note }));
    slots.metrics = { kind: 'metrics', items };
  }
  if (source.table) slots.table = tableSlot(source.table, parts.newId);
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

function paragraph(line: string): SlideParagraph {
  const match = /^( *)(?:(- )|(\d+\. ))?(.*)$/.exec(line);
  const level = Math.min((match?.[1]?.length ?? 0) / 2, 2) as SlideParagraph['level'];
  const list = match?.[2] ? 'bullet' : match?.[3] ? 'number' : 'none';
  return { type: 'paragraph', level, list, children: bolded(match?.[4] ?? line) };
}

/** Splits at `**`: every second part is bold. */
function bolded(text: string): Inline[] {
  return text
    .split('**')
    .map((part, index): Inline => (index % 2 === 1 ? { text: part, bold: true } : { text: part }))
    .filter((part) => part.text !== '');
}
