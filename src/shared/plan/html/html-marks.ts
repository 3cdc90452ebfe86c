import type { MarkName } from '../inlines';
import { attribute, type HtmlNode, styleOf, tagOf } from './html-node';

export type Marks = Readonly<Partial<Record<MarkName, true>>>;

const byTag: Readonly<Record<string, MarkName>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  var: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  code: 'code',
  tt: 'code',
  kbd: 'code',
  samp: 'code',
};

/** The marks inside an element: what its name and its inline style say, on top of those around it. */
export function marksIn(node: HtmlNode, around: Marks): Marks {
  const marks: Partial<Record<MarkName, true>> = { ...around };
  const tag = byTag[tagOf(node)];
  if (tag) marks[tag] = true;
  if (attribute(node, 'style') !== '') readStyle(node, marks);
  return marks;
}

function readStyle(node: HtmlNode, marks: Partial<Record<MarkName, true>>): void {
  const weight = styleOf(node, 'font-weight');
  if (/^(bold|bolder|[6-9]00)$/.test(weight)) marks.bold = true;
  else if (/^(normal|lighter|[1-4]00)$/.test(weight)) delete marks.bold;
  const slant = styleOf(node, 'font-style');
  if (/^(italic|oblique)/.test(slant)) marks.italic = true;
  else if (slant === 'normal') delete marks.italic;
  const line = `${styleOf(node, 'text-decoration')} ${styleOf(node, 'text-decoration-line')}`;
  if (line.includes('line-through')) marks.strike = true;
  // Links are underlined everywhere: that says nothing about their text.
  if (line.includes('underline') && tagOf(node) !== 'a') marks.underline = true;
}
