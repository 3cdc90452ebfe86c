import { element, join, languageOf, sameFrame, textNode, transform, type Xml } from '#main/office';
import type { LayoutSlot } from './deck-layouts';
import { listStyle } from './level-properties';
import type { LevelLooks } from './looks';
import { type PaintContext, placeholderMark } from './paint-context';
import { bodyProperties } from './text-body';

/**
 * A placeholder as a master or a layout defines it: place, anchor, looks, and the words that invite to fill it.
 * `above` is the master's placeholder: what equals it is inherited.
 */
export function placeholderShape(
  slot: LayoutSlot,
  index: number,
  prompt: readonly string[],
  above: LayoutSlot | null,
  identity: PaintContext['identity'],
): Xml {
  const text = !['picture', 'table', 'chart'].includes(slot.role);
  // On the master the looks of titles and bodies are its text styles: said twice, they could not be changed at once.
  const styled = text && (above !== null || slot.role === 'footer' || slot.role === 'number');
  const levels: LevelLooks = styled ? slot.levels : [null, null, null];
  const inPlace = above !== null && sameFrame(above.frame, slot.frame);
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      identity(slot.name, { kind: 'text' }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true })),
      element('p:nvPr', {}, placeholderMark(slot.role, index, above !== null && text && slot.role !== 'number')),
    ),
    element(
      'p:spPr',
      {},
      inPlace ? null : transform(slot.frame),
      above ? null : element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
    element(
      'p:txBody',
      {},
      bodyProperties(slot.valign),
      listStyle('a:lstStyle', levels, above?.levels ?? null),
      slot.role === 'number' ? numberParagraph() : promptParagraphs(prompt),
    ),
  );
}

function promptParagraphs(lines: readonly string[]): Xml {
  return join(
    lines.map((line, level) =>
      element(
        'a:p',
        {},
        level > 0 ? element('a:pPr', { lvl: level }) : null,
        element('a:r', {}, element('a:rPr', { lang: languageOf(line) }), element('a:t', {}, textNode(line))),
      ),
    ),
  );
}

function numberParagraph(): Xml {
  return element(
    'a:p',
    {},
    element(
      'a:fld',
      { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
      element('a:rPr', { lang: 'en-US' }),
      element('a:t', {}, textNode('‹#›')),
    ),
  );
}
