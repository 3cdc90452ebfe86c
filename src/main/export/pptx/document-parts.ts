import { element, emu, join, textNode, themeFaces, type Xml } from '#main/office';
import type { Scene } from '#shared/scene';
import { noLineEnd, noLineStart } from '#shared/text';
import { firstMasterId } from './master-part';
import { presentationNamespaces } from './namespaces';
import { notesSize } from './notes-parts';
import { sectionList } from './section-list';

/** Ids of slides begin here; the format keeps everything below for itself. */
const firstSlideId = 256;

/** What may not begin or end a line in Chinese text: what the scene broke its lines by, and its ASCII counterparts. */
const chineseLineBreaks = {
  lang: 'zh-CN',
  invalStChars: `!%),.:;>?]}~¢¨${noLineStart}`,
  invalEndChars: `$([{£¥${noLineEnd}`,
} as const;

/** The presentation: its masters, notes master, slides in order, and sizes. */
export function presentationPart(
  scene: Scene,
  relations: { readonly master: string; readonly notesMaster: string; readonly slides: readonly string[] },
): Xml {
  const slideIds = relations.slides.map((_, index) => firstSlideId + index);
  const sections = sectionList(scene, slideIds);
  return element(
    'p:presentation',
    { ...presentationNamespaces, saveSubsetFonts: true, autoCompressPictures: false },
    element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: firstMasterId, 'r:id': relations.master })),
    element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': relations.notesMaster })),
    element(
      'p:sldIdLst',
      {},
      join(relations.slides.map((id, index) => element('p:sldId', { id: slideIds[index], 'r:id': id }))),
    ),
    element('p:sldSz', { cx: emu(scene.widthPt), cy: emu(scene.heightPt) }),
    element('p:notesSz', notesSize),
    element('p:kinsoku', chineseLineBreaks),
    element('p:defaultTextStyle', {}, defaultLevel()),
    sections && element('p:extLst', {}, sections),
  );
}

/** What text outside placeholders (table cells, text boxes) begins from. */
function defaultLevel(): Xml {
  return element(
    'a:lvl1pPr',
    { marL: 0, algn: 'l', eaLnBrk: true, latinLnBrk: false, hangingPunct: false },
    element(
      'a:defRPr',
      { sz: 1_800, kern: 0 },
      element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })),
      themeFaces('mn'),
    ),
  );
}

/** Counts that PowerPoint shows, and the program's name. */
export function appPropertiesPart(scene: Scene): Xml {
  const count = (name: string, value: number | string) => element(name, {}, textNode(String(value)));
  return element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    count('Application', 'Pitchwright'),
    count('PresentationFormat', 'Widescreen'),
    count('Slides', scene.pages.length),
    count('Notes', scene.pages.filter((page) => page.notes.length > 0).length),
    count('HiddenSlides', scene.pages.filter((page) => page.hidden).length),
    count('AppVersion', '16.0000'),
  );
}

/** The three small parts that PowerPoint expects beside a presentation. */
export function settingsParts(): readonly {
  readonly name: 'presProps' | 'viewProps' | 'tableStyles';
  readonly root: Xml;
}[] {
  return [
    { name: 'presProps', root: element('p:presentationPr', presentationNamespaces) },
    { name: 'viewProps', root: element('p:viewPr', presentationNamespaces) },
    {
      name: 'tableStyles',
      root: element('a:tblStyleLst', {
        'xmlns:a': presentationNamespaces['xmlns:a'],
        def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}',
      }),
    },
  ];
}
