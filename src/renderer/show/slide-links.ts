import type { Frame, LaidParagraph, ScenePage } from '#shared/page';

/** A place on the page that leads to an address. */
export interface SlideLink {
  readonly url: string;
  readonly text: string;
  readonly frame: Frame;
}

/** The links of a page, each piece of text that carries one; neighbours with the same address are one place. */
export function slideLinks(page: ScenePage): readonly SlideLink[] {
  const paragraphs = page.elements.flatMap((element) => {
    if (element.kind === 'text') return element.paragraphs;
    if (element.kind === 'table') return element.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs));
    return [];
  });
  return paragraphs.flatMap(linksOf);
}

function linksOf({ lines }: LaidParagraph): readonly SlideLink[] {
  return lines.flatMap(({ runs, baselinePt }) => {
    const found: SlideLink[] = [];
    for (const { text, xPt, widthPt, style } of runs) {
      if (style.link === '') continue;
      const before = found.at(-1);
      const joins = before?.url === style.link && xPt - (before.frame.x + before.frame.w) < 1;
      if (joins) found[found.length - 1] = wider(before, text, xPt + widthPt);
      else found.push({ url: style.link, text, frame: lineFrame(xPt, widthPt, baselinePt, style.sizePt) });
    }
    return found;
  });
}

function lineFrame(x: number, w: number, baselinePt: number, sizePt: number): Frame {
  return { x, y: baselinePt - sizePt, w, h: sizePt * 1.3 };
}

function wider(link: SlideLink, text: string, endPt: number): SlideLink {
  return { ...link, text: link.text + text, frame: { ...link.frame, w: endPt - link.frame.x } };
}
