import { useState } from 'react';
import { useStore } from 'zustand';
import { useT } from '#renderer/app-language';
import { sessionStore, useProject } from '#renderer/session';
import { Button, Dialog } from '#renderer/ui';
import { columnTitle, describeReading, type TakingMode, takingModes, whyTooMany } from '#shared/exchange';
import { rowsOf } from '#shared/registers';
import { leaveRowImport, type RowImport, takeIn, useRowImport } from './row-import';
import styles from './row-import-dialog.module.css';

/** What a table would bring into a register, before it does: rows, columns, what is left out; and whether old rows stay. */
export function RowImportDialog() {
  const waiting = useRowImport((store) => store.waiting);
  const sessionId = useStore(sessionStore, ({ open }) => open?.state.sessionId ?? null);
  // Another project may have been opened meanwhile.
  return waiting?.sessionId === sessionId ? <Preview waiting={waiting} /> : null;
}

function Preview({ waiting }: { readonly waiting: RowImport }) {
  const words = useT();
  const { t, language, error } = words;
  const { file, reading } = waiting;
  const { kind } = reading;
  const project = useProject((one) => one);
  const [mode, setMode] = useState<TakingMode>('append');
  const there = rowsOf(project, kind.id).length;
  const refused = whyTooMany(project, reading, mode, file.name);
  const said = describeReading(reading, words);
  const take = () => {
    if (!refused) takeIn(waiting, mode);
  };
  return (
    <Dialog
      open
      widthPx={600}
      title={t('registers.taking.title', { kind: kind.name[language] })}
      description={t('registers.taking.rows', { name: file.name, count: reading.rows.length })}
      onClose={leaveRowImport}
      onEnter={take}
      actions={
        <>
          <Button onClick={leaveRowImport}>{t('app.cancel')}</Button>
          <Button variant="primary" disabled={refused !== null} onClick={take}>
            {t('registers.taking.run', { count: reading.rows.length })}
          </Button>
        </>
      }
    >
      {file.encoding === 'UTF-8' ? null : (
        <p className={styles.note}>{t('registers.taking.encoding', { encoding: file.encoding })}</p>
      )}
      <Columns waiting={waiting} />
      {said.length > 0 ? (
        <ul className={styles.said}>
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      {there > 0 ? <ModeChoice count={there} mode={mode} onChange={setMode} /> : null}
      {refused ? (
        <p className={styles.refused} role="alert">
          {error(refused)}
        </p>
      ) : null}
    </Dialog>
  );
}

function Columns({ waiting: { file, reading } }: { readonly waiting: RowImport }) {
  const { t, language } = useT();
  const [first] = file.rows;
  const shown = reading.columns.filter((one) => one.column || reading.leftOut.includes(one));
  return (
    <div className={styles.scroller}>
      <table className={styles.columns}>
        <caption className={styles.hidden}>{t('registers.taking.columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('registers.taking.file')}</th>
            <th scope="col">{t('registers.taking.register')}</th>
            <th scope="col">{t('registers.taking.first')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.place} data-out={one.column ? undefined : true}>
              <td>{columnTitle(one, t)}</td>
              <td>{one.column ? one.column.name[language] : t('registers.taking.keptOut')}</td>
              <td>{first?.cells[one.place]?.slice(0, 120)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ModeChoiceProps {
  readonly count: number;
  readonly mode: TakingMode;
  readonly onChange: (mode: TakingMode) => void;
}

function ModeChoice({ count, mode, onChange }: ModeChoiceProps) {
  const { t } = useT();
  return (
    <fieldset className={styles.modes}>
      <legend>{t('registers.taking.mode', { count })}</legend>
      {takingModes.map((one) => (
        <label key={one} className={styles.mode}>
          <input type="radio" name="taking" checked={mode === one} onChange={() => onChange(one)} />
          <span>
            {t(`registers.taking.modeOf.${one}`)}
            <small>{t(`registers.taking.aboutOf.${one}`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
