import { client, openNow, reportFailure } from '#renderer/session';
import { interfaceLanguage, noticeNews, useAppInfo } from '#renderer/view';
import { listed } from '#shared/base';
import { createTranslator } from '#shared/i18n';

/** Saves a register as CSV where the user says, and says how much it was. Rejects with `AppFailure`. */
export async function exportRegister(kind: string): Promise<void> {
  const saved = await client['registers.export']({ sessionId: openNow().state.sessionId, kind });
  if (!saved) return;
  const { t, language } = createTranslator(interfaceLanguage(useAppInfo.getState().info));
  const { path, rows: count, unknown } = saved;
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const text =
    unknown.length === 0
      ? t('registers.exported', { name, count })
      : t('registers.exportedUnknown', { name, count, list: listed(unknown, language) });
  const show = () => void client['shell.reveal']({ path }).catch(reportFailure);
  noticeNews(text, { label: t('registers.showFile'), run: show });
}
