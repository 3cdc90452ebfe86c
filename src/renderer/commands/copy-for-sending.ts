import { client, openNow } from '#renderer/session';
import { interfaceLanguage, noticeNews, useAppInfo } from '#renderer/view';
import { listed } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import { registerKind } from '#shared/registers';
import type { LeftOut } from '#shared/sending';

/** Saves a copy to be given away, and says what is not in it. */
export async function saveCopyForSending(): Promise<void> {
  const sent = await client['project.sendCopy']({ sessionId: openNow().state.sessionId });
  if (!sent) return;
  const words = createTranslator(interfaceLanguage(useAppInfo.getState().info));
  const { t, language } = words;
  const name = sent.path.split(/[\\/]/).at(-1) ?? sent.path;
  const said = (part: LeftOut) => {
    if (!('kind' in part)) return t(`registers.sent.${part.what}`, { count: part.count });
    const kind = registerKind(part.kind)?.name[language] ?? part.kind;
    return t('registers.sent.register', { kind, count: part.count });
  };
  const list = listed(sent.leftOut.map(said), language);
  noticeNews(list === '' ? t('registers.sent.whole', { name }) : t('registers.sent.without', { name, list }));
}
