import { beforeAll, describe, expect, it } from 'vitest';
import { exportDeck } from '../../support/export-deck';
import { sdkFindings } from '../../support/ooxml-judge';
import { type Parts, readParts, withText, writeParts } from '../../support/ooxml-package';
import { lintPptx } from '../../support/pptx-lint';
import { sampleScene } from '../../support/scene-samples';

const slide1 = 'ppt/slides/slide1.xml';
const slide2 = 'ppt/slides/slide2.xml';
const picture = 'ppt/slides/slide5.xml';
const table = 'ppt/slides/slide7.xml';
const presentation = 'ppt/presentation.xml';
const presentationRels = 'ppt/_rels/presentation.xml.rels';
const types = '[Content_Types].xml';
const master = 'ppt/slideMasters/slideMaster1.xml';

const replace = (path: string, from: string | RegExp, to: string) => (parts: Parts) =>
  withText(parts, path, (text) => text.replace(from, to));
const without = (path: string) => (parts: Parts) => {
  const { [path]: _gone, ...rest } = parts;
  return rest;
};

interface Fault {
  readonly name: string;
  readonly plant: (parts: Parts) => Parts;
  /** Whether the SDK sees it too; it is asked only then, because it is slow. */
  readonly sdk: boolean;
  /** The linter's rule that sees it. */
  readonly rule: string | null;
}

