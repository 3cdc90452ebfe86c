import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib';
import type { DocumentLanguage } from '#shared/base';
import { pdfText } from './embedded-fonts';

/** What a file says about itself. Empty strings are left out. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: DocumentLanguage;
  /** In UTC: `2026-11-28T21:09:38Z`. */
  readonly moment: string;
}

const producer = 'Pitchwright';

/** Writes the information dictionary; returns its reference for the trailer. */
export function writeInformation(context: PDFContext, facts: DocumentFacts): PDFRef {
  const date = PDFString.fromDate(new Date(facts.moment));
  return context.register(
    context.obj({
      Title: pdfText(facts.title),
      ...(facts.author === '' ? {} : { Author: pdfText(facts.author) }),
      ...(facts.subject === '' ? {} : { Subject: pdfText(facts.subject) }),
      Creator: pdfText(producer),
      Producer: pdfText(producer),
      CreationDate: date,
      ModDate: date,
    }),
  );
}

/** Writes the same facts as XMP, uncompressed so that other programs find it; returns the reference for the catalogue. */
export function writeXmp(context: PDFContext, facts: DocumentFacts): PDFRef {
  const alt = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const lines = [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alt(facts.title)}</dc:title>`,
    ...(facts.author === ''
      ? []
      : [`<dc:creator><rdf:Seq><rdf:li>${escapeXml(facts.author)}</rdf:li></rdf:Seq></dc:creator>`]),
    ...(facts.subject === '' ? [] : [`<dc:description>${alt(facts.subject)}</dc:description>`]),
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(facts.language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${facts.moment}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${facts.moment}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${producer}</xmp:CreatorTool>`,
    `<pdf:Producer>${producer}</pdf:Producer>`,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return context.register(context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' }));
}

/** XML can't carry most control characters in any form: they are dropped. */
function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}
