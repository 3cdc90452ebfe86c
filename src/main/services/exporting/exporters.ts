import type { ExportContext, ExportResult } from '#main/export';
import type { ExportTarget } from '#shared/contract';
import type { OutlineWords } from '#shared/guidance';
import type { Project } from '#shared/project';

/** One way out of a project. */
export type Exporter = (project: Project, words: OutlineWords, context: ExportContext) => Promise<ExportResult>;

/** Every target has its exporter; a new target does not compile until it has one. */
export const exporters: Partial<Record<ExportTarget, Exporter>> = {};
