import { create } from 'zustand';
import { sessionStore } from '#renderer/session';
import { useAppInfo } from '#renderer/view';
import { type DeckPdfForm, defaultExportOptions, type ExportOptions, type ExportTarget } from '#shared/contract';
import { slideNumbers } from '#shared/deck';
import { unknownNameFields } from '#shared/sending';

interface LastExport {
  readonly targets: readonly ExportTarget[];
  readonly deckPdf: readonly DeckPdfForm[];
  /** As typed: `2, 5-7`; empty for all slides. */
  readonly slides: string;
  readonly widthPx: number;
  readonly keepEmptySlides: boolean;
  readonly withLog: boolean;
  /** As typed; empty: after the project's file. */
  readonly names: string;
  /** Null: main asks for a folder. */
  readonly folder: string | null;
}

const namesOfSettings = () => useAppInfo.getState().info?.settings.fileNames ?? defaultExportOptions.names;

const nothingChosen = (): LastExport => ({
  targets: ['deck-pptx', 'plan-pdf'],
  deckPdf: defaultExportOptions.deckPdf,
  slides: '',
  widthPx: defaultExportOptions.widthPx,
  keepEmptySlides: defaultExportOptions.keepEmptySlides,
  withLog: defaultExportOptions.withLog,
  names: namesOfSettings(),
  folder: null,
});

/** What was chosen last for the open project: another one's slides and folder are no business of it. */
export const useLastExport = create<LastExport>(nothingChosen);

const idOf = ({ open }: ReturnType<typeof sessionStore.getState>) => open?.state.sessionId;
sessionStore.subscribe((now, before) => {
  if (idOf(now) !== idOf(before)) useLastExport.setState(nothingChosen());
});
useAppInfo.subscribe(({ info }, { info: before }) => {
  if (info?.settings.fileNames !== before?.settings.fileNames) useLastExport.setState({ names: namesOfSettings() });
});

/** The choices as an export takes them; null while what is typed as slides is no list of numbers, or a name has a field that is none. */
export function chosenOptions({
  deckPdf,
  slides,
  widthPx,
  keepEmptySlides,
  withLog,
  names,
  targets,
}: LastExport): ExportOptions | null {
  const numbers = slides.trim() === '' || !targets.includes('deck-png') ? null : slideNumbers(slides);
  if (numbers === null && slides.trim() !== '' && targets.includes('deck-png')) return null;
  if (unknownNameFields(names).length > 0) return null;
  return {
    deckPdf: [...deckPdf],
    slides: numbers && [...numbers],
    widthPx,
    keepEmptySlides,
    withLog,
    names: names.trim(),
  };
}

/** The folder of a file on any platform. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))) || '/';
}
