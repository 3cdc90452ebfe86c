import { type CSSProperties, type DragEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useT } from '#renderer/app-language';
import { SlidePicture } from '#renderer/preview';
import { projectNow, useProject, useSessionState } from '#renderer/session';
import { layouts } from '#shared/deck';
import { slideWidthPt } from '#shared/page';
import type { Slide } from '#shared/project';
import { sceneLayouts, shownSlide } from '#shared/scene';
import { requestFocus, useDeckView, writeOnStage } from '../deck-view';
import { usePage, useTheme } from '../pages';
import { useSlotWords } from '../slot-words';
import { takeImageFile } from '../slots/take-image';
import styles from './stage.module.css';
import { type StageSlot, stageSlots } from './stage-slots';
import { StageText } from './stage-text';

/** The slide large, as it will leave. A click on a text writes in its place; on anything else it opens its form. */
export function Stage({ slide: own }: { readonly slide: Slide }) {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const page = usePage(own);
  // Its page is laid anew whenever what the project gives it may have changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page stands for the project
  const slide = useMemo(() => shownSlide(projectNow(), own), [own, page]);
  const theme = useTheme();
  const language = useProject((project) => project.language);
  const writing = useDeckView((view) => view.writing);
  // Only the places' frames and looks are read: they are the language's and the theme's, not the company's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language decides how far lines stand apart
  const known = useMemo(() => sceneLayouts(projectNow()), [language, theme]);
  const slots = stageSlots(slide, page, known, writing?.slot ?? null);
  const written = slots.find((slot) => slot.isText && slot.name === writing?.slot) ?? null;
  const drop = useDrop(slide);
  const { ref, scale } = useScale();
  const shown = useMemo(
    () => (written ? { ...page, elements: page.elements.filter((element) => element !== written.element) } : page),
    [page, written],
  );
  return (
    <section
      className={styles.stage}
      data-context="stage"
      aria-label={t('deck.stage')}
      data-hidden={slide.hidden}
      {...drop}
    >
      <div ref={ref} className={styles.sheet}>
        <SlidePicture page={shown} theme={theme} className={styles.picture ?? ''} />
        <div className={styles.layer} style={{ transform: `scale(${scale})`, ['--hair' as string]: `${1 / scale}px` }}>
          {slots.map((slot) =>
            slot === written ? null : <SlotPlace key={slot.name} {...{ slide, slot }} disabled={readOnly} />,
          )}
          {written ? (
            <StageText
              key={`${slide.id} ${written.name}`}
              {...{ slide, theme }}
              slot={written}
              point={writing?.point ?? null}
            />
          ) : null}
        </div>
      </div>
    </section>
  );
}

interface SlotPlaceProps {
  readonly slide: Slide;
  readonly slot: StageSlot;
  readonly disabled: boolean;
}

/** Where a slot is on the slide; a click begins to write, or opens its form. */
function SlotPlace({ slide, slot, disabled }: SlotPlaceProps) {
  const { t } = useT();
  const words = useSlotWords();
  const { x, y, w, h } = slot.frame;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.slot}
      data-empty={slot.isEmpty}
      disabled={disabled}
      aria-label={t('deck.editSlot', { name: words.nameOf(slot.name) })}
      style={{ left: x, top: y, width: w, height: h }}
      onClick={(event) => {
        const point = { x: event.clientX, y: event.clientY };
        if (slot.isText) writeOnStage({ slot: slot.name, point });
        else requestFocus(`slot:${slot.name}`);
      }}
    >
      {slot.isEmpty ? (
        <span className={styles.hint} style={hintStyle(slot)}>
          {words.hintFor(slide.kind, slot.name)}
        </span>
      ) : null}
    </button>
  );
}

/** A picture file that is dropped on the slide goes into its picture slot. */
function useDrop(slide: Slide) {
  const { readOnly } = useSessionState();
  const slot = readOnly ? undefined : layouts[slide.layout].slots.find(({ accepts }) => accepts.includes('image'));
  if (!slot) return {};
  return {
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes('Files')) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      if (takeImageFile(slide.id, slot.name, event.dataTransfer)) event.preventDefault();
    },
  };
}

/** A hint stands where the text will, smaller than that. */
function hintStyle({ place }: StageSlot): CSSProperties {
  const sizePt = place?.text?.sizePt ?? 18;
  return {
    alignContent: place?.text?.valign === 'bottom' ? 'end' : 'start',
    fontSize: sizePt >= 28 ? 20 : sizePt >= 16 ? 16 : 13,
  };
}

/** How many pixels a point of the page is wide. */
function useScale() {
  const ref = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const sheet = ref.current;
    if (!sheet) return;
    const measure = () => setScale(Math.max(0.01, sheet.clientWidth / slideWidthPt));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(sheet);
    return () => observer.disconnect();
  }, []);
  return { ref, scale };
}