/** One fault each, all seen in files that PowerPoint repaired or in what other writers make. */
const faults: readonly Fault[] = [
  {
    name: 'a content type for a part that is not there',
    plant: replace(
      types,
      '</Types>',
      '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml"/></Types>',
    ),
    sdk: false,
    rule: 'phantom-override',
  },
  { name: 'two shapes with one id', plant: replace(slide2, 'id="3"', 'id="2"'), sdk: false, rule: 'shape-id' },
  {
    name: 'two slides with one id',
    plant: replace(presentation, '<p:sldId id="257"', '<p:sldId id="256"'),
    sdk: true,
    rule: 'slide-id',
  },
  {
    name: 'a layout with the id of the master',
    plant: replace(master, '<p:sldLayoutId id="2147483649"', '<p:sldLayoutId id="2147483648"'),
    sdk: false,
    rule: 'layout-id',
  },
  {
    name: 'a section with a slide that is not there',
    plant: replace(presentation, '<p14:sldId id="257"', '<p14:sldId id="999"'),
    sdk: false,
    rule: 'section',
  },
  {
    name: 'two sections with one id',
    plant: replace(presentation, /(<p14:section [^>]*id=")([^"]*)(".*<p14:section [^>]*id=")[^"]*/, '$1$2$3$2'),
    sdk: false,
    rule: 'section',
  },
  {
    name: 'a reference without a relation',
    plant: replace(picture, 'r:embed="rId2"', 'r:embed="rId99"'),
    sdk: true,
    rule: 'dangling',
  },
  {
    name: 'a relation to a part that is not there',
    plant: replace(presentationRels, 'slides/slide3.xml', 'slides/slide33.xml'),
    sdk: true,
    rule: 'dangling',
  },
  {
    name: 'a notes master that shares the slides’ theme',
    plant: replace('ppt/notesMasters/_rels/notesMaster1.xml.rels', 'theme2', 'theme1'),
    sdk: false,
    rule: 'shared',
  },
  {
    name: 'a slide without a layout',
    plant: replace('ppt/slides/_rels/slide1.xml.rels', /<Relationship Id="rId1"[^>]*\/>/, ''),
    sdk: false,
    rule: 'skeleton',
  },
  {
    name: 'a master without a theme',
    plant: replace(
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      /<Relationship Id="rId\d+" Type="[^"]*\/theme"[^>]*\/>/,
      '',
    ),
    sdk: false,
    rule: 'skeleton',
  },
  {
    name: 'a picture that is none',
    plant: (parts) => ({ ...parts, 'ppt/media/image1.png': new TextEncoder().encode('<svg/>') }),
    sdk: false,
    rule: 'media',
  },
  { name: 'a missing picture', plant: without('ppt/media/image1.png'), sdk: true, rule: 'dangling' },
  { name: 'a row that is too short', plant: replace(table, /<a:tc>.*?<\/a:tc>/, ''), sdk: false, rule: 'table' },
  {
    name: 'a placeholder that the layout does not have',
    plant: replace(slide2, /type="body" idx="\d+"/, 'type="body" idx="77"'),
    sdk: false,
    rule: 'placeholder',
  },
  { name: 'a slide without a title', plant: replace(slide2, '<p:ph type="title"/>', ''), sdk: false, rule: 'title' },
  {
    name: 'a picture without a description',
    plant: replace(picture, /descr="[^"]*"/, 'descr=""'),
    sdk: false,
    rule: 'alt',
  },
  {
    name: 'a face outside the theme',
    plant: replace(slide2, 'typeface="Courier New"', 'typeface="Comic Sans MS"'),
    sdk: false,
    rule: 'face',
  },
  {
    name: 'a colour outside the theme',
    plant: replace(slide2, '<a:schemeClr val="hlink"/>', '<a:srgbClr val="FF0000"/>'),
    sdk: false,
    rule: 'color',
  },
  {
    name: 'Chinese marked as English',
    plant: replace(slide2, 'lang="zh-CN"', 'lang="en-US"'),
    sdk: false,
    rule: 'language',
  },
  {
    name: 'text that PowerPoint may shrink',
    plant: replace(slide2, '<a:noAutofit/>', '<a:normAutofit/>'),
    sdk: false,
    rule: 'autofit',
  },
  { name: 'ill-formed XML', plant: replace(slide1, '</p:cSld>', ''), sdk: true, rule: 'well-formed' },
  {
    name: 'a control character',
    plant: replace(slide1, 'Northfrost', 'North\u000bfrost'),
    sdk: true,
    rule: 'well-formed',
  },
  {
    name: 'paragraph properties before each run',
    plant: replace(slide2, '</a:r><a:r>', '</a:r><a:pPr/><a:r>'),
    sdk: true,
    rule: null,
  },
  {
    name: 'the notes master after the slides',
    plant: replace(
      presentation,
      /(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)(<p:sldIdLst>.*<\/p:sldIdLst>)/,
      '$2$1',
    ),
    sdk: true,
    rule: null,
  },
  {
    name: 'a size that is not a number',
    plant: replace(picture, /cx="408\d*"|<a:off x="\d+"/, '<a:off x="NaN"'),
    sdk: true,
    rule: null,
  },
  {
    name: 'a part that nothing points at',
    plant: (parts) => ({ ...parts, 'ppt/slides/slide99.xml': parts[slide1] ?? new Uint8Array() }),
    sdk: false,
    rule: 'content-types',
  },
  {
    name: 'a link that runs a program',
    plant: replace('ppt/slides/_rels/slide2.xml.rels', 'https://example.com', 'file:///C:/x.exe#'),
    sdk: false,
    rule: 'link',
  },
];

describe('the judges of decks', () => {
  let good: Parts;
  beforeAll(async () => {
    good = readParts((await exportDeck(sampleScene())).bytes);
  });

  it('find nothing wrong with an untouched file that was zipped again', async () => {
    const bytes = writeParts(good);
    expect(lintPptx(bytes)).toEqual([]);
    expect(await sdkFindings(bytes, 'pptx')).toEqual([]);
  });

  it.each(faults)('find $name', async ({ plant, sdk, rule }) => {
    const bytes = writeParts(plant(good));
    const rules = lintPptx(bytes).map((finding) => finding.rule);
    if (rule === null) expect(rules).toEqual([]);
    else expect(rules).toContain(rule);
    if (sdk) expect(await sdkFindings(bytes, 'pptx')).not.toEqual([]);
  });

  it('need each other: each finds faults that the other does not', () => {
    expect(faults.length).toBeGreaterThanOrEqual(12);
    expect(faults.some(({ sdk, rule }) => sdk && rule === null)).toBe(true);
    expect(faults.some(({ sdk, rule }) => !sdk && rule !== null)).toBe(true);
  });
});
