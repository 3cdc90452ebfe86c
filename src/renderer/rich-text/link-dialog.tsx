import { type FormEvent, useState } from 'react';
import { useT } from '#renderer/app-language';
import { Button, Dialog, TextField } from '#renderer/ui';
import { focusText, type LinkQuestion, useActiveText } from './active-text';
import { removeLinks, setLink } from './editing/index';
import styles from './rich-text.module.css';

/** Asks where a link leads, and at a bare caret what it says. An empty address takes the link away. */
export function LinkDialog() {
  const link = useActiveText((store) => store.link);
  return link ? <LinkForm {...link} /> : null;
}

function LinkForm(asked: LinkQuestion) {
  const { t } = useT();
  const [url, setUrl] = useState(asked.url);
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const removes = asked.url !== '' && url.trim() === '';
  const change = (next: string) => {
    setUrl(next);
    setRefused(false);
  };
  const close = () => {
    useActiveText.setState({ link: null });
    // The dialog gives the focus back first; the caret must be where the link now ends.
    setTimeout(focusText);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { editor } = useActiveText.getState();
    if (editor && removes) removeLinks(editor);
    else if (!editor || !setLink(editor, url, text)) {
      setRefused(true);
      return;
    }
    close();
  };
  return (
    <Dialog
      open
      onClose={close}
      title={t('text.linkDialog.title')}
      widthPx={420}
      actions={<Actions removes={removes} onCancel={close} />}
    >
      <form id="link-form" className={styles.linkForm} onSubmit={submit}>
        <TextField
          label={t('text.linkDialog.url')}
          hint={t('text.linkDialog.urlHint')}
          error={isRefused ? t('text.linkDialog.invalid') : undefined}
          value={url}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change(event.target.value)}
        />
        {asked.asksText ? (
          <TextField
            label={t('text.linkDialog.text')}
            value={text}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
          />
        ) : null}
      </form>
    </Dialog>
  );
}

function Actions({ removes, onCancel }: { readonly removes: boolean; readonly onCancel: () => void }) {
  const { t } = useT();
  return (
    <>
      <Button onClick={onCancel}>{t('app.cancel')}</Button>
      <Button variant="primary" type="submit" form="link-form">
        {t(removes ? 'text.linkRemove' : 'text.linkDialog.apply')}
      </Button>
    </>
  );
}
