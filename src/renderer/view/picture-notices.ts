import { client } from '#renderer/session';
import type { PreparedNews } from '#shared/contract';
import { createTranslator, type Translator } from '#shared/i18n';
import { noticeNews } from './notices';
import { interfaceLanguage, useAppInfo } from './settings';

/** Says what becomes of pictures that are taken in, when that is more than nothing. */
export function followPictures(): void {
  client.on('pictures.prepared', ({ pictures }) => {
    const words = createTranslator(interfaceLanguage(useAppInfo.getState().info));
    const [first] = pictures;
    if (first) noticeNews(pictures.length === 1 ? newsOf(first, words) : newsOfMany(pictures, words));
  });
}

function newsOf({ name, scaled, locationDropped }: PreparedNews, { t }: Translator): string {
  const named = { name: name || t('app.prepared.unnamed') };
  if (!scaled) return t('app.prepared.noPlace', named);
  const sizes = { ...named, from: sizeText(scaled.from), to: sizeText(scaled.to) };
  return t(locationDropped ? 'app.prepared.scaledNoPlace' : 'app.prepared.scaled', sizes);
}

function newsOfMany(pictures: readonly PreparedNews[], { t }: Translator): string {
  const scaled = pictures.filter((picture) => picture.scaled !== null).length;
  const places = pictures.filter((picture) => picture.locationDropped).length;
  if (places === 0) return t('app.prepared.manyScaled', { scaled });
  if (scaled === 0) return t('app.prepared.manyNoPlace', { places });
  return t('app.prepared.many', { scaled, places });
}

function sizeText({ widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number }): string {
  return `${widthPx} × ${heightPx}`;
}
