import { Plus } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { FindingsProvider, Grid, nameRow, useDraftedProject } from '#renderer/grid';
import { edit, projectNow, useLawKnown, useSessionState } from '#renderer/session';
import { Button } from '#renderer/ui';
import { type InterfaceLanguage, listed, newId } from '#shared/base';
import { dutyFindings, registerFindings } from '#shared/checks';
import type { Project } from '#shared/project';
import { insertRows, type RegisterKind, registerKind, registerKinds, rowsOf } from '#shared/registers';
import { DutiesButton } from './duties';
import { ExchangeButtons } from './exchange';
import { KindList } from './kind-list';
import { registerModel } from './register-model';
import { RegisterSide } from './register-side';
import styles from './registers.module.css';
import { showRow, useRegistersView } from './registers-view';

/** The registers: their kinds at the left, the rows of one in a grid, the row that is looked at beside it. */
export function RegistersRoom() {
  const shown = useRegistersView((view) => view.kind);
  const kind = registerKind(shown) ?? registerKinds[0];
  const known = useLawKnown();
  const find = useCallback(
    (project: Project) => [...registerFindings(project), ...(known ? dutyFindings(project, known) : [])],
    [known],
  );
  return (
    <FindingsProvider find={find}>
      <KindList />
      {kind ? <Register key={kind.id} kind={kind} /> : null}
      {kind ? <RegisterSide kind={kind} /> : null}
    </FindingsProvider>
  );
}

function Register({ kind }: { readonly kind: RegisterKind }) {
  const words = useT();
  const { t, language } = words;
  const project = useDraftedProject();
  const { readOnly } = useSessionState();
  const rows = rowsOf(project, kind.id);
  const model = useMemo(() => registerModel({ project, words, readOnly }, kind), [project, words, readOnly, kind]);
  const actions = (
    <>
      <AddRow kind={kind} isFirst={rows.length === 0} />
      {kind.id === 'compliance' ? <DutiesButton /> : null}
      <ExchangeButtons kind={kind} />
    </>
  );
  return (
    <div className={styles.room}>
      <header className={styles.head}>
        <h1>{kind.name[language]}</h1>
        <p>{kind.purpose[language]}</p>
        {kind.isPrivate ? <p className={styles.private}>{t('registers.private')}</p> : null}
      </header>
      {rows.length === 0 ? (
        <div className={styles.empty}>
          <p>{t('registers.empty', { columns: columnNames(kind, language) })}</p>
          <div className={styles.actions}>{actions}</div>
        </div>
      ) : (
        <Grid
          label={kind.name[language]}
          model={model}
          editLabel="editRegister"
          height="fill"
          actions={actions}
          onActiveRow={showRow}
        />
      )}
    </div>
  );
}

/** What a row says, so that a founder knows before the first one. */
function columnNames(kind: RegisterKind, language: InterfaceLanguage): string {
  const names = kind.columns.map(({ name }) => name[language]);
  return listed(names, language);
}

function AddRow({ kind, isFirst }: { readonly kind: RegisterKind; readonly isFirst: boolean }) {
  const { t, language } = useT();
  const { readOnly } = useSessionState();
  const add = () => {
    const id = newId();
    edit(insertRows(projectNow(), kind.id, [{ id, cells: {} }]), 'addRow');
    showRow(id);
    nameRow(id);
  };
  return (
    <Button variant={isFirst ? 'primary' : 'outline'} disabled={readOnly} onClick={add}>
      <Plus size={15} aria-hidden />
      {t('registers.add', { one: kind.one[language] })}
    </Button>
  );
}
