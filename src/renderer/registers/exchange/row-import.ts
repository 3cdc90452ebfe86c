import { create } from 'zustand';
import { client, editElsewhere, openNow, projectNow, reportFailure } from '#renderer/session';
import { interfaceLanguage, noticeNews, useAppInfo, waitingFor } from '#renderer/view';
import { newId } from '#shared/base';
import type { TableFile } from '#shared/contract';
import { type RegisterReading, readRows, type TakingMode, takeRows, whyNothing } from '#shared/exchange';
import { createTranslator } from '#shared/i18n';
import type { RegisterKind } from '#shared/registers';

/** A table that was read and waits for the user to say how it comes in. */
export interface RowImport {
  readonly sessionId: string;
  readonly file: TableFile;
  readonly reading: RegisterReading;
}

export const useRowImport = create<{ readonly waiting: RowImport | null }>(() => ({ waiting: null }));

const words = () => createTranslator(interfaceLanguage(useAppInfo.getState().info));

/** Asks for a table, reads it, and shows what would come of it. What has nothing for the register is said. Rejects with `AppFailure`. */
export async function askForRows(kind: RegisterKind): Promise<void> {
  const { sessionId } = openNow().state;
  const file = await waitingFor('import', (options) => client['registers.readTable']({ sessionId }, options));
  if (!file) return;
  const reading = readRows(kind, file);
  const refused = whyNothing(reading, file.path, words().language);
  if (refused) reportFailure(refused);
  else useRowImport.setState({ waiting: { sessionId, file, reading } });
}

/** Takes the rows in, as one edit, and says how many. */
export function takeIn({ reading }: RowImport, mode: TakingMode): void {
  editElsewhere(takeRows(projectNow(), reading, mode, newId), 'importRows');
  leaveRowImport();
  const { t, language } = words();
  noticeNews(t('registers.taking.done', { kind: reading.kind.name[language], count: reading.rows.length }));
}

export function leaveRowImport(): void {
  useRowImport.setState({ waiting: null });
}
