import { ImagePlus } from 'lucide-react';
import { type CSSProperties, type DragEvent, type MouseEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useT } from '#renderer/app-language';
import { SlidePicture } from '#renderer/preview';
import { pickImage, projectNow, useProject, useSessionState } from '#renderer/session';
import { layouts } from '#shared/deck';
import { type ScenePage, type SceneTheme, slideWidthPt } from '#shared/page';
import type { Slide } from '#shared/project';
import { buildPage, sampledPage, sceneLayouts, shownSlide } from '#shared/scene';
import { requestFocus, useDeckView, writeOnStage } from '../deck-view';
import { usePage, useTheme } from '../pages';
import { promptLook, type StageSlot, stageSlots } from '../places';
import { useSlotWords } from '../slot-words';
import { takeImage, takeImageFile, useIsTaking } from '../slots/take-image';
import styles from './stage.module.css';
import { StageText } from './stage-text';

/** The slide large, as it will leave. A click on a text writes in its place; on anything else it opens its form. */
export function Stage({ slide: own }: { readonly slide: Slide }) {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const { page, sampled, slide } = useStaged(own);
  const theme = useTheme();
  const language = useProject((project) => project.language);
  const writing = useDeckView((view) => view.writing);
  // Only the places' frames and looks are read: they are the language's and the theme's, not the company's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language decides how far lines stand apart
  const known = useMemo(() => sceneLayouts(projectNow()), [language, theme]);
  const slots = stageSlots(slide, { page, sampled }, known, writing?.slot ?? null);
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
          {slots.map((slot, at) =>
            // In the order of reading: Tab goes from one to the next.
            slot === written ? (
              <StageText
                key={`${slide.id} ${slot.name}`}
                {...{ slide, slot, page, theme }}
                point={writing?.point ?? null}
                onTab={(step) => writeIn(slots[at + step])}
              />
            ) : (
              <SlotPlace key={slot.name} {...{ slide, slot, page, theme }} disabled={readOnly} />
            ),
          )}
        </div>
      </div>
    </section>
  );
}

/** The slide in its own layout, whatever it lacks: what leaves gives the room of empty places away, and an author needs to see them. */
function useStaged(own: Slide) {
  const leaving = usePage(own);
  // That page is laid anew whenever what the project gives the slide may have changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page stands for the project
  return useMemo(() => {
    const project = projectNow();
    const number = project.deck.slides.indexOf(own) + 1;
    return {
      page: buildPage(project, own, number, { keepLayout: true }),
      sampled: sampledPage(project, own, number),
      slide: shownSlide(project, own),
    };
  }, [own, leaving]);
}

/** Begins to write in a place. False where nothing can be written: Tab takes the focus there. */
function writeIn(slot: StageSlot | undefined): boolean {
  if (!slot?.isText) return false;
  writeOnStage({ slot: slot.name, point: null });
  return true;
}

interface SlotPlaceProps {
  readonly slide: Slide;
  readonly slot: StageSlot;
  readonly page: ScenePage;
  readonly theme: SceneTheme;
  readonly disabled: boolean;
}

/** Where a slot is on the slide; a click begins to write, chooses a picture where one is missing, or opens the slot's form. */
function SlotPlace({ slide, slot, page, theme, disabled }: SlotPlaceProps) {
  const { t } = useT();
  const words = useSlotWords();
  const isTaking = useIsTaking(slide.id, slot.name);
  const { x, y, w, h } = slot.frame;
  const takesPicture = slot.isPicture && slot.isEmpty;
  const onClick = ({ detail, clientX, clientY }: MouseEvent) => {
    // The keyboard clicks at no place.
    const point = detail === 0 ? null : { x: clientX, y: clientY };
    if (slot.isText) writeOnStage({ slot: slot.name, point });
    else if (takesPicture) takeImage(slide.id, slot.name, pickImage());
    else requestFocus(`slot:${slot.name}`);
  };
  return (
    <button
      type="button"
      className={styles.slot}
      data-empty={slot.isEmpty}
      data-picture={slot.isPicture}
      disabled={disabled}
      aria-label={t(takesPicture ? 'deck.choosePicture' : 'deck.editSlot', { name: words.nameOf(slot.name) })}
      style={{ left: x, top: y, width: w, height: h, ...promptStyle(slot, page, theme) }}
      onClick={onClick}
    >
      {slot.isEmpty ? (
        <span className={styles.hint}>
          {takesPicture ? <ImagePlus className={styles.sign} strokeWidth={1.5} aria-hidden /> : null}
          <span className={styles.words}>
            {isTaking ? t('app.picture.taking') : words.hintFor(slide.kind, slot.name)}
          </span>
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

/** A prompt stands where the text will, smaller than that, in colours of the deck. */
function promptStyle(slot: StageSlot, page: ScenePage, theme: SceneTheme): CSSProperties {
  const { ink, ground, sizePt, lineHeightPt, lines } = promptLook(slot, page, theme);
  return {
    ['--prompt-ink' as string]: `#${ink}`,
    ['--prompt-ground' as string]: ground ? `#${ground}` : 'transparent',
    ['--prompt-lines' as string]: lines,
    ['--prompt-align' as string]: slot.place?.text?.valign === 'bottom' ? 'end' : slot.isPicture ? 'center' : 'start',
    fontSize: sizePt,
    lineHeight: `${lineHeightPt}px`,
    textAlign: slot.isPicture ? 'center' : (slot.place?.text?.align ?? 'left'),
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
