import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import type { CSSProperties, ReactNode } from 'react';
import { useT } from '#renderer/app-language';
import { IconButton } from './button';
import styles from './floating.module.css';
import { useFocusBack } from './focus-back';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: string;
  readonly widthPx?: number;
  /** Buttons at the end, the default one last. */
  readonly actions?: ReactNode;
  /** What Enter does on a choice that is made already; buttons and fields keep their own. */
  readonly onEnter?: () => void;
  /** Called when it has closed, in place of giving the focus back; with `false` what had it before gets it. */
  readonly onClosed?: () => unknown;
  readonly children?: ReactNode;
}

/** A question or a form above the window; Escape or its × closes it, and the focus returns. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  widthPx,
  actions,
  onEnter,
  onClosed,
  children,
}: DialogProps) {
  const { t } = useT();
  const focus = useFocusBack(onClosed);
  const style = { '--dialog-width': `${widthPx ?? 480}px` } as CSSProperties;
  return (
    <Primitive.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className={styles.overlay} />
        <Primitive.Content
          className={styles.dialog}
          style={style}
          {...focus}
          onKeyDown={(event) => {
            const chosen =
              event.target instanceof Element && event.target.matches('[role="radio"][aria-checked="true"]');
            if (event.key !== 'Enter' || !chosen || !onEnter) return;
            event.preventDefault();
            onEnter();
          }}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <Primitive.Title>{title}</Primitive.Title>
          {description ? (
            <Primitive.Description className={styles.description}>{description}</Primitive.Description>
          ) : null}
          <div className={styles.dialogBody}>{children}</div>
          {actions ? <div className={styles.dialogActions}>{actions}</div> : null}
          {/* The last, so that what one came for has the focus first. */}
          <IconButton label={t('app.close')} className={styles.dialogClose} onClick={onClose}>
            <X size={16} aria-hidden />
          </IconButton>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
