import { outgoingPicture, PictureError } from '#main/images';
import { AppFailure, fail } from '#shared/base';
import type { Project } from '#shared/project';

export interface OutgoingPictures {
  /** A picture as it may leave. Rejects with `export.missingAsset`, and with `PictureError` for what is no such picture. */
  readonly asset: (key: string) => Promise<Uint8Array>;
  /** The names of those that something had to be taken out of, since the last call. */
  readonly takeCleaned: () => readonly string[];
}

/**
 * The one way that pictures take from a project into its exports, whatever wrote the file: what each format embeds or lays beside
 * itself has been judged here.
 */
export function createOutgoingPictures(
  { assets }: Project,
  bytesOf: (key: string) => Promise<Uint8Array | null>,
): OutgoingPictures {
  let cleaned = new Set<string>();
  const asset = async (key: string) => {
    const bytes = await bytesOf(key);
    const known = Object.hasOwn(assets, key) ? assets[key] : undefined;
    if (!bytes || !known) return fail('export.missingAsset', { asset: key });
    try {
      const outgoing = outgoingPicture(bytes, known);
      if (outgoing.isCleaned) cleaned.add(known.name);
      return outgoing.bytes;
    } catch (error) {
      if (!(error instanceof AppFailure)) throw error;
      throw new PictureError('Not the picture that the project says it is');
    }
  };
  const takeCleaned = () => {
    const names = [...cleaned];
    cleaned = new Set();
    return names;
  };
  return { asset, takeCleaned };
}
