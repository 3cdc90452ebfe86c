import type { DocumentLanguage } from '#shared/base';
import { element, textNode, type Xml } from './xml';

/** What a file manager shows of a document. */
export interface CoreProperties {
  readonly title: string;
  readonly author: string;
  readonly language: DocumentLanguage;
  /** In UTC: `2026-11-28T21:09:38Z`. */
  readonly moment: string;
}

/** `docProps/core.xml`. */
export function corePropertiesPart({ title, author, language, moment }: CoreProperties): Xml {
  const date = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, textNode(moment));
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, textNode(title)),
    element('dc:creator', {}, textNode(author)),
    element('cp:lastModifiedBy', {}, textNode(author)),
    element('cp:revision', {}, textNode('1')),
    date('dcterms:created'),
    date('dcterms:modified'),
    element('dc:language', {}, textNode(language)),
  );
}
