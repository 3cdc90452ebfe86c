import { layouts } from '#shared/deck';
import type { Frame, LaidParagraph, SceneElement, ScenePage, TextElement } from '#shared/page';
import type { Slide } from '#shared/project';
import { isEmptySlot, type SceneLayout, type ScenePlaceholder } from '#shared/scene';
import { slotOfElement } from '../model';

/** A slot as it can be pointed at on the stage, in points of the page. */
export interface StageSlot {
  readonly name: string;
  readonly isText: boolean;
  readonly isEmpty: boolean;
  readonly frame: Frame;
  /** The element that a text slot is drawn by; null while there is none. */
  readonly element: TextElement | null;
  /** How text in it looks before there is any. */
  readonly place: ScenePlaceholder | null;
}

/**
 * The slots of a slide, with all that it shows, where its page shows them; empty ones where the layout would, if nothing is in
 * the way. The slot that is being written in stays, whatever comes of it.
 */
export function stageSlots(
  slide: Slide,
  page: ScenePage,
  known: readonly SceneLayout[],
  writing: string | null,
): readonly StageSlot[] {
  const inUse = known.find(({ layout }) => layout === page.layout);
  const declared = known.find(({ layout }) => layout === slide.layout);
  const ink = page.elements.filter((element) => slotOfElement(element) !== null).map(inkOf);
  return layouts[slide.layout].slots.flatMap((slot): StageSlot[] => {
    const elements = page.elements.filter((element) => slotOfElement(element) === slot.name);
    const content = slide.slots[slot.name];
    const isText = slot.accepts.includes('text');
    const isEmpty = slot.role === 'team' ? elements.length === 0 : !content || isEmptySlot(content);
    const named = (layout: SceneLayout | undefined) =>
      layout?.placeholders.find(({ placeholder }) => placeholder.slot === slot.name) ?? null;
    const place = named(inUse) ?? named(declared);
    const element = elements.find((one) => one.kind === 'text') ?? null;
    const base = { name: slot.name, isText, isEmpty, place, element: isText ? (element as TextElement | null) : null };
    if (!isEmpty && elements.length > 0) return [{ ...base, frame: unionOf(elements.map(({ frame }) => frame)) }];
    const own = isText && element ? element.frame : (place?.frame ?? null);
    const ghost = declared?.rooms[slot.name];
    const frame = ghost && !ink.some((other) => overlap(ghost, other)) ? ghost : own;
    if (!frame || (slide.layout.startsWith('cover') && slot.role === 'image')) return [];
    const stays = (isText && element) || slot.name === writing;
    const inTheWay = !stays && ink.some((other) => overlap(frame, other));
    return inTheWay ? [] : [{ ...base, frame }];
  });
}

function unionOf(frames: readonly Frame[]): Frame {
  const x = Math.min(...frames.map((frame) => frame.x));
  const y = Math.min(...frames.map((frame) => frame.y));
  const right = Math.max(...frames.map((frame) => frame.x + frame.w));
  const bottom = Math.max(...frames.map((frame) => frame.y + frame.h));
  return { x, y, w: right - x, h: bottom - y };
}

function overlap(one: Frame, other: Frame): boolean {
  return one.x < other.x + other.w && other.x < one.x + one.w && one.y < other.y + other.h && other.y < one.y + one.h;
}

/** Where an element really has ink: a text box is mostly air. */
function inkOf(element: SceneElement): Frame {
  if (element.kind !== 'text') return element.frame;
  const lines = element.paragraphs.flatMap((paragraph) =>
    paragraph.lines.flatMap((line) =>
      line.runs.map((run) => ({
        x: run.xPt,
        y: line.baselinePt - paragraph.sizePt,
        w: run.widthPt,
        h: paragraph.sizePt * 1.25,
      })),
    ),
  );
  return lines.length === 0 ? { ...element.frame, w: 0, h: 0 } : unionOf(lines);
}

/** How a line of a text slot looks on the stage. */
export interface LineLook {
  readonly sizePt: number;
  readonly lineHeightPt: number;
  readonly indentPt: number;
  readonly markerIndentPt: number;
  readonly spaceBeforePt: number;
}

/** The look of each line as it is laid out; lines that the page leaves out (blank ends) look like their neighbours. */
export function lineLooks(slot: StageSlot, blankBefore: number): (at: number) => LineLook {
  const laid = slot.element?.paragraphs ?? [];
  const text = slot.place?.text;
  const plain: LineLook = {
    sizePt: text?.sizePt ?? 18,
    lineHeightPt: text?.lineHeightPt ?? 24,
    indentPt: 0,
    markerIndentPt: 0,
    spaceBeforePt: 0,
  };
  return (at) => laid[at - blankBefore] ?? nearest(laid, at - blankBefore) ?? plain;
}

function nearest(laid: readonly LaidParagraph[], at: number): LineLook | undefined {
  return at < 0 ? laid[0] && { ...laid[0], spaceBeforePt: 0 } : laid.at(-1);
}
