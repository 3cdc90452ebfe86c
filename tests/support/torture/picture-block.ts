import type { Block } from '#shared/project';

/** A picture in a plan. */
export function imageBlock(asset: string): Block {
  return { type: 'image', asset, alt: 'A', caption: '', width: 'full', children: [{ text: '' }] };
}

/** A picture of one pixel. */
export const tinyPng =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
