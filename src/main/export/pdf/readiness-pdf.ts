import { checkProject } from '#shared/checks';
import { layReport } from '#shared/flow';
import type { OutlineWords } from '#shared/guidance';
import type { Project } from '#shared/project';
import { readinessFlow, readinessOf } from '#shared/readiness';
import type { ExportContext, ExportResult } from '../types';
import { flowPdf } from './flow-pdf';
import { takeBreath } from './writer/index';

/** Writes whether a project can be sent, question by question, as PDF. Rejects as `flowPdf` does. */
export async function readinessPdf(
  project: Project,
  words: OutlineWords,
  context: ExportContext,
): Promise<ExportResult> {
  const readiness = readinessOf(project, checkProject(project));
  await takeBreath(context.signal);
  const flow = readinessFlow(project, readiness, words);
  const pages = layReport(flow);
  return flowPdf({ target: 'readiness-pdf', project, flow, pages }, '-readiness.pdf', context);
}
