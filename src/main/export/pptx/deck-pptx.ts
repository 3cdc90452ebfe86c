import { addChart, corePropertiesPart, createPackage, type PackageBuilder } from '#main/office';
import { fail, nearestLanguage } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import { hrefIn, lossesOf, toldLosses } from '#shared/losses';
import { isDark, type SceneElement, type ScenePage, type SceneTheme } from '#shared/page';
import type { Scene } from '#shared/scene';
import type { ExportContext, ExportResult } from '../types';
import { type DeckLayout, deckLayouts, filledSlots, type LayoutSlot, labelsOf } from './deck-layouts';
import { type DeckMaster, deckMaster, inheritedLevels } from './deck-master';
import { appPropertiesPart, presentationPart, settingsParts } from './document-parts';
import { layoutPart } from './layout-part';
import { masterPart } from './master-part';
import { notesMasterPart, notesPart } from './notes-parts';
import { createIdentities, type PaintContext } from './paint-context';
import { addPictures, type PackagedPicture } from './pictures';
import { slidePart } from './slide-part';
import { themePart } from './theme-part';

const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml';
const masterPath = 'ppt/slideMasters/slideMaster1.xml';
const notesMasterPath = 'ppt/notesMasters/notesMaster1.xml';
const presentationPath = 'ppt/presentation.xml';

/**
 * A scene as a PowerPoint file: native text in the placeholders of real layouts, native tables and pictures, notes.
 * The same scene, assets and time give the same bytes. Rejects with `export.emptyDeck`, `export.missingAsset` or
 * `export.cancelled`.
 */
export async function deckPptx(scene: Scene, context: ExportContext): Promise<ExportResult> {
  if (!scene.pages.some((page) => !page.hidden)) fail('export.emptyDeck', { title: scene.title });
  const words = createTranslator(nearestLanguage(scene.language));
  const file = createPackage();
  const plan = deckLayouts(scene);
  const master = deckMaster(plan.layouts);
  const total = scene.pages.length + 1;
  stopIfCancelled(context.signal);

  writeDocument(file, scene, context.date.moment);
  const { pictures, losses } = await addPictures(scene, context, file);
  const onDark = isDark(scene.theme.colors.paper);
  const paint = { file, master, pictures, onDark, fonts: scene.theme.fonts };
  for (const layout of plan.layouts) writeLayout(layout, paint, words);
  const masterRelations = file.relations(masterPath);
  const layoutRelations = plan.layouts.map((layout) => masterRelations.to('slideLayout', layoutPath(layout)));
  masterRelations.to('theme', 'ppt/theme/theme1.xml');
  file.addXml(masterPath, `${presentationType}.slideMaster+xml`, masterPart(master, layoutRelations, words, onDark));
  writeNotesMaster(file, words);

  for (const [index, page] of scene.pages.entries()) {
    await nextTurn();
    stopIfCancelled(context.signal);
    const layout = plan.layoutOf.get(page) as DeckLayout;
    writeSlide(page, index + 1, layout, paint, words);
    context.report(index + 1, total);
  }
  await nextTurn();
  stopIfCancelled(context.signal);
  const bytes = file.finish();
  context.report(total, total);
  const lost = lossesOf('deck-pptx', scene.pages).map((one) => ({
    ...one,
    place: `${one.page.slideId}/${one.element.id}`,
  }));
  return { files: [{ suffix: '-deck.pptx', bytes }], losses: [...losses, ...toldLosses('deck-pptx', lost)] };
}

interface Paint {
  readonly file: PackageBuilder;
  readonly master: DeckMaster;
  readonly pictures: ReadonlyMap<string, PackagedPicture>;
  readonly onDark: boolean;
  readonly fonts: SceneTheme['fonts'];
}

type Words = ReturnType<typeof createTranslator>;

