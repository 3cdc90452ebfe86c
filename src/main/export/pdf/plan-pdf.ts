import { formatDate } from '#shared/facts';
import { flowOf, layPlan } from '#shared/flow';
import type { OutlineWords } from '#shared/guidance';
import { toldPlanLinks } from '#shared/losses';
import type { Project } from '#shared/project';
import type { ExportContext, ExportResult } from '../types';
import { flowPdf } from './flow-pdf';
import { takeBreath } from './writer/index';

/** Writes a plan as PDF: cover, contents, text with running heads. Rejects as `flowPdf` does. */
export async function planPdf(project: Project, words: OutlineWords, context: ExportContext): Promise<ExportResult> {
  const laid = await laidPlan(project, words, context);
  const written = await flowPdf({ target: 'plan-pdf', project, ...laid }, '-plan.pdf', context);
  return { ...written, losses: [...written.losses, ...toldPlanLinks('plan-pdf', project)] };
}

/** A plan as a flow, and that on pages. */
export async function laidPlan(project: Project, words: OutlineWords, { signal, date }: ExportContext) {
  const flow = flowOf(project, words);
  await takeBreath(signal);
  const pages = layPlan(flow, formatDate(date.day, project.language, 'long'));
  await takeBreath(signal);
  return { flow, pages };
}
