import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import { bringBackPatches, canDismiss, checkProject, dismissPatches, sortedFindings } from '#shared/checks';
import { applyPatches, type Patch, type Project, projectSchema } from '#shared/project';
import { copyForSending } from '#shared/sending';
import { example } from '../templates/template-helper';

const reason = 'They have signed until 2029';
const changedBy = (project: Project, patches: readonly Patch[]) => applyPatches(project, patches).value;

function putAside(project: Project, code: string): Project {
  const found = checkProject(project).find((one) => one.code === code);
  if (!found) throw new Error(`Nothing finds ${code}`);
  return changedBy(project, dismissPatches(project, found, reason, `aside-${code}`));
}

describe('findings put aside', () => {
  it.each(documentLanguages)('are open no more, and kept with their reason (%s)', async (language) => {
    const { project } = await example('blank', language);
    const open = checkProject(project);
    let aside = project;
    for (const [at, one] of open.filter(canDismiss).entries())
      aside = changedBy(aside, dismissPatches(aside, one, reason, `aside${at}`));
    expect(projectSchema.parse(aside)).toEqual(aside);
    const { open: left, dismissed } = sortedFindings(aside);
    expect(left.filter(canDismiss)).toEqual([]);
    expect(dismissed.map(({ finding }) => finding)).toEqual(open.filter(canDismiss));
    expect(dismissed.every(({ dismissal }) => dismissal.reason === reason)).toBe(true);
  });

  it('stay aside when the list that they lie in is sorted, and when their figures move', async () => {
    const { project } = await example('blank', 'en');
    const aside = putAside(project, 'plan.empty');
    const [first] = sortedFindings(aside).dismissed;
    expect(first).toBeDefined();
    const sections = [...aside.plan.sections].reverse();
    const sorted = sortedFindings({ ...aside, plan: { ...aside.plan, sections } }).dismissed;
    expect(sorted.map(({ dismissal }) => dismissal.id)).toEqual(['aside-plan.empty']);
    expect(sorted[0]?.finding.place).not.toEqual(first?.finding.place);

    const few = putAside(project, 'register.tooFew');
    const cells = { name: 'Harbour Fund' };
    const more = { ...few, registers: { ...few.registers, investors: [{ id: 'row1', cells }] } };
    expect(sortedFindings(more).dismissed.some(({ finding }) => finding.code === 'register.tooFew')).toBe(true);
  });

  it('say nothing of a graver one, nor of another at the same place', async () => {
    const { project } = await example('blank', 'en');
    const [found] = checkProject(project).filter(canDismiss);
    if (!found) throw new Error('Nothing was found');
    const other = { ...found, severity: 'error' as const };
    const aside = changedBy(project, dismissPatches(project, other, reason, 'aside'));
    expect(checkProject(aside)).toEqual(checkProject(project));
  });

  it('come back when they are brought back, and undo knows both', async () => {
    const { project } = await example('blank', 'en');
    const aside = putAside(putAside(project, 'plan.empty'), 'register.tooFew');
    const back = changedBy(aside, bringBackPatches(aside, 'aside-plan.empty'));
    expect(sortedFindings(back).dismissed.map(({ dismissal }) => dismissal.id)).toEqual(['aside-register.tooFew']);
    expect(bringBackPatches(back, 'aside-plan.empty')).toEqual([]);
    const { value, inverse } = applyPatches(aside, bringBackPatches(aside, 'aside-plan.empty'));
    expect(changedBy(value, inverse)).toEqual(aside);
    expect(checkProject(changedBy(back, bringBackPatches(back, 'aside-register.tooFew')))).toEqual(
      checkProject(project),
    );
  });

  it('keep an error open, whatever a file says', async () => {
    const { project } = await example('blank', 'en');
    const paragraph = {
      type: 'paragraph' as const,
      children: [
        { text: '' },
        { type: 'fact' as const, name: 'claim.gone', children: [{ text: '' as const }] as [{ text: '' }] },
        { text: '' },
      ],
    };
    const [section, ...others] = project.plan.sections;
    if (!section) throw new Error('The outline has a section');
    const broken = { ...project, plan: { ...project.plan, sections: [{ ...section, body: [paragraph] }, ...others] } };
    const error = checkProject(broken).find(({ code }) => code === 'fact.unknown');
    if (!error) throw new Error('Nothing was found');
    expect(canDismiss(error)).toBe(false);
    const forced = changedBy(broken, dismissPatches(broken, error, reason, 'aside'));
    expect(checkProject(forced)).toContainEqual(error);
  });

  it('leave no word of themselves in a copy for sending', async () => {
    const { project } = await example('blank', 'en');
    const aside = putAside(project, 'plan.empty');
    expect(JSON.stringify(copyForSending(aside, 'copy').project)).not.toContain(reason);
  });
});
