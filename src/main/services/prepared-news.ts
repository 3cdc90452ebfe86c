import type { PreparedPicture } from '#main/pictures';
import type { PreparedNews } from '#shared/contract';

/** What there is to tell of pictures that were taken in; those that stayed as they were are left out. */
export function preparedNews(pictures: readonly PreparedPicture[]): PreparedNews[] {
  return pictures.flatMap(({ asset: { name, widthPx, heightPx }, scaledFrom, hadLocation }) => {
    if (scaledFrom === null && !hadLocation) return [];
    const scaled = scaledFrom && { from: scaledFrom, to: { widthPx, heightPx } };
    return [{ name, scaled, locationDropped: hadLocation }];
  });
}
