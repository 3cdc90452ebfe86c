import { client, sessionStore, setSnapshot } from '#renderer/session';
import { interfaceLanguage, noticeNews, showKeptPlace, useAppInfo } from '#renderer/view';
import type { Snapshot } from '#shared/contract';
import { createTranslator } from '#shared/i18n';

/** Sessions whose recovery was told already: an event and an answer can both bring the same one. */
const told = new Set<string>();

/** Shows an opened project, and says so when it came back from a crash. */
export function showSnapshot(snapshot: Snapshot): void {
  const before = sessionStore.getState().open?.state.sessionId;
  setSnapshot(snapshot);
  if (snapshot.place && snapshot.state.sessionId !== before) showKeptPlace(snapshot.place);
  const { sessionId, path } = snapshot.state;
  if (!snapshot.recovered || told.has(sessionId)) return;
  told.add(sessionId);
  const { t } = createTranslator(interfaceLanguage(useAppInfo.getState().info));
  noticeNews(path ? t('app.recoveredIn', { path }) : t('app.recovered'));
}

/** Shows what main had open when the window came up, and what it opens by itself later. */
export async function followOpening(): Promise<void> {
  client.on('session.opened', showSnapshot);
  const current = await client['project.current']({});
  if (current) showSnapshot(current);
  else setSnapshot(null);
}

/** Shows a new project; a snapshot of the open one means that the user stays with it. */
export function showNewProject(snapshot: Snapshot): void {
  const stays = sessionStore.getState().open?.state.sessionId === snapshot.state.sessionId;
  if (!stays) showSnapshot(snapshot);
}
