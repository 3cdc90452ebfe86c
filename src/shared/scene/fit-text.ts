import type { Align, Frame, Placeholder, TextElement } from '#shared/page';
import type { SlideParagraph } from '#shared/project';
import { gaugeText, lastLinePt, lastResortPt, type MeasuredText, placeText, reservedPt, shrunkTo } from './lay-text';
import type { PageContent } from './page-content';
import { leastStepped, lookedDesign, steppedSize } from './text-look';
import type { PlaceDesign, TextDesign, TextPlaceDesign } from './theme-design';
import { leastTextPt } from './type-floors';

/** One attempt to fit text: a size in a frame. */
export interface FitStep {
  readonly sizePt: number;
  readonly frame: Frame;
  /** The part of the frame's height that the text may fill at this size; all of it where nothing is said. */
  readonly part?: number;
}

export interface FittedText extends FitStep {
  readonly text: MeasuredText;
  readonly overflows: boolean;
  /** Other than its place's, because its author wants it. */
  readonly align?: Align;
  /** The size that the theme would have set, where its author wants another. */
  readonly usualPt?: number;
  /** Its author wants it larger than its room bears. */
  readonly held?: boolean;
}

const tolerancePt = 0.01;
/** So many sizes are tried sooner than gauged. */
const fewSteps = 2;

/** All sizes of a design in one frame, from the largest down. */
export function stepsIn(design: TextDesign, frame: Frame): readonly FitStep[] {
  return design.sizesPt.map((sizePt) => ({ sizePt, frame }));
}

/**
 * The first step at which text fits its frame with no word cut; failing that, the first at which it fits at all;
 * failing that, a size below the last one, marked as overflowing. Nothing is left out in any case. A title whose last line would
 * hold a word or two takes one of the next sizes when that saves the line.
 */
export function fitText(
  paragraphs: readonly SlideParagraph[],
  design: TextDesign,
  steps: readonly FitStep[],
  page: PageContent,
): FittedText {
  const gauge = gaugeText(paragraphs, design, page);
  const attempt = (step: FitStep): FittedText => {
    const text = gauge.measure(step.sizePt, step.frame.w);
    return { ...step, text, overflows: text.heightPt > step.frame.h + tolerancePt };
  };
  let fallback: FittedText | null = null;
  let last: FittedText | null = null;
  const isGauged = steps.length > fewSteps;
  for (const [index, step] of steps.entries()) {
    const mostPt = step.frame.h * (step.part ?? 1) + tolerancePt;
    if (isGauged && index < steps.length - 1 && gauge.leastPt(step.sizePt, step.frame.w) > mostPt) continue;
    last = attempt(step);
    const isWithin = last.text.heightPt <= mostPt && reservedPt(last.text) <= step.frame.h + tolerancePt;
    if (isWithin && !last.text.cutsWords) {
      const smaller = steps.slice(index + 1, index + 3).filter((other) => other.frame.w === step.frame.w);
      return withoutRunt(last, smaller, attempt);
    }
    if (isWithin) fallback ??= last;
  }
  if (!last) throw new Error('A text design needs at least one size');
  return fallback ?? lastResort(last, attempt);
}

/**
 * Fits the text of a slot as `fitText` does, then sets it in the look that its author gave it: so many steps smaller, but not below its
 * floor, or larger, as far as one of the frames has room for it.
 */
export function fitSlot(page: PageContent, slot: string, design: TextDesign, steps: readonly FitStep[]): FittedText {
  const look = page.look(slot);
  const own = lookedDesign(design, look);
  const paragraphs = page.text(slot);
  const usual = fitText(paragraphs, own, steps, page);
  const sized = look.size ? inSteps(look.size) : usual;
  return look.align ? { ...sized, align: look.align } : sized;

  function inSteps(count: number): FittedText {
    if (usual.overflows || paragraphs.length === 0) return usual;
    const { sizePt: usualPt } = usual;
    const wishedPt = steppedSize(usualPt, count);
    const mostPt = Math.max(wishedPt, leastStepped(slot, paragraphs, usualPt));
    const frames = count < 0 ? [usual.frame] : framesOf(steps);
    const sizes = Array.from({ length: Math.abs(mostPt - usualPt) }, (_, at) => mostPt - Math.sign(count) * at);
    const tried = sizes.flatMap((sizePt) => frames.map((frame) => ({ sizePt, frame })));
    const fitted = tried.length > 0 ? firstFitting(paragraphs, own, tried, page) : null;
    const { sizePt } = fitted ?? usual;
    return { ...(fitted ?? usual), usualPt, ...(sizePt < wishedPt ? { held: true } : {}) };
  }
}

