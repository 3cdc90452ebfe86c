import { element, solidFill, type Xml } from '#main/office';
import type { ColorRole } from '#shared/page';

/** `p:cSld`: a background, where the part has its own, and the shapes. */
export function commonSlide(background: ColorRole | null, shapes: Xml, name?: string): Xml {
  return element(
    'p:cSld',
    { name },
    background ? element('p:bg', {}, element('p:bgPr', {}, solidFill(background), element('a:effectLst'))) : null,
    element('p:spTree', {}, groupProperties(), shapes),
  );
}

function groupProperties(): Xml {
  const zero = { x: 0, y: 0 };
  const none = { cx: 0, cy: 0 };
  return (element(
    'p:nvGrpSpPr',
    {},
    element('p:cNvPr', { id: 1, name: '' }),
    element('p:cNvGrpSpPr'),
    element('p:nvPr'),
  ) +
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', zero),
        element('a:ext', none),
        element('a:chOff', zero),
        element('a:chExt', none),
      ),
    )) as Xml;
}

/** Slides, layouts and notes use the master's colours. */
export function masterColorMapping(): Xml {
  return element('p:clrMapOvr', {}, element('a:masterClrMapping'));
}

/** Which colour of the theme each name of a master means; on dark paper text is light. */
export function colorMap(onDark = false): Xml {
  return element('p:clrMap', {
    bg1: onDark ? 'dk1' : 'lt1',
    tx1: onDark ? 'lt1' : 'dk1',
    bg2: onDark ? 'dk2' : 'lt2',
    tx2: onDark ? 'lt2' : 'dk2',
    accent1: 'accent1',
    accent2: 'accent2',
    accent3: 'accent3',
    accent4: 'accent4',
    accent5: 'accent5',
    accent6: 'accent6',
    hlink: 'hlink',
    folHlink: 'folHlink',
  });
}
