import type { Frame } from '#shared/deck';
import { fittedElement, placeholderOf, stepsIn } from './fit-text';
import type { LayoutDesign, PlaceDesign, TextDesign, TextPlaceDesign } from './layout-design';
import { contentWidthPt, frame, marginPt, pageWidthPt, sizes } from './ledger';
import type { PageContent } from './page-content';
import { plainParagraph } from './slide-text';
import type { ColorRole, LineElement, Placeholder, SceneElement, ShapeElement, TextElement } from './types';

const decoration: Placeholder = { type: 'decoration' };

export const titleText: TextDesign = {
  sizesPt: sizes.title,
  leading: 'title',
  color: 'ink',
  bold: true,
  align: 'left',
  valign: 'bottom',
};

/** The title of an ordinary page stands on the rule below it, so that one line and two look equally meant. */
export const titlePlace: TextPlaceDesign = {
  slot: 'title',
  type: 'title',
  frame: frame(marginPt, 40, contentWidthPt, 78),
  text: titleText,
};

export const bodyText: TextDesign = {
  sizesPt: sizes.body,
  leading: 'body',
  color: 'ink',
  bold: false,
  align: 'left',
  valign: 'top',
};

export const captionText: TextDesign = {
  sizesPt: sizes.caption,
  leading: 'label',
  color: 'faint',
  bold: false,
  align: 'left',
  valign: 'bottom',
};

export const captionPlace: TextPlaceDesign = {
  slot: 'caption',
  type: 'body',
  frame: frame(marginPt, 456, contentWidthPt, 24),
  text: captionText,
};

const footerText: TextDesign = { ...captionText, sizesPt: [10], valign: 'middle' };

/** Company at the left, number at the right, in the page's bottom margin. */
export function footerPlaces(
  rightPt = pageWidthPt - marginPt,
  color: ColorRole = 'faint',
): readonly [TextPlaceDesign, TextPlaceDesign] {
  return [
    {
      slot: 'footer',
      type: 'ftr',
      frame: frame(marginPt, 500, rightPt - marginPt - 64, 16),
      text: { ...footerText, color },
    },
    {
      slot: 'number',
      type: 'sldNum',
      frame: frame(rightPt - 56, 500, 56, 16),
      text: { ...footerText, color, align: 'right' },
    },
  ];
}

export const [footerPlace, numberPlace] = footerPlaces();

/** The footer and the slide number of a page. */
export function footer(page: PageContent, places = footerPlaces()): readonly TextElement[] {
  const [left, right] = places;
  const line = (place: TextPlaceDesign, text: string, name: string) =>
    fittedElement(
      { id: place.slot, name, placeholder: placeholderOf(place) },
      [plainParagraph(text)],
      place.text,
      stepsIn(place.text, place.frame),
      page,
    );
  return [line(left, companyName(page), page.word('footer')), line(right, String(page.number), page.word('number'))];
}

export function companyName(page: PageContent): string {
  return page.project.company.name.trim() || page.project.title.trim();
}

/** A horizontal or vertical rule. */
export function rule(
  page: PageContent,
  id: string,
  at: Frame,
  color: ColorRole,
  widthPt: number,
  onLayout: boolean,
): LineElement {
  const base = { kind: 'line' as const, id, name: page.word('rule'), frame: at, stroke: { color, widthPt } };
  return onLayout ? { ...base, placeholder: decoration } : base;
}

/** A plain block of colour that stands on the layout. */
export function block(page: PageContent, id: 'mark' | 'seal' | 'panel', at: Frame, fill: ColorRole): ShapeElement {
  return {
    kind: 'shape',
    id,
    name: page.word(id === 'mark' ? 'rule' : id),
    frame: at,
    placeholder: decoration,
    shape: 'rect',
    radiusPt: 0,
    fill,
    stroke: null,
  };
}

/** The rule below the title, begun in seal red. */
export function titleRule(page: PageContent, yPt = 128, widthPt = contentWidthPt): readonly SceneElement[] {
  return [
    rule(page, 'rule', frame(marginPt, yPt, widthPt, 0), 'ink', 0.75, true),
    block(page, 'mark', frame(marginPt, yPt - 1.5, 40, 3), 'accent'),
  ];
}

/** What an ordinary page has besides its content. */
export const ordinary = {
  background: 'paper',
  decorate: (page: PageContent) => titleRule(page),
} satisfies Pick<LayoutDesign, 'background' | 'decorate'>;

export const ordinaryPlaces = (...content: readonly PlaceDesign[]): readonly PlaceDesign[] => [
  titlePlace,
  ...content,
  footerPlace,
  numberPlace,
];
