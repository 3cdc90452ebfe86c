import { yearOf } from './dates';
import type { ReferenceKind } from './kinds';
import { initialsOf, type Name, namesIn } from './names';
import { address, joined, type Part, plain, separated } from './parts';
import type { SourceText } from './source-text';

/**
 * GB/T 7714—2025, numeric: commas, colons and round brackets are as wide as a character, full stops, square brackets and slashes are
 * not (clause 6 and annex B). The numbers beside the code are its clauses.
 */
export function citeGbt(source: SourceText, kind: ReferenceKind | null): Part {
  const path = accessPath(source);
  const isOnline = path.length > 0;
  const letters = kind === null || kind === 'law' ? (isOnline ? 'EB' : 'Z') : marks[kind];
  const mark = `[${letters}${isOnline ? '/OL' : ''}]`;
  // 8.9: a standard has a number in front, and no author.
  const author = kind === 'standard' ? '' : people(creator(source, kind));
  const { within = '', elements } = restOf(source, letters === 'EB' ? 'web' : kind, isOnline);
  const texts = [author, `${titleOf(source, kind)}${mark}${within}`, ...elements];
  return joined(separated([...texts.map(plain), ...path], '. '), plain('.'));
}

/** A.1. Laws have no letters of their own there: a page where they are online (8.11.1), else what is none of the others. */
const marks: Readonly<Record<Exclude<ReferenceKind, 'law'>, string>> = {
  report: 'R',
  web: 'EB',
  journal: 'J',
  newspaper: 'N',
  book: 'M',
  chapter: 'M',
  conference: 'C',
  thesis: 'D',
  standard: 'S',
  patent: 'P',
  dataset: 'DS',
  interview: 'Z',
};

/** 8.8.3, 8.9.2, 8.10.2: numbers of reports and patents stand behind the title, those of standards before it. */
function titleOf({ title, number, volume }: SourceText, kind: ReferenceKind | null): string {
  if (number !== '' && kind === 'standard') return `${number} ${title}`;
  const details = kind === 'book' ? volumeOf(volume) : number;
  return details === '' ? title : `${title}：${details}`;
}

/** What stands behind the mark: right behind it what the title is a part of, then the other elements. */
interface Rest {
  readonly within?: string;
  readonly elements: readonly string[];
}

function restOf(source: SourceText, kind: ReferenceKind | null, isOnline: boolean): Rest {
  const { container, publisher, place, date, accessed, pages, edition } = source;
  const year = yearOf(date);
  switch (kind) {
    case 'journal':
      return { elements: [periodical(source)] };
    case 'newspaper':
      return { elements: [`${comma(container, date)}${pages && `（${pages}）`}`] };
    case 'book':
      return {
        elements: [numbered(edition), published({ ...source, date: year }, isOnline ? 'as it is' : 'with what lacks')],
      };
    case 'chapter':
      return { within: within(source), elements: [numbered(edition), published({ ...source, date: year })] };
    case 'conference':
      // 8.6: a conference without a publisher is named with its year; proceedings as a whole are a part of nothing.
      return publisher === '' && place === ''
        ? { within: container && `//${withPages(comma(container, year), pages)}`, elements: [] }
        : { within: container && within(source), elements: [published({ ...source, date: year })] };
    case 'thesis':
      return { elements: [published({ ...source, publisher: publisher || container, date: year })] };
    case 'standard':
      return { elements: [] };
    case 'patent':
      return { elements: [withPages(date, pages)] };
    case 'web':
      return { elements: [dates(date, accessed)] };
    case 'dataset':
      return { elements: [edition, `${publisher || container}${dates(date, accessed)}`] };
    default:
      return { elements: [published(source.author === '' ? { ...source, publisher: '' } : source)] };
  }
}

/** 8.5.3: `刊名，2012，52（11）：1518-1523`; an article that is online before its issue has its day. */
function periodical({ container, date, volume, issue, pages }: SourceText): string {
  const when = volume === '' && issue === '' ? date : yearOf(date);
  const number = `${volume}${issue && `（${issue}）`}`;
  return withPages(volume === '' ? comma(container, `${when}${number}`) : comma(container, when, number), pages);
}

/** 8.3.2: `//编者. 书名`. */
function within({ editor, container, volume }: SourceText): string {
  const title = volume === '' ? container : `${container}：${volumeOf(volume)}`;
  return `//${[people(namesIn(editor)), title].filter((text) => text !== '').join('. ')}`;
}

/** 7.5: place, publisher, date, pages. Of a printed book it is said what is not known (7.5.2.3, 7.5.3.3). */
function published(
  { place, publisher, date, pages }: SourceText,
  gaps: 'as it is' | 'with what lacks' = 'as it is',
): string {
  const [where, who] =
    gaps === 'as it is' ? [place, publisher] : [place || '[出版地不详]', publisher || '[出版者不详]'];
  return withPages(comma([where, who].filter((text) => text !== '').join('：'), date), pages);
}

/** 8.11, 8.14: when it was published, when it was looked at. */
function dates(date: string, accessed: string): string {
  return `${date && `（${date}）`}${accessed && `[${accessed}]`}`;
}

const comma = (...texts: readonly string[]) => texts.filter((text) => text !== '').join('，');
const withPages = (text: string, pages: string) => {
  const leaves = pages.replace(/(?<=\d)\s*[‐–—～~]\s*(?=\p{L}?\d)/gu, '-');
  return [text, leaves].filter((one) => one !== '').join('：');
};

/** 7.4: `2 版` of `2`, `第2版` or `2nd`; a first edition is not said. */
function numbered(edition: string): string {
  const [, number] = /^(?:第\s*)?(\d{1,3})\s*(?:版|st|nd|rd|th)?$/.exec(edition) ?? [];
  if (number === undefined) return edition;
  return number === '1' ? '' : `${number} 版`;
}

const volumeOf = (volume: string) => (/^\d+$/.test(volume) ? `第${volume}卷` : volume);

/** Of reports and pages that nobody has signed, their publisher is the body that answers for them (7.1.4). */
function creator({ author, editor, publisher }: SourceText, kind: ReferenceKind | null): readonly Name[] {
  const names = namesIn(author);
  if (names.length > 0) return names;
  if (kind === 'book') return namesIn(editor);
  const answers = kind === null || kind === 'report' || kind === 'web' || kind === 'law' || kind === 'interview';
  return answers && publisher !== '' ? [{ kind: 'as-written', text: publisher }] : [];
}

/** 7.1.2: up to three; of more, the first three. */
function people(names: readonly Name[]): string {
  const written = names.slice(0, 3).map(nameOf);
  return [...written, ...(names.length > 3 ? ['等'] : [])].join('，');
}

/** 7.1.1: the family's name first, initials without stops. */
function nameOf(name: Name): string {
  if (name.kind === 'as-written') return name.text;
  const { family, given, suffix } = name;
  return [family, ...initialsOf(given), suffix].join(' ').replaceAll('.', '').trim();
}

/** 7.8, 7.9: an address, and a DOI that is not in it. */
function accessPath({ url, doi }: SourceText): readonly Part[] {
  const resolver = `https://doi.org/${doi}`;
  if (url === '') return doi === '' ? [] : [address(resolver)];
  if (doi === '' || url.toLowerCase().includes(doi.toLowerCase())) return [address(url)];
  return [address(url), joined(plain('DOI: '), address(doi, resolver))];
}
