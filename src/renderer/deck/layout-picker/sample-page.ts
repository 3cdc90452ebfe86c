import { sampleParts, sampleSlide } from '#shared/deck';
import type { LaidParagraph, SceneElement, ScenePage } from '#shared/page';
import type { LayoutId, Project } from '#shared/project';
import { buildPage } from '#shared/scene';

/** A layout as this deck's theme has it, filled with a sample: what the layout is chosen by. */
export function samplePage(project: Project, layout: LayoutId): ScenePage {
  const { company, team, assets } = sampleParts(project.language);
  const shown = { ...project, company: { ...project.company, name: company, logo: '' }, team: [...team], assets };
  const page = buildPage(shown, sampleSlide(layout, project.language), 1);
  return { ...page, elements: page.elements.map(withoutPicture) };
}

/** Samples have no pictures of their own: a quiet ground stands for one. */
function withoutPicture(element: SceneElement): SceneElement {
  if (element.kind !== 'image') return element;
  const { id, name, frame, clip } = element;
  const shape = clip === 'ellipse' ? 'ellipse' : 'rect';
  return { kind: 'shape', id, name, frame, shape, radiusPt: 0, fill: 'rule', stroke: null };
}

/** A layout without words: bars stand for its lines, as on a sketch. What an empty slide is shown by in lists. */
export function sketchPage(project: Project, layout: LayoutId): ScenePage {
  const page = samplePage(project, layout);
  return { ...page, title: '', elements: page.elements.flatMap(sketched) };
}

function sketched(element: SceneElement): readonly SceneElement[] {
  switch (element.kind) {
    case 'text':
      return bars(element.id, element.name, element.paragraphs);
    case 'table':
      return element.rows.flatMap((row, at) =>
        bars(
          `${element.id}-${at}`,
          element.name,
          row.cells.flatMap(({ paragraphs }) => paragraphs),
        ),
      );
    case 'chart':
      return [{ ...element, marks: element.marks.filter(({ kind }) => kind !== 'text') }];
    default:
      return [element];
  }
}

function bars(id: string, name: string, paragraphs: readonly LaidParagraph[]): readonly SceneElement[] {
  return paragraphs.flatMap(({ lines, sizePt }, paragraph) =>
    lines.flatMap((line, at): readonly SceneElement[] => {
      const first = line.runs[0];
      if (!first) return [];
      const h = sizePt * 0.5;
      const frame = { x: first.xPt, y: line.baselinePt - h, w: line.widthPt, h };
      const fill = sizePt >= 24 ? 'muted' : 'rule';
      return [
        {
          kind: 'shape',
          id: `${id}-bar-${paragraph}-${at}`,
          name,
          frame,
          shape: 'rect',
          radiusPt: 0,
          fill,
          stroke: null,
        },
      ];
    }),
  );
}
