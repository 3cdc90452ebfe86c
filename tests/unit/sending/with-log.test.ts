import { expect, it } from 'vitest';
import { planMarkdown } from '#main/export/markdown';
import { documentLanguages } from '#shared/base';
import { defaultExportOptions } from '#shared/contract';
import { preflight } from '#shared/preflight';
import { type Project, projectSchema } from '#shared/project';
import { withLog } from '#shared/sending';
import { filledProject } from '../../fixtures/filled-project';
import { exportContext, outlineWords } from '../pdf/judges';

const row = { id: 'first', cells: { name: 'Our engineer left', date: '2026-05', kind: 'setback' } };
const logged = (language: Project['language']): Project => ({ ...filledProject(language), registers: { log: [row] } });

it.each(documentLanguages)(
  'in %s the log ends the plan when it is asked for, and stands nowhere else',
  async (language) => {
    const project = logged(language);
    const words = outlineWords(language);
    const textOf = async (one: Project) => {
      const { files } = await planMarkdown(one, words, exportContext({}).context);
      return new TextDecoder().decode(files[0]?.bytes);
    };
    expect(await textOf(project)).not.toContain('Our engineer left');
    const asked = withLog(project);
    expect(projectSchema.safeParse(asked).success).toBe(true);
    expect(asked.plan.sections.at(-1)?.id).toBe('log');
    expect(await textOf(asked)).toContain('Our engineer left');
  },
);

it('says before an export how many pages the plan has with the log', () => {
  const project = {
    ...logged('en'),
    registers: { log: Array.from({ length: 60 }, (_, at) => ({ ...row, id: `row${at}` })) },
  };
  const pagesOf = (isAsked: boolean) => {
    const options = { ...defaultExportOptions, withLog: isAsked };
    return preflight(project, { targets: ['plan-pdf'], options, words: outlineWords('en') }).leaving[0]?.count ?? 0;
  };
  expect(pagesOf(true)).toBeGreaterThan(pagesOf(false));
});

it('a project without a log is the same with it', () => {
  const project = filledProject('en');
  expect(withLog(project)).toBe(project);
});