function writeDocument(file: PackageBuilder, scene: Scene, moment: string): void {
  const root = file.relations('');
  root.to('officeDocument', presentationPath);
  root.to('core-properties', 'docProps/core.xml');
  root.to('extended-properties', 'docProps/app.xml');
  const office = 'application/vnd.openxmlformats-officedocument';
  const core = 'application/vnd.openxmlformats-package.core-properties+xml';
  file.addXml('docProps/core.xml', core, corePropertiesPart({ ...scene, moment }));
  file.addXml('docProps/app.xml', `${office}.extended-properties+xml`, appPropertiesPart(scene));
  const relations = file.relations(presentationPath);
  const main = {
    master: relations.to('slideMaster', masterPath),
    notesMaster: relations.to('notesMaster', notesMasterPath),
    slides: scene.pages.map((_, index) => relations.to('slide', slidePath(index + 1))),
  };
  relations.to('theme', 'ppt/theme/theme1.xml');
  for (const { name, root: part } of settingsParts()) {
    relations.to(name, `ppt/${name}.xml`);
    file.addXml(`ppt/${name}.xml`, `${presentationType}.${name}+xml`, part);
  }
  file.addXml(presentationPath, `${presentationType}.presentation.main+xml`, presentationPart(scene, main));
  const themeType = `${office}.theme+xml`;
  file.addXml('ppt/theme/theme1.xml', themeType, themePart(scene.theme));
  // A notes master that shares the slides' theme part makes PowerPoint repair the file.
  file.addXml('ppt/theme/theme2.xml', themeType, themePart(scene.theme));
}

function writeNotesMaster(file: PackageBuilder, words: Words): void {
  file.relations(notesMasterPath).to('theme', 'ppt/theme/theme2.xml');
  file.addXml(notesMasterPath, `${presentationType}.notesMaster+xml`, notesMasterPart(words));
}

function writeLayout(layout: DeckLayout, paint: Paint, words: Words): void {
  const path = layoutPath(layout);
  paint.file.relations(path).to('slideMaster', masterPath);
  const context = paintContext(path, paint, layout.decorations, new Map());
  paint.file.addXml(path, `${presentationType}.slideLayout+xml`, layoutPart(layout, paint.master, context, words));
}

function writeSlide(page: ScenePage, number: number, layout: DeckLayout, paint: Paint, words: Words): void {
  const path = slidePath(number);
  paint.file.relations(path).to('slideLayout', layoutPath(layout));
  const context = paintContext(path, paint, page.elements, filledSlots(page, layout));
  if (page.notes.length > 0) writeNotes(page, number, paint.file, words);
  paint.file.addXml(path, `${presentationType}.slide+xml`, slidePart(page, layout, context));
}

function writeNotes(page: ScenePage, number: number, file: PackageBuilder, words: Words): void {
  const path = `ppt/notesSlides/notesSlide${number}.xml`;
  file.relations(slidePath(number)).to('notesSlide', path);
  const relations = file.relations(path);
  relations.to('notesMaster', notesMasterPath);
  relations.to('slide', slidePath(number));
  file.addXml(path, `${presentationType}.notesSlide+xml`, notesPart(page.notes, words));
}

function paintContext(
  path: string,
  { file, master, pictures, onDark, fonts }: Paint,
  elements: readonly SceneElement[],
  filled: ReadonlyMap<SceneElement, LayoutSlot>,
): PaintContext {
  const relations = file.relations(path);
  const labels = labelsOf(elements);
  return {
    slot: (item) => {
      const planned = filled.get(item);
      return planned ? { planned, levels: inheritedLevels(master, planned) } : null;
    },
    label: (shape) => labels.get(shape.id) ?? null,
    identity: createIdentities(),
    onDark,
    fonts,
    chart: (native, frame) => relations.to('chart', addChart(native, frame, file, onDark)),
    link: (url) => {
      const target = hrefIn('deck-pptx', url);
      return target === null ? null : relations.outside('hyperlink', target);
    },
    picture: (asset) => {
      const picture = pictures.get(asset);
      if (!picture) return fail('export.missingAsset', { asset });
      return {
        raster: relations.to('image', picture.raster),
        vector: picture.vector === null ? null : relations.to('image', picture.vector),
        orientation: picture.orientation,
      };
    },
  };
}

function slidePath(number: number): string {
  return `ppt/slides/slide${number}.xml`;
}

function layoutPath(layout: DeckLayout): string {
  return `ppt/slideLayouts/slideLayout${layout.number}.xml`;
}

function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) fail('export.cancelled', {});
}

/** Lets the window and other jobs have their turn. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
