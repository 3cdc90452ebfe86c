import { assetUrl } from '#renderer/session';
import type { Crop } from './draft-view';

interface PictureCutProps {
  readonly asset: string;
  /** Width over height of the frame. */
  readonly shape: number;
  readonly crop: Crop;
  /** Read to those who can't see it; empty where something else says it. */
  readonly alt: string;
}

/** A picture as painters draw it: what its crop leaves fills the frame. */
export function PictureCut({ asset, shape, crop, alt }: PictureCutProps) {
  const width = (shape * 100) / (1 - crop.left - crop.right);
  const height = 100 / (1 - crop.top - crop.bottom);
  const place = { x: -crop.left * width, y: -crop.top * height, width, height };
  return (
    <svg viewBox={`0 0 ${shape * 100} 100`} role="img" aria-label={alt} aria-hidden={alt === ''}>
      <image {...place} href={assetUrl(asset)} preserveAspectRatio="none" />
    </svg>
  );
}
