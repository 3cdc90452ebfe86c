import { X } from 'lucide-react';
import { Toast } from 'radix-ui';
import { create } from 'zustand';
import { useT } from '#renderer/app-language';
import { sessionStore, undoStep } from '#renderer/session';
import { IconButton } from '#renderer/ui';
import type { AppError } from '#shared/base';
import type { TextKey, Translator } from '#shared/i18n';
import styles from './notices.module.css';

export interface Notice {
  readonly id: number;
  readonly tone: 'failure' | 'news';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** What can be done about a failure; its words follow the interface's language. */
export interface Remedy {
  readonly label: TextKey;
  readonly run: () => void;
}

interface Failure {
  readonly id: number;
  readonly tone: 'failure';
  readonly error: AppError;
  readonly remedy: Remedy | null;
}

type Shown = Notice | Failure;

const useNotices = create<{ shown: readonly Shown[] }>(() => ({ shown: [] }));
let lastId = 0;

function add(notice: (id: number) => Shown): number {
  lastId += 1;
  useNotices.setState(({ shown }) => ({ shown: [...shown.slice(-3), notice(lastId)] }));
  return lastId;
}

function close(id: number): void {
  useNotices.setState(({ shown }) => ({ shown: shown.filter((notice) => notice.id !== id) }));
}

/** Shows a failure until the user closes it; what is on show already, such as a save that fails again, is shown once. */
export function noticeFailure(error: AppError, remedy: Remedy | null = null): void {
  const told = JSON.stringify(error);
  const isOther = (notice: Shown) => !('error' in notice) || JSON.stringify(notice.error) !== told;
  useNotices.setState(({ shown }) => ({ shown: shown.filter(isOther) }));
  add((id) => ({ id, tone: 'failure', error, remedy }));
}

/** Shows news for a few seconds; what is on show already and asks nothing is shown once. */
export function noticeNews(text: string, action?: Notice['action']): void {
  const isOther = (notice: Shown) => 'error' in notice || notice.text !== text || notice.action !== undefined;
  if (!action) useNotices.setState(({ shown }) => ({ shown: shown.filter(isOther) }));
  add((id) => ({ id, tone: 'news', text, ...(action ? { action } : {}) }));
}

/**
 * Shows news of the change that the project has just seen. They leave with the next change, or with the project: what they offer is about
 * this change alone, and must never do something to another one.
 */
export function noticeChange(text: string, action?: Notice['action']): void {
  const { sessionId, revision } = standingOf(sessionStore.getState());
  const id = add((own) => ({ id: own, tone: 'news', text, ...(action ? { action } : {}) }));
  const stop = sessionStore.subscribe((state) => {
    const now = standingOf(state);
    if (now.sessionId === sessionId && now.revision === revision) return;
    stop();
    close(id);
  });
}

function standingOf({ open }: ReturnType<typeof sessionStore.getState>) {
  return { sessionId: open?.state.sessionId, revision: open?.revision };
}

/** Says what was done, with an undo of just that. */
export function noticeUndoable(text: string, { t }: Pick<Translator, 't'>): void {
  noticeChange(text, { label: t('menu.undo'), run: () => void undoStep() });
}

function NoticeAction({ action }: Pick<Notice, 'action'>) {
  if (!action) return null;
  return (
    <Toast.Action asChild altText={action.label}>
      <button type="button" className={styles.action} onClick={action.run}>
        {action.label}
      </button>
    </Toast.Action>
  );
}

/** The corner where notices stand; screen readers hear them. */
export function Notices() {
  const { t, error } = useT();
  const actionOf = (notice: Shown): Notice['action'] => {
    if (!('error' in notice)) return notice.action;
    return notice.remedy ? { label: t(notice.remedy.label), run: notice.remedy.run } : undefined;
  };
  const shown = useNotices((store) => store.shown);
  return (
    <Toast.Provider label={t('app.notices')}>
      {shown.map((notice) => (
        <Toast.Root
          key={notice.id}
          className={styles.notice}
          data-tone={notice.tone}
          duration={notice.tone === 'failure' ? Number.POSITIVE_INFINITY : 8000}
          onOpenChange={(open) => !open && close(notice.id)}
        >
          <Toast.Description className={styles.text}>
            {'error' in notice ? error(notice.error) : notice.text}
          </Toast.Description>
          <NoticeAction action={actionOf(notice)} />
          <Toast.Close asChild>
            <IconButton label={t('app.close')}>
              <X size={15} />
            </IconButton>
          </Toast.Close>
        </Toast.Root>
      ))}
      <Toast.Viewport className={styles.viewport} label={t('app.noticesKey', { key: '{hotkey}' })} />
    </Toast.Provider>
  );
}
