import { assertNever } from '#shared/base';
import { deckPdfForms, type ExportOptions, type ExportTarget, keepsEmptySlides } from '#shared/contract';
import { type PlanPages, planRuns } from '#shared/flow';
import { handoutRuns, layHandout } from '#shared/handout';
import { facesOf, type ScenePage, textOfPages } from '#shared/page';
import type { Project } from '#shared/project';
import { leavingScene, picturedPages, type Scene } from '#shared/scene';
import { officeFonts, ownFonts } from './fonts';
import type { Leaving } from './types';

/** The kinds of file that will be made, counted. */
export function leavingFiles(
  project: Project,
  laid: PlanPages | null,
  targets: readonly ExportTarget[],
  options: ExportOptions,
): readonly Leaving[] {
  const scene = (target: ExportTarget) => leavingScene(project, keepsEmptySlides(target, options));
  return targets.flatMap((target): readonly Leaving[] => {
    switch (target) {
      case 'deck-pptx':
        return [pptx(scene(target))];
      case 'deck-pdf':
        return deckPdfForms.filter((form) => options.deckPdf.includes(form)).map((form) => pdf(scene(target), form));
      case 'deck-png':
        return [png(scene(target), options)];
      case 'plan-pdf':
        return laid ? [plan(laid)] : [];
      case 'deck-plan-pdf':
        return laid ? [deckAndPlan(scene(target), laid)] : [];
      case 'plan-md':
        return [{ ...plainFile, target, count: 1 + shownPictures(project) }];
      case 'readiness-pdf':
        return [{ ...plainFile, target }];
      case 'numbers-xlsx':
        return [{ ...plainFile, target, fonts: [{ name: 'Arial', use: 'named' }] }];
      default:
        return assertNever(target);
    }
  });
}

const plainFile = { form: null, unit: 'files', count: 1, hidden: 0, notes: 0, fonts: [] } as const;

function noted(pages: readonly ScenePage[]): number {
  return pages.filter(({ notes }) => notes.length > 0).length;
}

function pptx({ pages, theme }: Scene): Leaving {
  const hidden = pages.filter((page) => page.hidden).length;
  const fonts = officeFonts(theme, facesOf(pages));
  return { target: 'deck-pptx', form: null, unit: 'slides', count: pages.length, hidden, notes: noted(pages), fonts };
}

function pdf(scene: Scene, form: (typeof deckPdfForms)[number]): Leaving {
  const shown = scene.pages.filter(({ hidden }) => !hidden);
  const file = { target: 'deck-pdf', form, unit: 'pages', hidden: 0 } as const;
  if (form === 'slides') {
    const fonts = ownFonts(facesOf(shown), textOfPages(shown), 'embedded');
    return { ...file, count: shown.length, notes: 0, fonts };
  }
  const handout = layHandout(scene, form);
  const runs = handoutRuns(handout);
  const faces = [...facesOf(shown), ...runs.map(({ face }) => face)];
  const text = textOfPages(shown) + runs.map((run) => run.text).join('');
  const fonts = ownFonts(faces, text, 'embedded');
  return { ...file, count: handout.sheets.length, notes: form === 'notes' ? noted(shown) : 0, fonts };
}

function png(scene: Scene, { slides }: ExportOptions): Leaving {
  const pages = picturedPages(scene, slides);
  const hidden = pages.filter((page) => page.hidden).length;
  const fonts = ownFonts(facesOf(pages), textOfPages(pages), 'drawn');
  return { target: 'deck-png', form: null, unit: 'pictures', count: pages.length, hidden, notes: 0, fonts };
}

function plan(laid: PlanPages): Leaving {
  const runs = planRuns(laid);
  const fonts = ownFonts(
    runs.map(({ face }) => face),
    runs.map(({ text }) => text).join(''),
    'embedded',
  );
  return { target: 'plan-pdf', form: null, unit: 'pages', count: laid.pages.length, hidden: 0, notes: 0, fonts };
}

/** Both in one file: the slides, then the pages of the plan. */
function deckAndPlan(slides: Scene, laid: PlanPages): Leaving {
  const shown = slides.pages.filter(({ hidden }) => !hidden);
  const runs = planRuns(laid);
  const fonts = ownFonts(
    [...facesOf(shown), ...runs.map(({ face }) => face)],
    textOfPages(shown) + runs.map(({ text }) => text).join(''),
    'embedded',
  );
  const count = shown.length + laid.pages.length;
  return { target: 'deck-plan-pdf', form: null, unit: 'pages', count, hidden: 0, notes: 0, fonts };
}

function shownPictures({ plan: { sections } }: Project): number {
  const shown = sections.filter(({ hidden }) => !hidden).flatMap(({ body }) => body);
  return new Set(shown.flatMap((block) => (block.type === 'image' ? [block.asset] : []))).size;
}
