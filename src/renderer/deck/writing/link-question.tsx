import { useState } from 'react';
import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import { useT } from '#renderer/app-language';
import { Button, Dialog, TextField } from '#renderer/ui';
import { linkHere, setLink } from '../text';

interface LinkQuestionProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** Asks where the selected text should lead; the focus then goes back to it. */
export function LinkQuestion({ editor, onClose }: LinkQuestionProps) {
  const { t } = useT();
  const [address, setAddress] = useState(linkHere(editor)?.url ?? '');
  const [invalid, setInvalid] = useState(false);
  const leave = () => {
    onClose();
    // The dialog first gives the focus back to where it was opened.
    requestAnimationFrame(() => ReactEditor.focus(editor));
  };
  const apply = () => {
    if (setLink(editor, address)) leave();
    else setInvalid(true);
  };
  return (
    <Dialog
      open
      onClose={leave}
      title={t('deck.link.title')}
      widthPx={400}
      actions={
        <>
          <Button onClick={leave}>{t('app.cancel')}</Button>
          <Button variant="primary" onClick={apply}>
            {t(address.trim() === '' && linkHere(editor) ? 'deck.link.remove' : 'deck.link.apply')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <TextField
          label={t('deck.link.address')}
          hint={t('deck.link.hint')}
          error={invalid ? t('deck.link.invalid') : undefined}
          autoFocus
          spellCheck={false}
          value={address}
          onChange={(event) => {
            setAddress(event.target.value);
            setInvalid(false);
          }}
        />
      </form>
    </Dialog>
  );
}