function framesOf(steps: readonly FitStep[]): readonly Frame[] {
  const isNew = ({ frame }: FitStep, at: number) =>
    steps.findIndex((other) => other.frame.w === frame.w && other.frame.h === frame.h) === at;
  return steps.filter(isNew).map(({ frame }) => frame);
}

/** The first step at which text fits its frame, in LibreOffice as well, with no word cut. */
function firstFitting(
  paragraphs: readonly SlideParagraph[],
  design: TextDesign,
  steps: readonly FitStep[],
  page: PageContent,
): FittedText | null {
  const gauge = gaugeText(paragraphs, design, page);
  for (const step of steps) {
    const mostPt = step.frame.h + tolerancePt;
    if (gauge.leastPt(step.sizePt, step.frame.w) > mostPt) continue;
    const text = gauge.measure(step.sizePt, step.frame.w);
    if (!text.cutsWords && reservedPt(text) <= mostPt) return { ...step, text, overflows: false };
  }
  return null;
}

/** Text that no step has room for, as small as it has to be to stay in its frame; it still counts as overflowing. */
function lastResort(tried: FittedText, attempt: (step: FitStep) => FittedText): FittedText {
  let smaller = tried;
  while (smaller.text.heightPt > smaller.frame.h + tolerancePt && smaller.sizePt - 1 >= lastResortPt) {
    const { sizePt, frame } = smaller;
    smaller = attempt({ sizePt: sizePt - 1, frame });
  }
  return { ...smaller, overflows: tried.overflows };
}

/** A last line shorter than this part of the frame looks like an accident. */
const runtPart = 0.2;

function withoutRunt(
  fitted: FittedText,
  smaller: readonly FitStep[],
  attempt: (step: FitStep) => FittedText,
): FittedText {
  const [only, second] = fitted.text.paragraphs;
  if (!only || second || only.lines.length < 2 || lastLinePt(only) > fitted.frame.w * runtPart) return fitted;
  // A short line is better than one that nobody can read.
  const shorter = smaller
    .map(attempt)
    .find(
      ({ sizePt, text, frame }) =>
        sizePt >= leastTextPt &&
        (text.paragraphs[0]?.lines.length ?? 0) < only.lines.length &&
        reservedPt(text) <= frame.h + tolerancePt,
    );
  return shorter ?? fitted;
}

export interface TextPart {
  readonly id: string;
  readonly name: string;
  readonly placeholder?: Placeholder;
  /** The shape that the text is written on. */
  readonly onShape?: string;
}

/** A fitted text as an element of the page; smaller where it would run out of its frame. */
export function textElement(part: TextPart, fitted: FittedText, design: TextDesign): TextElement {
  return {
    kind: 'text',
    ...part,
    frame: fitted.frame,
    paragraphs: placeText(
      shrunkTo(fitted.text, fitted.frame.h),
      fitted.align ? { ...design, align: fitted.align } : design,
      fitted.frame,
    ),
    valign: design.valign,
    overflows: fitted.overflows,
    ...(fitted.held ? { held: true } : {}),
  };
}

/** Fits paragraphs into a frame and makes the element. */
export function fittedElement(
  part: TextPart,
  paragraphs: readonly SlideParagraph[],
  design: TextDesign,
  steps: readonly FitStep[],
  page: PageContent,
): TextElement {
  return textElement(part, fitText(paragraphs, design, steps, page), design);
}

/** The placeholder reference of a place. */
export function placeholderOf(place: PlaceDesign): Placeholder {
  return { role: place.role, slot: place.slot };
}

/** The element of a text slot in its place; `steps` where it may have other room than its own frame. */
export function slotText(page: PageContent, place: TextPlaceDesign, steps?: readonly FitStep[]): TextElement {
  const part = { id: place.slot, name: page.word(partName(place.slot)), placeholder: placeholderOf(place) };
  const fitted = fitSlot(page, place.slot, place.text, steps ?? stepsIn(place.text, place.frame));
  return textElement(part, fitted, place.text);
}

const slotParts = {
  title: 'title',
  subtitle: 'subtitle',
  body: 'body',
  body2: 'body2',
  body3: 'body3',
  caption: 'caption',
  image: 'image',
  table: 'table',
  chart: 'chart',
  footer: 'footer',
  number: 'number',
} as const;

/** The name of a slot's part of the page. */
export function partName(slot: string): (typeof slotParts)[keyof typeof slotParts] {
  return slotParts[slot as keyof typeof slotParts] ?? 'body';
}
