import { client, setSnapshot } from '#renderer/session';
import { interfaceLanguage, noticeNews, showRoom, useAppInfo } from '#renderer/view';
import type { Snapshot } from '#shared/contract';
import { createTranslator } from '#shared/i18n';

/** Shows an opened project, and says so when it came back from a crash. */
export function showSnapshot(snapshot: Snapshot): void {
  setSnapshot(snapshot);
  if (!snapshot.recovered) return;
  const { t } = createTranslator(interfaceLanguage(useAppInfo.getState().info));
  const { path } = snapshot.state;
  noticeNews(path ? t('app.recoveredIn', { path }) : t('app.recovered'));
}

/** Shows what main had open when the window came up, and what it opens by itself later. */
export async function followOpening(): Promise<void> {
  client.on('session.opened', showSnapshot);
  const current = await client['project.current']({});
  if (current) showSnapshot(current);
  else setSnapshot(null);
}

/** Shows a new project where one begins to write. */
export function showNewProject(snapshot: Snapshot): void {
  showSnapshot(snapshot);
  showRoom('plan');
}
