import { type Frame, linkFrame, linkGroups, paragraphsOf, type ScenePage } from '#shared/page';

/** A place on the page that leads to an address. */
export interface SlideLink {
  readonly url: string;
  readonly text: string;
  readonly frame: Frame;
}

/** The links of a page, each piece of text that carries one; neighbours with the same address are one place. */
export function slideLinks(page: ScenePage): readonly SlideLink[] {
  const lines = page.elements.flatMap((element) => paragraphsOf(element).flatMap((paragraph) => paragraph.lines));
  return lines.flatMap(({ runs, baselinePt }) =>
    linkGroups(runs, (run) => run.style.link).flatMap((group): SlideLink[] => {
      const { link: url } = group[0].style;
      if (url === '') return [];
      const frame = linkFrame(group, baselinePt, Math.max(...group.map((run) => run.style.sizePt)));
      return [{ url, text: group.map((run) => run.text).join(''), frame }];
    }),
  );
}
