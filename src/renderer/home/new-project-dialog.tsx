import { RadioGroup } from 'radix-ui';
import { useId, useState } from 'react';
import { useT } from '#renderer/app-language';
import { createProject } from '#renderer/commands';
import { reportFailure } from '#renderer/session';
import { Button, Dialog, Segmented } from '#renderer/ui';
import {
  type AppError,
  AppFailure,
  type DocumentLanguage,
  documentLanguages,
  usualDocumentLanguage,
} from '#shared/base';
import { type TemplateName, templateNames, templateRounds } from '#shared/contract';
import { type Round, rounds } from '#shared/project';
import styles from './new-project.module.css';
import { templateIcons } from './template-icons';

interface NewProjectDialogProps {
  readonly template: TemplateName;
  readonly onClose: () => void;
}

/** Template, round and language of a new project. */
export function NewProjectDialog({ template: first, onClose }: NewProjectDialogProps) {
  const { t, error, language: interfaceLanguage } = useT();
  const nameId = useId();
  const [template, setTemplate] = useState(first);
  const [round, setRound] = useState<Round>('seed');
  const [language, setLanguage] = useState<DocumentLanguage>(usualDocumentLanguage(interfaceLanguage));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);
  const create = () => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    createProject({ template, round, language })
      .then(onClose)
      .catch((thrown: unknown) => {
        setBusy(false);
        if (thrown instanceof AppFailure) setFailure(thrown.error);
        else reportFailure(thrown);
      });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      onEnter={create}
      widthPx={600}
      title={t('home.dialog.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" disabled={busy} onClick={create}>
            {t('home.dialog.create')}
          </Button>
        </>
      }
    >
      {failure ? (
        <p className={styles.failure} role="alert">
          {error(failure)}
        </p>
      ) : null}
      <p id={nameId} className={styles.label}>
        {t('home.dialog.template')}
      </p>
      <RadioGroup.Root
        className={styles.templates}
        aria-labelledby={nameId}
        value={template}
        onValueChange={(value) => setTemplate(value as TemplateName)}
      >
        {templateNames.map((name) => {
          const Icon = templateIcons[name];
          return (
            <RadioGroup.Item key={name} value={name} className={styles.template}>
              <Icon size={20} strokeWidth={1.5} aria-hidden />
              <span className={styles.templateName}>{t(`home.template.${name}.name`)}</span>
              <span className={styles.templateText}>{t(`home.template.${name}.text`)}</span>
            </RadioGroup.Item>
          );
        })}
      </RadioGroup.Root>
      <div className={styles.choices}>
        <div className={styles.choice}>
          <span className={styles.label}>{t('home.dialog.round')}</span>
          <Segmented
            label={t('home.dialog.round')}
            value={round}
            options={rounds.map((value) => ({ value, label: t(`home.round.${value}`) }))}
            onChange={setRound}
          />
          <p className={styles.hint}>
            {t(templateRounds[template].includes(round) ? `home.roundText.${round}` : 'home.seedKept')}
          </p>
        </div>
        <div className={styles.choice}>
          <span className={styles.label}>{t('home.dialog.language')}</span>
          <Segmented
            label={t('home.dialog.language')}
            value={language}
            options={documentLanguages.map((value) => ({ value, label: t(`app.languageOf.${value}`) }))}
            onChange={setLanguage}
          />
          <p className={styles.hint}>{t('home.dialog.languageText')}</p>
        </div>
      </div>
    </Dialog>
  );
}
