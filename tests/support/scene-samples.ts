import type {
  Frame,
  ImageElement,
  LaidParagraph,
  SceneElement,
  ScenePage,
  SlotRole,
  StyledRun,
  TableElement,
  TextElement,
  TextStyle,
} from '#shared/page';
import type { LayoutId } from '#shared/project';
import { type Scene, sceneLayouts } from '#shared/scene';
import { demoProject } from '../fixtures/demo-project';

/** A run's style, plain unless told otherwise. */
export function style(changes: Partial<TextStyle> = {}): TextStyle {
  return {
    sizePt: 18,
    color: 'ink',
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    code: false,
    link: '',
    ...changes,
  };
}

/** A paragraph without lines: what PPTX writes does not need them. */
export function paragraph(text: string | readonly StyledRun[], changes: Partial<LaidParagraph> = {}): LaidParagraph {
  const sizePt = changes.sizePt ?? 18;
  const runs = typeof text === 'string' ? [{ text, style: style({ sizePt }) }] : text;
  return {
    align: 'left',
    level: 0,
    marker: { kind: 'none', text: '', xPt: 0, color: 'muted' },
    indentPt: 0,
    markerIndentPt: 0,
    spaceBeforePt: 0,
    lineHeightPt: sizePt * 1.25,
    sizePt,
    runs,
    lines: [],
    ...changes,
  };
}

/** A list item at a level; `start` is what the sequence of a number begins with. */
export function item(
  text: string,
  kind: 'bullet' | 'number',
  mark: string,
  level: 0 | 1 | 2 = 0,
  start = 1,
): LaidParagraph {
  return paragraph(text, {
    level,
    marker: { kind, text: mark, start, xPt: 0, color: 'muted' },
    markerIndentPt: level * 20,
    indentPt: level * 20 + 20,
    spaceBeforePt: 6,
  });
}

const frames: Readonly<Record<string, Frame>> = {
  title: { x: 56, y: 48, w: 848, h: 72 },
  body: { x: 56, y: 148, w: 408, h: 332 },
  body2: { x: 496, y: 148, w: 408, h: 332 },
  image: { x: 496, y: 148, w: 408, h: 332 },
  table: { x: 56, y: 148, w: 848, h: 120 },
  footer: { x: 56, y: 500, w: 600, h: 16 },
  number: { x: 804, y: 500, w: 100, h: 16 },
};

/** A text in a placeholder. */
export function text(
  slot: string,
  role: SlotRole,
  paragraphs: readonly LaidParagraph[],
  changes: Partial<TextElement> = {},
): TextElement {
  return {
    kind: 'text',
    id: slot,
    name: `Text ${slot}`,
    frame: frames[slot] ?? { x: 56, y: 200, w: 300, h: 100 },
    placeholder: { role, slot },
    paragraphs,
    valign: 'top',
    overflows: false,
    ...changes,
  };
}

/** A title at the size of titles. */
export function title(words: string, role: 'title' | 'cover-title' = 'title'): TextElement {
  const look = style({ sizePt: 30, bold: true });
  return text('title', role, [paragraph([{ text: words, style: look }], { sizePt: 30, lineHeightPt: 36 })], {
    valign: 'bottom',
  });
}

/** A picture in the picture placeholder. */
export function image(asset: string, changes: Partial<ImageElement> = {}): ImageElement {
  return {
    kind: 'image',
    id: 'image',
    name: 'Picture',
    frame: frames.image as Frame,
    placeholder: { role: 'picture', slot: 'image' },
    asset,
    alt: 'A dashboard',
    crop: { left: 0.1, top: 0, right: 0.1, bottom: 0 },
    clip: 'rect',
    ...changes,
  };
}

/** A table of plain words; the first row is a header. */
export function table(rows: readonly (readonly string[])[], columns: number): TableElement {
  return {
    kind: 'table',
    id: 'table',
    name: 'Comparison',
    alt: 'Comparison of three offers',
    frame: frames.table as Frame,
    placeholder: { role: 'table', slot: 'table' },
    header: true,
    columnsPt: Array.from({ length: columns }, () => 848 / columns),
    rows: rows.map((cells, row) => ({
      heightPt: 40,
      cells: cells.map((words, column) => ({
        paragraphs: [
          paragraph([{ text: words, style: style({ sizePt: 14, bold: row === 0 }) }], { sizePt: 14, lineHeightPt: 20 }),
        ],
        fill: row === 0 ? 'panel' : null,
        align: column === 0 ? 'left' : 'right',
      })),
      ruleBelow: { color: 'rule', widthPt: 0.75 },
    })),
    paddingPt: { x: 8, y: 8 },
    overflows: false,
  };
}

