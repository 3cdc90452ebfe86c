import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { useProject } from '#renderer/session';
import { SelectField, TextField } from '#renderer/ui';
import { localDay } from '#shared/base';
import { type DeckPdfForm, deckPdfForms } from '#shared/contract';
import { filledRows } from '#shared/registers';
import { logKind, nameByPattern, nameFieldWords, unknownNameFields, usualNamePattern } from '#shared/sending';
import styles from './exporting.module.css';
import { chosenOptions, useLastExport } from './last-export';

/** What a page of the deck's PDF shows: a file each, one at least. */
export function DeckPdfOptions() {
  const { t } = useT();
  const { deckPdf } = useLastExport();
  const toggle = (form: DeckPdfForm) => {
    const next = deckPdfForms.filter((other) => (other === form) !== deckPdf.includes(other));
    if (next.length > 0) useLastExport.setState({ deckPdf: next });
  };
  return (
    <fieldset className={styles.options}>
      <legend className={styles.hidden}>{t('exporting.forms')}</legend>
      {deckPdfForms.map((form) => (
        <label key={form} className={styles.option}>
          <input type="checkbox" checked={deckPdf.includes(form)} onChange={() => toggle(form)} />
          {t(`exporting.form.${form}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** Whether slides on which nothing stands leave with a deck. */
export function EmptySlidesOption() {
  const { t } = useT();
  const { keepEmptySlides } = useLastExport();
  return (
    <label className={`${styles.option} ${styles.apart}`}>
      <input
        type="checkbox"
        checked={!keepEmptySlides}
        onChange={() => useLastExport.setState({ keepEmptySlides: !keepEmptySlides })}
      />
      {t('exporting.leaveOutEmpty')}
    </label>
  );
}

/** Asked for each time, and only where there is a log. */
export function LogOption() {
  const { t } = useT();
  const { withLog } = useLastExport();
  const hasLog = useProject((project) => filledRows(project, logKind).length > 0);
  if (!hasLog) return null;
  return (
    <label className={`${styles.option} ${styles.apart}`}>
      <input
        type="checkbox"
        checked={withLog}
        onChange={(event) => useLastExport.setState({ withLog: event.target.checked })}
      />
      {t('exporting.withLog')}
    </label>
  );
}

/** Files named by a pattern, for those who ask for names of a kind; shown as they will be. */
export function NamesOption() {
  const { t } = useT();
  const { names } = useLastExport();
  const project = useProject((whole) => whole);
  const { language } = project;
  const [isOn, setOn] = useState(names !== '');
  const [unknown] = unknownNameFields(names);
  const known = nameFieldWords(language).join(' ');
  const day = localDay(new Date(project.changedAt ?? Date.now()));
  const name = nameByPattern(names, project, day);
  const toggle = () => {
    useLastExport.setState({ names: isOn ? '' : usualNamePattern(language) });
    setOn(!isOn);
  };
  return (
    <div className={styles.apart}>
      <label className={styles.option}>
        <input type="checkbox" checked={isOn} onChange={toggle} />
        {t('exporting.byPattern')}
      </label>
      {isOn ? (
        <TextField
          label={t('exporting.pattern')}
          maxLength={200}
          value={names}
          hint={t(name ? 'exporting.named' : 'exporting.notNamed', { name, known })}
          error={unknown === undefined ? undefined : t('exporting.badPattern', { unknown, known })}
          onChange={(event) => useLastExport.setState({ names: event.target.value })}
        />
      ) : null}
    </div>
  );
}

const widths = ['1280', '1920', '3840'] as const;

/** Which slides become pictures, and how large. */
export function DeckPngOptions() {
  const { t } = useT();
  const chosen = useLastExport();
  const width = widths.find((one) => Number(one) === chosen.widthPx) ?? '1920';
  return (
    <div className={styles.options}>
      <TextField
        label={t('exporting.slides')}
        placeholder={t('exporting.allSlides')}
        className={styles.slides}
        value={chosen.slides}
        error={chosenOptions(chosen) ? undefined : t('exporting.badSlides')}
        onChange={(event) => useLastExport.setState({ slides: event.target.value })}
      />
      <SelectField
        label={t('exporting.width')}
        className={styles.width as string}
        value={width}
        options={widths.map((value) => ({ value, label: t('exporting.pixels', { width: value }) }))}
        onChange={(value) => useLastExport.setState({ widthPx: Number(value) })}
      />
    </div>
  );
}
