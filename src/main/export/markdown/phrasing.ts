import type { PhrasingContent } from 'mdast';
import { safeUrl } from '#shared/base';
import { hrefIn } from '#shared/losses';
import { factAsText, isFactInline } from '#shared/plan';
import type { Inline, Text } from '#shared/project';
import { withFigureEdges } from './figure-edges';

const marks = ['bold', 'italic', 'underline', 'strike'] as const;
type MarkName = (typeof marks)[number];

/** Where a line may end: in a paragraph by a hard break, in a table's cell by a tag, in a heading not at all. */
export type LineEnds = 'break' | 'tag' | 'none';

/** Our flat runs as Markdown's nested ones: the mark that reaches furthest is the outermost. */
export function phrasing(inlines: readonly Inline[], lineEnds: LineEnds): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let run: Text[] = [];
  const endRun = () => {
    nodes.push(...nested(run, new Set(), lineEnds));
    run = [];
  };
  for (const inline of inlines) {
    if (isFactInline(inline)) run.push(factAsText(inline));
    else if (!isLink(inline)) run.push(inline);
    else {
      // A stranger's project may lead anywhere; its words stay.
      const url = safeUrl(inline.url);
      if (url === null || hrefIn('plan-md', url) === null) run.push(...inline.children);
      else {
        endRun();
        const children = withFigureEdges(nested(inline.children, new Set(), lineEnds));
        nodes.push({ type: 'link', url, children: children as never });
      }
    }
  }
  endRun();
  return withFigureEdges(nodes);
}

function isLink(inline: Inline): inline is Extract<Inline, { url: string }> {
  return inline.type === 'link';
}

function nested(texts: readonly Text[], open: ReadonlySet<MarkName>, lineEnds: LineEnds): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let at = 0; at < texts.length; ) {
    const reach = (mark: MarkName) => {
      let end = at;
      while (texts[end]?.[mark] === true) end += 1;
      return end;
    };
    const outermost = marks
      .filter((mark) => !open.has(mark) && texts[at]?.[mark] === true)
      .reduce<MarkName | null>((best, mark) => (best === null || reach(mark) > reach(best) ? mark : best), null);
    if (outermost === null) {
      nodes.push(...plain(texts[at] as Text, lineEnds));
      at += 1;
    } else {
      const children = nested(texts.slice(at, reach(outermost)), new Set([...open, outermost]), lineEnds);
      nodes.push(...marked(outermost, children));
      at = reach(outermost);
    }
  }
  return nodes;
}

function marked(mark: MarkName, children: PhrasingContent[]): PhrasingContent[] {
  switch (mark) {
    case 'bold':
      return [{ type: 'strong', children }];
    case 'italic':
      return [{ type: 'emphasis', children }];
    case 'strike':
      return [{ type: 'delete', children }];
    case 'underline':
      return [{ type: 'html', value: '<ins>' }, ...children, { type: 'html', value: '</ins>' }];
  }
}

function plain({ text, code }: Text, lineEnds: LineEnds): PhrasingContent[] {
  const lines = lineEnds === 'none' ? [text.replaceAll('\n', ' ')] : text.split('\n');
  return lines.flatMap((line, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [lineEnd(lineEnds)]),
    ...(line === ''
      ? []
      : [code ? ({ type: 'inlineCode', value: line } as const) : ({ type: 'text', value: line } as const)]),
  ]);
}

function lineEnd(lineEnds: LineEnds): PhrasingContent {
  return lineEnds === 'tag' ? { type: 'html', value: '<br>' } : { type: 'break' };
}
