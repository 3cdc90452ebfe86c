import { element, join, type Xml } from './xml';

/** The theme's fonts: `mj` for headings, `mn` for everything else. */
export type ThemeFonts = 'mj' | 'mn';

/** The theme's faces for each script. */
export function themeFaces(fonts: ThemeFonts): Xml {
  return join([
    element('a:latin', { typeface: `+${fonts}-lt` }),
    element('a:ea', { typeface: `+${fonts}-ea` }),
    element('a:cs', { typeface: `+${fonts}-cs` }),
  ]);
}
