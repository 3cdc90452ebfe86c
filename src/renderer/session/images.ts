import { AppFailure, isAppError } from '#shared/base';
import type { Asset } from '#shared/project';
import { client } from './client';
import { openNow } from './store';

export interface TakenImage {
  readonly key: string;
  readonly asset: Asset;
}

/** Where the window gets an image of the open project from. */
export function assetUrl(key: string): string {
  return `/assets/${key}`;
}

/** Takes a pasted or dropped picture into the project. Rejects with `AppFailure` when it can't be used. */
export async function uploadImage(image: Blob, name = ''): Promise<TakenImage> {
  const query = new URLSearchParams({ session: openNow().state.sessionId, name });
  // In one raw part: a file or a blob would reach main in pieces that it has to be asked for, and some hosts never gave them.
  const body = await image.arrayBuffer();
  const answer = await fetch(`/assets?${query}`, { method: 'POST', body });
  const told: unknown = await answer.json();
  if (answer.ok) return told as TakenImage;
  const error = (told as { error?: unknown }).error;
  if (isAppError(error)) throw new AppFailure(error);
  throw new Error(`The picture was refused with status ${answer.status}`);
}

/** Asks for a picture file; null when the user cancels. */
export function pickImage(): Promise<TakenImage | null> {
  return client['assets.pick']({ sessionId: openNow().state.sessionId });
}
