import { ExternalLink, Pencil, Unlink } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useMemo } from 'react';
import { ReactEditor, useFocused, useSlateSelector, useSlateStatic } from 'slate-react';
import { useT } from '#renderer/app-language';
import { runCommand } from '#renderer/commands';
import { client, reportFailure } from '#renderer/session';
import { IconButton } from '#renderer/ui';
import { changeText } from './active-text';
import { linkAtSelection, removeLinks } from './editing/index';
import styles from './rich-text.module.css';

/** What can be done with the link around the caret, in a small box below it. It never takes the focus by itself. */
export function LinkBubble() {
  const { t } = useT();
  const editor = useSlateStatic();
  const isFocused = useFocused();
  const link = useSlateSelector((current) => linkAtSelection(current)?.[0] ?? null);
  const anchor = useMemo(
    () => ({
      current: {
        getBoundingClientRect: () =>
          link && ReactEditor.hasDOMNode(editor, ReactEditor.toDOMNode(editor, link))
            ? ReactEditor.toDOMNode(editor, link).getBoundingClientRect()
            : new DOMRect(),
      },
    }),
    [editor, link],
  );
  if (!link || !isFocused) return null;
  const open = () => void client['shell.openLink']({ url: link.url }).catch(reportFailure);
  return (
    <Popover.Root open>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          className={styles.bubble}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          aria-label={t('text.link')}
        >
          <span className={styles.bubbleUrl}>{link.url.replace(/^(https?:\/\/|mailto:)/, '')}</span>
          <IconButton label={t('text.linkOpen')} onClick={open}>
            <ExternalLink size={15} aria-hidden />
          </IconButton>
          <IconButton label={t('text.linkEdit')} onClick={() => runCommand('text.link')}>
            <Pencil size={14} aria-hidden />
          </IconButton>
          <IconButton label={t('text.linkRemove')} onClick={() => changeText(removeLinks)}>
            <Unlink size={15} aria-hidden />
          </IconButton>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
