import type { Item } from './items';

/** What stands closer (below zero) or farther apart than the advances say, in points; `sizesPt` of the paragraph's runs. */
export type Between = (before: Item, after: Item, sizesPt: readonly number[]) => number;

/** Marks with their ink in the right half of the em, and those with it in the left half. */
const opening = '（〔［｛〈《「『【〖〘〝“‘';
const closing = '）〕］｝〉》」』】〗〙〞”’，、。．：；';

/** Two full-width marks that meet share the blank between them: the second stands half an em closer. */
export const squeezed: Between = (before, after, sizesPt) => {
  if (before.face.family !== 'cjk' || before.face !== after.face) return 0;
  const sizePt = sizesPt[before.run] ?? 0;
  if (sizePt !== sizesPt[after.run]) return 0;
  const isOpening = opening.includes(after.cluster.text);
  const meet = closing.includes(before.cluster.text)
    ? isOpening || closing.includes(after.cluster.text)
    : isOpening && opening.includes(before.cluster.text);
  const areWide = Math.min(before.widthEm, after.widthEm) > 0.95;
  return meet && areWide ? -sizePt / 2 : 0;
};

/** LibreOffice's gap where Chinese meets Latin: a fifth of the line of 1.2 em. */
const officeGapEm = 0.24;

/** What LibreOffice adds on its own, and no file can switch off. */
export const officeGaps: Between = (before, after, sizesPt) => {
  const isBorder = (before.face.family === 'cjk') !== (after.face.family === 'cjk');
  return isBorder ? officeGapEm * Math.max(sizesPt[before.run] ?? 0, sizesPt[after.run] ?? 0) : 0;
};

/** As the advances say. */
export const asMeasured: Between = () => 0;
