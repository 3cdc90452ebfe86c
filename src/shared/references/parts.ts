import { linkHref, urlFromInput } from '#shared/base';
import type { CiteRun } from './types';

/** A piece of a citation. */
export type Part = readonly CiteRun[];

export const nothing: Part = [];

export function plain(text: string): Part {
  return text === '' ? nothing : [{ text, italic: false, link: '' }];
}

export function italic(text: string): Part {
  return text === '' ? nothing : [{ text, italic: true, link: '' }];
}

/** An address, as a link where it can be opened. `to`: where it leads, if not to what it says. */
export function address(text: string, to = text): Part {
  const url = urlFromInput(to) ?? '';
  return text === '' ? nothing : [{ text, italic: false, link: linkHref(url) === null ? '' : url }];
}

export function partText(part: Part): string {
  return part.map(({ text }) => text).join('');
}

/** Parts one after the other; neighbours of one look become one run. */
export function joined(...parts: readonly Part[]): Part {
  const runs: CiteRun[] = [];
  for (const run of parts.flat()) {
    const last = runs.at(-1);
    const isAlike = last?.italic === run.italic && last.link === run.link;
    if (last && isAlike) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

/** Parts that say something, with a mark between them. */
export function separated(parts: readonly Part[], mark: string): Part {
  const said = parts.filter((part) => partText(part) !== '');
  return joined(...said.flatMap((part, index) => (index === 0 ? [part] : [plain(mark), part])));
}

/** With a full stop, unless it ends with a mark of its own. */
export function sentence(...parts: readonly Part[]): Part {
  const part = joined(...parts);
  const text = partText(part);
  return text === '' || /[.?!…。？！][”’"']?$/.test(text) ? part : joined(part, plain('.'));
}
