import { layouts } from '#shared/deck';
import {
  type Frame,
  isFurniture,
  type LaidParagraph,
  type SceneElement,
  type ScenePage,
  type TextElement,
} from '#shared/page';
import type { Slide } from '#shared/project';
import { isEmptySlot, type SceneLayout, type ScenePlaceholder } from '#shared/scene';
import { slotOfElement } from '../model';

/** A slot as it can be pointed at on the stage, in points of the page. */
export interface StageSlot {
  readonly name: string;
  readonly isText: boolean;
  readonly isPicture: boolean;
  readonly isEmpty: boolean;
  readonly frame: Frame;
  /** The element that a text slot is drawn by; null while there is none. */
  readonly element: TextElement | null;
  /** How text in it looks before there is any. */
  readonly place: ScenePlaceholder | null;
}

/** What the places of a slide are found in. */
export interface StagePages {
  /** The slide in its own layout: what the stage shows. */
  readonly page: ScenePage;
  /** The same with a sample in each place that is empty. */
  readonly sampled: ScenePage;
}

/**
 * The slots of a slide, with all that it shows, where its page shows them; empty ones where a sample in them would stand, if nothing is in
 * the way. The slot that is being written in stays, whatever comes of it.
 */
export function stageSlots(
  slide: Slide,
  { page, sampled }: StagePages,
  known: readonly SceneLayout[],
  writing: string | null,
): readonly StageSlot[] {
  const layout = known.find((one) => one.layout === slide.layout);
  const ink = page.elements.filter((element) => slotOfElement(element) !== null).map(inkOf);
  const furniture = page.elements.filter((element) => element.kind === 'text' && isFurniture(element)).map(inkOf);
  const found: StageSlot[] = [];
  for (const slot of layouts[slide.layout].slots) {
    const isOf = (element: SceneElement) => slotOfElement(element) === slot.name;
    const elements = page.elements.filter(isOf);
    const content = slide.slots[slot.name];
    const isText = slot.accepts.includes('text');
    const isEmpty = slot.role === 'team' ? elements.length === 0 : !content || isEmptySlot(content);
    const place = layout?.placeholders.find(({ placeholder }) => placeholder.slot === slot.name) ?? null;
    const element = isText ? ((elements.find((one) => one.kind === 'text') ?? null) as TextElement | null) : null;
    const base = { name: slot.name, isText, isPicture: slot.role === 'image', isEmpty, place, element };
    if (!isEmpty && elements.length > 0) {
      found.push({ ...base, frame: unionOf(elements.map(({ frame }) => frame)) });
      continue;
    }
    // A cover's logo is the company's: its form has it.
    if (slide.layout === 'cover' && slot.role === 'image') continue;
    const samples = sampled.elements.filter(isOf).map(({ frame }) => frame);
    const room =
      samples.length > 0 ? unionOf(samples) : (layout?.rooms[slot.name] ?? element?.frame ?? place?.frame ?? null);
    if (!room) continue;
    const taken = [...ink, ...found.flatMap((one) => (one.isEmpty ? [one.frame] : []))];
    const free = furniture.filter((other) => overlap(room, other)).reduce(endedAbove, room);
    const frame = slot.role === 'image' ? aboveCards(free, taken) : free;
    const isInTheWay = taken.some((other) => overlap(frame, other));
    if (slot.name === writing || !isInTheWay) found.push({ ...base, frame });
  }
  return found;
}

/** A frame that ends where something below its head begins: the number of a page stands in the last lines of a long text. */
function endedAbove(frame: Frame, { y }: Frame): Frame {
  const h = y - frame.y;
  return h > frame.h / 2 ? { ...frame, h: Math.min(frame.h, h) } : frame;
}

/** Around text on a picture lies a card. */
const cardPt = 40;

/** The part of a picture above what lies on it. */
function aboveCards(picture: Frame, others: readonly Frame[]): Frame {
  const tops = others.filter((other) => overlap(picture, other)).map(({ y }) => y - cardPt - picture.y);
  return { ...picture, h: Math.min(picture.h, ...tops.filter((h) => h >= cardPt)) };
}

/** The smallest frame around some. */
export function unionOf(frames: readonly Frame[]): Frame {
  const x = Math.min(...frames.map((frame) => frame.x));
  const y = Math.min(...frames.map((frame) => frame.y));
  const right = Math.max(...frames.map((frame) => frame.x + frame.w));
  const bottom = Math.max(...frames.map((frame) => frame.y + frame.h));
  return { x, y, w: right - x, h: bottom - y };
}

/** Whether two frames have more in common than an edge. */
export function overlap(one: Frame, other: Frame): boolean {
  const apart = 0.5;
  return (
    one.x + apart < other.x + other.w &&
    other.x + apart < one.x + one.w &&
    one.y + apart < other.y + other.h &&
    other.y + apart < one.y + one.h
  );
}

/** Where an element really has ink: a text box is mostly air. */
export function inkOf(element: SceneElement): Frame {
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
