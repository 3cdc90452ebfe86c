import type { ColorRole, StyledRun, TextStyle } from '#shared/page';
import type { FactInline, Inline, SlideParagraph, Text } from '#shared/project';

/** The plain text of slide paragraphs, a line each. */
export function plainSlideText(paragraphs: readonly SlideParagraph[]): string {
  return paragraphs.map((paragraph) => paragraph.children.map(inlineText).join('')).join('\n');
}

/** Whether a paragraph holds nothing but white space. */
export function isBlank(paragraph: SlideParagraph): boolean {
  return paragraph.children.every((child) => inlineText(child).trim() === '');
}

function isLink(inline: Inline): inline is Extract<Inline, { type: 'link' }> {
  return 'type' in inline && inline.type === 'link';
}

function isFact(inline: Inline): inline is FactInline {
  return inline.type === 'fact';
}

/** A fact that nobody has put into words is shown by its name: what is lost must be seen. */
function factText({ name, children }: FactInline): Text {
  return { ...children[0], text: `[${name}]` };
}

function inlineText(inline: Inline): string {
  if (isFact(inline)) return factText(inline).text;
  return isLink(inline) ? inline.children.map((child) => child.text).join('') : (inline as Text).text;
}

export interface RunLook {
  readonly sizePt: number;
  readonly color: ColorRole;
  readonly bold: boolean;
  readonly typeface?: TextStyle['typeface'] | undefined;
  /** Set in the mono face whatever its author said. */
  readonly mono?: boolean;
}

/** A paragraph's runs in the look of its place; marks add to the look, links stand out by line and colour. */
export function styledRuns(children: readonly Inline[], look: RunLook): readonly StyledRun[] {
  const runs: StyledRun[] = [];
  for (const child of children) {
    if (isFact(child)) push(runs, factText(child), look, '');
    else if (isLink(child)) for (const text of child.children) push(runs, text, look, child.url);
    else push(runs, child as Text, look, '');
  }
  return runs;
}

/** On paper links are in the accent; on a band's ground nobody could read it, so there they keep the text's colour and are underlined. */
export function linkColor(text: ColorRole): ColorRole {
  return text === 'ink' || text === 'muted' || text === 'faint' ? 'accent' : text;
}

function push(runs: StyledRun[], text: Text, look: RunLook, link: string): void {
  if (text.text === '') return;
  const style: TextStyle = {
    sizePt: look.sizePt,
    color: link === '' ? look.color : linkColor(look.color),
    bold: look.bold || text.bold === true,
    italic: text.italic === true,
    underline: text.underline === true || link !== '',
    strike: text.strike === true,
    code: text.code === true || look.mono === true,
    ...(look.typeface ? { typeface: look.typeface } : {}),
    link,
  };
  runs.push({ text: text.text, style });
}

/** A line of plain text as a slide paragraph. */
export function plainParagraph(text: string): SlideParagraph {
  return { type: 'paragraph', level: 0, list: 'none', children: [{ text }] };
}
