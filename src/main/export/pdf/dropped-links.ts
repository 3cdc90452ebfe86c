import type { ExportTarget, Loss } from '#shared/contract';
import { linkUrl } from './writer/index';

/** A loss for every different address that a document may not send its reader to; its text stays. */
export function droppedLinks(target: ExportTarget, place: string, links: readonly string[]): Loss[] {
  const unsafe = new Set(links.filter((link) => link !== '' && linkUrl(link) === null));
  return [...unsafe].map((link) => ({ target, place, key: 'linkDropped', detail: link }));
}
