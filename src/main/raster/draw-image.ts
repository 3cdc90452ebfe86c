import { uprightTurn } from '#main/images';
import { type ImageElement, wholePicture } from '#shared/page';
import { type SvgNode, svgNode } from '#shared/svg';

/** A picture that a rasteriser can draw: JPEG or PNG. */
export interface ReadyPicture {
  readonly bytes: Uint8Array;
  readonly type: 'image/jpeg' | 'image/png';
  /** EXIF: 1 upright, 2 to 8 mirrored or turned. Programs that decode JPEGs for us don't heed it. */
  readonly orientation: number;
}

/** An image inside its frame; nothing for one that can't be read. */
export function drawImage(element: ImageElement, picture: ReadyPicture | null): readonly SvgNode[] {
  if (!picture) return [];
  const { frame, crop, clip, id } = element;
  const whole = wholePicture(frame, crop);
  const [cx, cy] = [frame.x + whole.x + whole.w / 2, frame.y + whole.y + whole.h / 2];
  const { degrees, mirrored } = uprightTurn(picture.orientation);
  const aside = degrees % 180 !== 0;
  const [width, height] = aside ? [whole.h, whole.w] : [whole.w, whole.h];
  const turn = `rotate(${degrees} ${cx} ${cy})`;
  const image = svgNode('image', {
    x: cx - width / 2,
    y: cy - height / 2,
    width,
    height,
    preserveAspectRatio: 'none',
    href: `data:${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}`,
    transform: mirrored ? `${turn} translate(${2 * cx} 0) scale(-1 1)` : turn,
  });
  const window =
    clip === 'ellipse'
      ? svgNode('ellipse', { cx: frame.x + frame.w / 2, cy: frame.y + frame.h / 2, rx: frame.w / 2, ry: frame.h / 2 })
      : svgNode('rect', { x: frame.x, y: frame.y, width: frame.w, height: frame.h });
  return [svgNode('clipPath', { id: `clip-${id}` }, [window]), svgNode('g', { clipPath: `url(#clip-${id})` }, [image])];
}
