import { type CSSProperties, useMemo } from 'react';
import { useProject } from '#renderer/session';
import { type Align, alignShift, isHeading, type ScenePage, type SceneTheme } from '#shared/page';
import type { Slide } from '#shared/project';
import { roleOfColor } from '#shared/scene';
import { cssDocumentFamilies } from '#shared/svg';
import type { Typeface } from '#shared/text';
import { endWriting, requestFocus, type Writing } from '../deck-view';
import { isBlankText, lookAt, slotOf } from '../model';
import { type LineLook, lineLooks, promptLook, type StageSlot } from '../places';
import { useSlotWords } from '../slot-words';
import { LineStyleContext } from '../writing/line-style';
import { SlotText } from '../writing/slot-text';
import styles from './stage.module.css';

interface StageTextProps {
  readonly slide: Slide;
  readonly slot: StageSlot;
  readonly page: ScenePage;
  readonly theme: SceneTheme;
  /** Where on the screen the text was clicked. */
  readonly point: Writing['point'];
  readonly onTab: (step: 1 | -1) => boolean;
}

const sides = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;
/** Part of a frame's width that text may fill, as the scene breaks it. */
const fillable = 0.98;

/** A text slot that is written in its place, in the look in which the page has it laid out. */
export function StageText({ slide, slot, page, theme, point, onTab }: StageTextProps) {
  const words = useSlotWords();
  const { frame, element, place } = slot;
  const paragraphs = slotOf(slide, slot.name, 'text')?.paragraphs ?? [];
  const blankBefore = Math.max(
    0,
    paragraphs.findIndex((paragraph) => !isBlankText([paragraph])),
  );
  const first = element?.paragraphs[0]?.runs[0]?.style;
  const usualColor = place?.text?.color ?? first?.color ?? 'ink';
  const look = useProject((project) => lookAt(project, { slideId: slide.id, slot: slot.name }));
  const align = element?.paragraphs[0]?.align ?? look.align ?? place?.text?.align ?? 'left';
  const typeface = first ? (first.typeface ?? 'sans') : theme.fonts[isHeading(place?.placeholder) ? 'heading' : 'body'];
  const lineStyle = useMemo(() => {
    const looks = lineLooks(slot, blankBefore);
    return (at: number) => styleOf(looks(at), at, { widthPt: frame.w, typeface, align });
  }, [slot, blankBefore, frame.w, typeface, align]);
  const style: CSSProperties = {
    left: frame.x,
    top: frame.y,
    width: frame.w,
    height: frame.h,
    justifyContent: sides[element?.valign ?? place?.text?.valign ?? 'top'],
    textAlign: align,

    color: `#${theme.colors[(look.color && roleOfColor(look.color, usualColor)) ?? usualColor]}`,
    fontFamily: cssDocumentFamilies(typeface),
    fontWeight: place?.text?.bold ? 700 : 400,
    ['--selected' as string]: `#${theme.colors.accent}40`,
    ['--marker-ink' as string]: `#${theme.colors.muted}`,
    ['--link-ink' as string]: `#${theme.colors.accent}`,
    ['--placeholder-ink' as string]: `#${promptLook(slot, page, theme).ink}`,
  };
  return (
    <LineStyleContext value={lineStyle}>
      <SlotText
        place={{ slideId: slide.id, slot: slot.name }}
        label={words.nameOf(slot.name)}
        lists={slot.name.startsWith('body')}
        placeholder={words.hintFor(slide.kind, slot.name)}
        className={styles.writing}
        style={style}
        takesFocus
        point={point}
        onLeave={() => endWriting(slot.name)}
        onTab={onTab}
        onEscape={() => {
          endWriting(slot.name);
          requestFocus('list');
        }}
      />
    </LineStyleContext>
  );
}

/** From the middle of a face's letters, as CSS takes them, to where the scene has it: half its ascent less its descent, and 0.2. */
const raise: Readonly<Record<Typeface, number>> = { sans: 0.5465, serif: 0.5374 };

/** CSS sets a line's letters into the middle of its line height; the scene hangs them from the baseline. */
interface LineRoom {
  readonly widthPt: number;
  readonly typeface: Typeface;
  readonly align: Align;
}

function styleOf(look: LineLook, at: number, { widthPt, typeface, align }: LineRoom): CSSProperties {
  const { sizePt, lineHeightPt, indentPt, markerIndentPt, spaceBeforePt } = look;
  const freePt = (widthPt - indentPt) * (1 - fillable);
  return {
    fontSize: sizePt,
    lineHeight: `${lineHeightPt}px`,
    marginTop: at === 0 ? 0 : spaceBeforePt,
    top: lineHeightPt / 2 - raise[typeface] * sizePt,
    // What is left free of a line is where the line is not.
    paddingInlineStart: indentPt + alignShift(align, freePt),
    paddingInlineEnd: freePt - alignShift(align, freePt),
    ['--marker-indent' as string]: `${markerIndentPt}px`,
    ['--marker-hang' as string]: `${indentPt - markerIndentPt}px`,
  };
}