/** A page with its furniture: a rule as decoration, a footer, and its number. */
export function page(
  number: number,
  layout: LayoutId,
  elements: readonly SceneElement[],
  changes: Partial<ScenePage> = {},
): ScenePage {
  const small = (words: string) => [
    paragraph([{ text: words, style: style({ sizePt: 11, color: 'muted' }) }], { sizePt: 11, lineHeightPt: 14 }),
  ];
  return {
    slideId: `slide${number}`,
    layout,
    hidden: false,
    title: `Page ${number}`,
    background: 'paper',
    notes: [],
    elements: [
      {
        kind: 'shape',
        id: 'bar',
        name: 'Bar',
        frame: { x: 56, y: 36, w: 40, h: 4 },
        placeholder: { role: 'decoration' },
        shape: 'rect',
        radiusPt: 0,
        fill: 'accent',
        stroke: null,
      },
      ...elements,
      text('footer', 'footer', small('Northfrost')),
      text('number', 'number', small(String(number))),
    ],
    ...changes,
  };
}

/** A whole scene around some pages. */
export function scene(pages: readonly ScenePage[], changes: Partial<Scene> = {}): Scene {
  return {
    title: 'Northfrost 融资演示',
    author: 'A & B <founders>',
    language: 'en',
    widthPt: 960,
    heightPt: 540,
    theme: {
      id: 'ledger',
      name: 'Ledger',
      colors: {
        ink: '24221F',
        muted: '5F5B54',
        faint: '767168',
        paper: 'FBFAF7',
        panel: 'F1EEE7',
        accent: 'B3261E',
        brand: 'B3261E',
        onBrand: 'FFFFFF',
        rule: 'D5D0C5',
        positive: '2F6F4F',
        negative: '8A3B12',
      },
      fonts: { heading: 'sans', body: 'sans' },
    },
    layouts: sceneLayouts(demoProject('en')),
    pages,
    ...changes,
  };
}

/** Keys of the pictures that {@link sampleScene} shows. */
export const samplePictures = { photo: 'photo', copy: 'copy' } as const;

/** A deck with one of everything: levels, both scripts, links, code, a table, pictures, notes, hidden and odd pages. */
export function sampleScene(): Scene {
  const mixed: readonly StyledRun[] = [
    { text: '我们帮助 3,200 家“中型企业”把客服成本降低 ', style: style() },
    { text: '47%', style: style({ bold: true, color: 'accent' }) },
    { text: '，don’t ask —— ', style: style({ italic: true }) },
    { text: 'npm run 构建', style: style({ code: true }) },
    { text: ' see the report', style: style({ link: 'https://example.com/a?b=1&c=“报告”', underline: true }) },
    { text: ' or this', style: style({ link: 'javascript:alert(1)', underline: true, strike: true }) },
  ];
  const body = (slot: string) =>
    text(slot, 'body', [
      item('First point', 'bullet', '•'),
      item('第二点，更长一些', 'bullet', '•'),
      item('A detail', 'bullet', '–', 1),
      item('One', 'number', '1.'),
      item('Two', 'number', '2.'),
      item('Restart', 'number', '7.', 0, 7),
    ]);
  return scene([
    page(1, 'cover', [
      title('Northfrost', 'cover-title'),
      text('subtitle', 'subtitle', [paragraph('Customer service that answers', { sizePt: 20 })]),
    ]),
    page(2, 'title-body', [title('Why now'), text('body', 'body', [paragraph(mixed)])], {
      notes: ['Say this first.', '然后说明 why now 的三个原因。', ''],
    }),
    page(3, 'two-columns', [title('Two sides'), body('body'), body('body2')]),
    page(4, 'two-columns', [
      title('Two more sides'),
      body('body'),
      { ...body('body2'), frame: { x: 500, y: 160, w: 400, h: 300 } },
    ]),
    page(5, 'image-text', [title('The product'), body('body'), image(samplePictures.photo)]),
    page(6, 'image-text', [
      title('The product again'),
      body('body'),
      image(samplePictures.copy, { clip: 'ellipse', alt: '' }),
    ]),
    page(7, 'table', [
      title('Competition'),
      table(
        [
          ['Offer', 'Price', 'Speed'],
          ['Northfrost', '¥99'],
          ['对手甲', '¥199', '2 天', 'one too many'],
        ],
        3,
      ),
    ]),
    page(8, 'title-body', [title('Hidden'), text('body', 'body', [])], { hidden: true, notes: ['Nobody sees this.'] }),
    page(
      9,
      'statement',
      [
        title('Control \u0000\u000b\ud800 characters & <tags>'),
        {
          kind: 'line',
          id: 'divider',
          name: 'Divider',
          frame: { x: 480, y: 148, w: 0, h: 332 },
          stroke: { color: 'rule', widthPt: 0.75 },
        },
        {
          kind: 'shape',
          id: 'card',
          name: 'Card',
          frame: { x: 56, y: 300, w: 200, h: 100 },
          shape: 'round-rect',
          radiusPt: 12,
          fill: 'panel',
          stroke: { color: 'rule', widthPt: 1 },
        },
        {
          ...text('loose', 'body', [paragraph('A loose box\nof two lines')]),
          placeholder: undefined,
        } as unknown as TextElement,
      ],
      { background: 'panel' },
    ),
    page(10, 'section', [title('Appendix 附录')], { title: 'Appendix <附录>' }),
  ]);
}
