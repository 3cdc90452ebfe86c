import { createHash, randomBytes } from 'node:crypto';
import { assetBytes, type ProjectContent } from '../../src/main/files/index';
import type { Asset, Block } from '../../src/shared/project/index';
import { oneSectionProject } from './one-section';

/** A project whose plan shows so many pictures of so many bytes, which don't compress. */
export function largeProject(count: number, bytesEach: number): ProjectContent {
  const pictures = Array.from({ length: count }, () => {
    const bytes = new Uint8Array(randomBytes(bytesEach));
    return { key: createHash('sha256').update(bytes).digest('hex'), bytes };
  });
  const body = pictures.map(
    ({ key }): Block => ({ type: 'image', asset: key, alt: '', caption: '', width: 'full', children: [{ text: '' }] }),
  );
  const assets = pictures.map(({ key, bytes }, index): [string, Asset] => [
    key,
    { name: `picture-${index}.png`, type: 'image/png', bytes: bytes.length, widthPx: 1000, heightPx: 1000 },
  ]);
  return {
    project: oneSectionProject(body, Object.fromEntries(assets)),
    assets: new Map(pictures.map(({ key, bytes }) => [key, assetBytes(bytes)])),
    preview: null,
    extras: [],
  };
}
