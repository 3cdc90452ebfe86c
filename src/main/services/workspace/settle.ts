import { type AppError, AppFailure } from '#shared/base';
import type { Host } from '../host';
import type { Session } from '../session';

export interface SettleOptions {
  readonly host: Pick<Host, 'askAboutUnsaved'>;
  /** False when the user names no place. */
  readonly saveAs: (session: Session) => Promise<boolean>;
  readonly report: (error: AppError) => void;
}

/**
 * Brings unsaved work to where the user wants it before it is left: into its file without a question, if it has one that takes it; else they
 * are asked. False when they stay. Rejects when the place that they chose takes nothing.
 */
export async function settle(session: Session, { host, saveAs, report }: SettleOptions): Promise<boolean> {
  if (session.state().path !== null && (await saves(session, report))) return true;
  const { title, company } = session.project();
  const answer = await host.askAboutUnsaved(title || company.name);
  if (answer === 'save') return saveAs(session);
  return answer === 'discard';
}

async function saves(session: Session, report: SettleOptions['report']): Promise<boolean> {
  try {
    await session.save();
    return true;
  } catch (error) {
    if (!(error instanceof AppFailure)) throw error;
    report(error.error);
    return false;
  }
}
