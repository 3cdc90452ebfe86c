import type { DocumentLanguage } from '#shared/base';
import type { LaidParagraph, SceneElement, ScenePage, TextStyle } from '#shared/page';
import type { Scene } from '#shared/scene';
import { breakParagraph } from '#shared/text';

const style: TextStyle = {
  sizePt: 20,
  color: 'ink',
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  code: false,
  link: '',
};

/** One paragraph placed at a point, for scenes made by hand. */
export function paragraph(text: string, x: number, y: number, change: Partial<TextStyle> = {}): LaidParagraph {
  const look = { ...style, ...change };
  const lines = breakParagraph([{ text, style: look }], 600);
  const lineHeightPt = look.sizePt * 1.4;
  return {
    align: 'left',
    level: 0,
    marker: { kind: 'none', text: '', xPt: 0, color: 'muted' },
    indentPt: 0,
    markerIndentPt: 0,
    spaceBeforePt: 0,
    lineHeightPt,
    sizePt: look.sizePt,
    runs: [{ text, style: look }],
    lines: lines.map((line, index) => ({
      ...line,
      baselinePt: y + index * lineHeightPt,
      runs: line.runs.map((run) => ({ ...run, xPt: run.xPt + x })),
    })),
  };
}

/** A text element with one paragraph. */
export function text(id: string, paragraphs: readonly LaidParagraph[], type?: 'title' | 'number'): SceneElement {
  return {
    kind: 'text',
    id,
    name: id,
    frame: { x: 80, y: 60, w: 600, h: 200 },
    paragraphs,
    valign: 'top',
    overflows: false,
    ...(type === undefined ? {} : { placeholder: { role: type, slot: id } }),
  };
}

export function page(slideId: string, title: string, elements: readonly SceneElement[]): ScenePage {
  return { slideId, layout: 'title-body', hidden: false, title, background: 'paper', elements, notes: [] };
}

export function scene(pages: readonly ScenePage[], language: DocumentLanguage = 'zh-CN'): Scene {
  return {
    title: '灯塔科技 Pitch (v1)',
    author: '灯塔科技',
    language,
    widthPt: 960,
    heightPt: 540,
    theme: {
      id: 'ledger',
      name: 'Ledger',
      colors: {
        ink: '1F1B16',
        muted: '6B645A',
        faint: 'A79F93',
        paper: 'FBF8F3',
        panel: 'F1ECE3',
        accent: 'B23A2E',
        brand: 'B23A2E',
        onBrand: 'FFFFFF',
        rule: 'D9D2C6',
        positive: '2F6B4F',
        negative: 'B23A2E',
      },
      fonts: { heading: 'sans', body: 'sans' },
    },
    layouts: [],
    pages,
  };
}
