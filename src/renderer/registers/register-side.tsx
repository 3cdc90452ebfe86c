import { memo } from 'react';
import { useT } from '#renderer/app-language';
import { Coach } from '#renderer/coach';
import { useProject } from '#renderer/session';
import { Segmented } from '#renderer/ui';
import { RightPane } from '#renderer/view';
import { cellOf, type RegisterKind, rowsOf } from '#shared/registers';
import { CostInModel } from './cost-in-model';
import { LawOfRow } from './duties';
import styles from './registers.module.css';
import { useRegistersView } from './registers-view';
import { RowForm } from './row-form';

/** The pane at the right: the row that is looked at as a form, or what an investor asks about the section that prints it. */
export function RegisterSide({ kind }: { readonly kind: RegisterKind }) {
  const { t, language } = useT();
  const { side, rowId } = useRegistersView();
  const row = useProject((project) => rowsOf(project, kind.id).find(({ id }) => id === rowId) ?? null);
  const section = useProject(({ plan }) => plan.sections.find((one) => kind.sections.includes(one.kind))?.id ?? '');
  if (side === 'coach' && section !== '')
    return <Coach subject={{ family: 'section', id: section }} head={<SideSwitch />} />;
  const [first] = kind.columns;
  return (
    <RightPane
      label={t('registers.row')}
      fold={t('coach.fold')}
      head={section === '' ? <h2>{t('registers.row')}</h2> : <SideSwitch />}
    >
      <section className={styles.side} aria-label={t('registers.row')}>
        {row ? (
          <>
            <h3>{(first && cellOf(row, first.id)) || t('registers.unnamed', { one: kind.one[language] })}</h3>
            {kind.id === 'compliance' ? <LawOfRow row={row} /> : null}
            <RowForm key={row.id} kind={kind} row={row} />
            {kind.modelCost ? <CostInModel kind={kind} row={row} /> : null}
          </>
        ) : (
          <p className={styles.none}>{t('registers.noRow')}</p>
        )}
      </section>
    </RightPane>
  );
}

const SideSwitch = memo(function SideSwitch() {
  const { t } = useT();
  const side = useRegistersView((view) => view.side);
  return (
    <Segmented
      label={t('registers.side')}
      value={side}
      options={[
        { value: 'row', label: t('registers.sideOf.row') },
        { value: 'coach', label: t('registers.sideOf.coach') },
      ]}
      onChange={(value) => useRegistersView.setState({ side: value })}
    />
  );
});
