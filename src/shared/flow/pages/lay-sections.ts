import { measureText } from '#shared/text';
import { plainRuns } from '../flow-runs';
import type { FlowSection } from '../types';
import { blockPieces } from './lay-blocks';
import { lineItem, textPieces } from './lay-text';
import type { PageDesign } from './page-design';
import { type NodeList, type Piece, withGap } from './pieces';
import { setLines } from './set-lines';
import type { PageItem } from './types';

/** A section does not begin in the last quarter of a page: its title would stand over a few lines only. */
const sectionNeedsPart = 0.25;

/** All sections one after the other, as pieces of the text column. */
export function sectionPieces(sections: readonly FlowSection[], design: PageDesign, nodes: NodeList): Piece[] {
  return sections.flatMap((section) => {
    const parent = nodes.add('Sect', null, { title: section.title });
    const title = titlePieces(section, parent, design, nodes);
    const { leftPt, textWidthPt: widthPt, body } = design;
    const place = { leftPt, widthPt, parent, text: body, indents: true };
    const pieces = [...title, ...withGap(blockPieces(section.blocks, place, design, nodes), 14)];
    // A heading with nothing below it would otherwise cling to the next section.
    return pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, keep: false } : piece));
  });
}

function titlePieces(section: FlowSection, parent: number, design: PageDesign, nodes: NodeList): Piece[] {
  const look = design.sectionTitle;
  const node = nodes.add('H1', parent);
  const numberPt = section.number === '' ? 0 : measureText(section.number, look) + 14;
  const frame = { leftPt: design.leftPt + numberPt, widthPt: design.textWidthPt - numberPt };
  const pieces = textPieces(plainRuns(section.title), look, frame, node, true);
  const numberFrame = { leftPt: design.leftPt, widthPt: numberPt };
  const number: PageItem[] =
    numberPt === 0
      ? []
      : [lineItem(setLines(plainRuns(section.number), { ...look, color: 'accent' }, numberFrame)[0] ?? [], look, node)];
  return pieces.map((piece, index) => {
    const isLast = index === pieces.length - 1;
    const below = isLast ? 7 : 0;
    const y = piece.heightPt + below;
    const { leftPt: x, textWidthPt: w } = design;
    const rule: PageItem[] = isLast ? [{ kind: 'rule', x, y, w, color: 'ink', widthPt: 0.75 }] : [];
    return {
      ...piece,
      heightPt: y,
      items: [...(index === 0 ? number : []), ...piece.items, ...rule],
      ...(index === 0
        ? {
            gapPt: 44,
            needsPt: design.textHeightPt * sectionNeedsPart,
            heading: { level: 1 as const, number: section.number, title: section.title },
          }
        : {}),
    };
  });
}
