import { type RefObject, useEffect, useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { assetUrl, edit, isProjectReadOnly, projectNow, reportFailure, uploadImage } from '#renderer/session';
import { noticeNews } from '#renderer/view';
import { newId } from '#shared/base';
import type { Translator } from '#shared/i18n';
import { ceilings, type Slide } from '#shared/project';
import { markedSlides } from './deck-view';
import {
  bundleOf,
  bundleType,
  insertSlidesPatch,
  mostBundleLetters,
  picturesIn,
  readBundle,
  type SlideBundle,
  slidesFromBundle,
} from './model';
import { pageOf } from './pages';
import { removeSlides, showInserted } from './slide-actions';

/** What events of React and of the browser have in common. */
interface ClipboardLike {
  readonly clipboardData: DataTransfer | null;
  readonly preventDefault: () => void;
}

/**
 * Copies, cuts and pastes slides where a list of them has the focus. Without selected text Chromium sends these events to the list or, in
 * older versions, to the body: there the document takes them for the list.
 */
export function useSlideClipboard(titleOf: (at: number) => string, list: RefObject<HTMLElement | null>) {
  const words = useT();
  const acts = useMemo(
    () => ({
      onCopy: (event: ClipboardLike) => void copy(event, words),
      onCut: (event: ClipboardLike) => {
        if (!isProjectReadOnly() && copy(event, words)) removeSlides(titleOf, words);
      },
      onPaste: (event: ClipboardLike) => {
        const text = event.clipboardData?.getData(bundleType) ?? '';
        if (text === '' || isProjectReadOnly()) return;
        event.preventDefault();
        void paste(text, words).catch(reportFailure);
      },
    }),
    [titleOf, words],
  );
  useEffect(() => {
    const away = new AbortController();
    const take = (name: 'copy' | 'cut' | 'paste', act: (event: ClipboardLike) => void) =>
      document.addEventListener(
        name,
        (event) => {
          if (event.target === document.body && list.current?.contains(document.activeElement)) act(event);
        },
        { signal: away.signal },
      );
    take('copy', acts.onCopy);
    take('cut', acts.onCut);
    take('paste', acts.onPaste);
    return () => away.abort();
  }, [acts, list]);
  return acts;
}

/** Puts the marked slides on the clipboard, their pictures with them, and their titles for other programs. False when there are none. */
function copy(event: ClipboardLike, { t }: Translator): boolean {
  const { clipboardData } = event;
  if (!clipboardData) return false;
  const project = projectNow();
  const slides = markedSlides();
  if (slides.length === 0) return false;
  const bundle = bundleOf(project, slides, pictureOf);
  const whole = JSON.stringify(bundle);
  const fits = whole.length <= mostBundleLetters;
  if (!fits) noticeNews(t('deck.picturesLeft'));
  clipboardData.setData(bundleType, fits ? whole : JSON.stringify({ ...bundle, pictures: {} }));
  const titles = slides.map((slide) => pageOf(project, slide, project.deck.slides.indexOf(slide) + 1).title);
  clipboardData.setData('text/plain', titles.join('\n'));
  event.preventDefault();
  return true;
}

/** The clipboard must be filled before the event ends: a picture of the project is read at once, and waited for. */
function pictureOf(key: string): SlideBundle['pictures'][string] | null {
  const asset = projectNow().assets[key];
  if (!asset) return null;
  const request = new XMLHttpRequest();
  request.open('GET', assetUrl(key), false);
  // In this set of characters the lower eight bits of each are a byte of the file.
  request.overrideMimeType('text/plain; charset=x-user-defined');
  request.send();
  if (request.status !== 200) return null;
  return { name: asset.name, type: asset.type, data: base64Of(request.responseText) };
}

function base64Of(text: string): string {
  const bytes = Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  let latin = '';
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) latin += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(latin);
}

/** Puts slides from the clipboard behind the marked ones, as one step; what is no slides of this version is refused with a word. */
async function paste(text: string, { t }: Translator): Promise<void> {
  const bundle = readBundle(text);
  const { slides: known } = projectNow().deck;
  if (!bundle || known.length + bundle.slides.length > ceilings.slides) return noticeNews(t('deck.pasteRefused'));
  const keys = await takePictures(bundle);
  const project = projectNow();
  const slides: readonly Slide[] = slidesFromBundle(bundle, project, (key) => keys.get(key) ?? '', newId);
  const last = markedSlides().at(-1);
  const at = last ? project.deck.slides.indexOf(last) + 1 : project.deck.slides.length;
  edit([insertSlidesPatch(at, slides)], 'pasteSlides');
  showInserted(slides);
}

/** Takes the pictures of a bundle in as any that are pasted, and says under which keys. What is no picture stays out. */
async function takePictures({ project, pictures, slides }: SlideBundle): Promise<ReadonlyMap<string, string>> {
  const { id, assets } = projectNow();
  const keys = new Map<string, string>();
  for (const key of picturesIn(slides)) {
    const picture = Object.hasOwn(pictures, key) ? pictures[key] : undefined;
    if (project === id && Object.hasOwn(assets, key)) keys.set(key, key);
    else if (picture) {
      try {
        const { name, type, data } = picture;
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        keys.set(key, (await uploadImage(new Blob([bytes], { type }), name)).key);
      } catch (error) {
        reportFailure(error);
      }
    }
  }
  return keys;
}
