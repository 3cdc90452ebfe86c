import { useT } from '#renderer/app-language';
import { edit, useProject, useSessionState } from '#renderer/session';
import { SelectField } from '#renderer/ui';
import { papers } from '#shared/project';

/** The paper of the open project: it travels in its file. */
export function ProjectPaper() {
  const { t } = useT();
  const paper = useProject((project) => project.plan.paper ?? 'a4');
  const { readOnly } = useSessionState();
  return (
    <SelectField
      label={t('app.prefs.paper')}
      hint={t('app.prefs.paperHint')}
      disabled={readOnly}
      value={paper}
      options={papers.map((value) => ({ value, label: t(`app.prefs.paperOf.${value}`) }))}
      onChange={(value) => edit([{ op: 'set', path: ['plan', 'paper'], value }], 'changePaper')}
    />
  );
}
