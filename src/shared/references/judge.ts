import type { Reference } from '#shared/project';
import { kindOf } from './kinds';
import { sourceText } from './source-text';

/** Whether somebody who reads of it could look it up: by an address, a publisher, what it is a part of, or an official number. */
export function canBeFound(reference: Reference): boolean {
  const { url, doi, publisher, container, number, author } = sourceText(reference);
  if (`${url}${doi}${publisher}${container}${number}` !== '') return true;
  // A talk is found by whom it was with.
  return kindOf(reference) === 'interview' && author !== '';
}

/** Whether it says how old it is; a page without a date says when it was looked at. */
export function hasYear(reference: Reference): boolean {
  const { date, url, accessed } = sourceText(reference);
  return date !== '' || (url !== '' && accessed !== '');
}

/** What two references have in common that are one source: their address, or title and author. */
export function sourceMarks(reference: Reference): readonly string[] {
  const { url, title, author } = sourceText(reference);
  const address = url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/+$/g, '');
  const name = `${title}\n${author}`.toLowerCase();
  return [...(address === '' ? [] : [`url ${address}`]), ...(title === '' ? [] : [`name ${name}`])];
}
