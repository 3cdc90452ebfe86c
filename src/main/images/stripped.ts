/** What a picture is without what was written beside its pixels. */
export interface Stripped {
  /** The very same array when nothing had to go. */
  readonly bytes: Uint8Array;
  /** As EXIF counts, 1 upright. A JPEG still says it itself; in other kinds it is lost unless the pixels are turned. */
  readonly orientation: number;
  /** Where it was taken was among what is gone. */
  readonly hadLocation: boolean;
}
