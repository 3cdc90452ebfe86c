import { type FormEvent, useState } from 'react';
import { useT } from '#renderer/app-language';
import { Button, Dialog, TextField } from '#renderer/ui';
import { urlFromInput } from '#shared/base';
import { setLink } from '../editing/index';
import { focusText, useActiveEditor } from './active-editor';
import styles from './document.module.css';

/** Asks where a link leads, and at a bare caret what it says. */
export function LinkDialog() {
  const link = useActiveEditor((store) => store.link);
  return link ? <LinkForm {...link} /> : null;
}

interface LinkFormProps {
  readonly url: string;
  readonly text: string;
  readonly asksText: boolean;
}

function LinkForm(initial: LinkFormProps) {
  const { t } = useT();
  const [url, setUrl] = useState(initial.url);
  const [text, setText] = useState(initial.text);
  const [isRefused, setRefused] = useState(false);
  const close = () => {
    useActiveEditor.setState({ link: null });
    // The dialog gives the focus back first; the caret must be where the link now ends.
    setTimeout(focusText);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { editor } = useActiveEditor.getState();
    if (!editor || urlFromInput(url) === null) {
      setRefused(true);
      return;
    }
    setLink(editor, url, text);
    close();
  };
  return (
    <Dialog
      open
      onClose={close}
      title={t('plan.linkDialog.title')}
      widthPx={420}
      actions={
        <>
          <Button onClick={close}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" form="link-form">
            {t('plan.linkDialog.apply')}
          </Button>
        </>
      }
    >
      <form id="link-form" className={styles.linkForm} onSubmit={submit}>
        <TextField
          label={t('plan.linkDialog.url')}
          hint={t('plan.linkDialog.urlHint')}
          error={isRefused ? t('plan.linkDialog.invalid') : undefined}
          value={url}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setUrl(event.target.value);
            setRefused(false);
          }}
        />
        {initial.asksText ? (
          <TextField
            label={t('plan.linkDialog.text')}
            value={text}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
          />
        ) : null}
      </form>
    </Dialog>
  );
}
