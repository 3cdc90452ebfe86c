import type { ColorRole } from '#shared/page';
import { solidFill } from '../colors';
import { themeFaces } from '../theme-faces';
import { centipoints } from '../units';
import { element, type Xml } from '../xml';

export interface ChartTextLook {
  readonly sizePt: number;
  readonly color: ColorRole;
  readonly bold: boolean;
}

/** How text of a chart looks: `c:txPr`. Upright text is not turned by the program when room is scarce. */
export function textProperties(look: ChartTextLook, isUpright = false): Xml {
  return element(
    'c:txPr',
    {},
    element('a:bodyPr', isUpright ? { rot: 0, vert: 'horz' } : {}),
    element('a:lstStyle'),
    element('a:p', {}, element('a:pPr', {}, runLook('a:defRPr', look)), element('a:endParaRPr', { lang: 'en-US' })),
  );
}

/** The look of runs, under the name that the place wants. */
export function runLook(name: 'a:defRPr' | 'a:rPr', { sizePt, color, bold }: ChartTextLook, lang?: string): Xml {
  return element(
    name,
    { lang, sz: centipoints(sizePt), b: bold, kern: name === 'a:defRPr' ? 0 : undefined },
    solidFill(color),
    themeFaces('mn'),
  );
}
