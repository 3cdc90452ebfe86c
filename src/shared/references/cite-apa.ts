import { monthFirst, yearFirst, yearOf } from './dates';
import type { ReferenceKind } from './kinds';
import { initialsOf, type Name, namesIn } from './names';
import { address, italic, joined, nothing, type Part, partText, plain, sentence, separated } from './parts';
import type { SourceText } from './source-text';

/**
 * APA Style, seventh edition: author, date, title, source. The numbers beside the code are the Publication Manual's sections.
 */
export function citeApa(source: SourceText, kind: ReferenceKind | null): Part {
  if (kind === 'law') return law(source);
  if (kind === 'interview') return interview(source);
  const author = creator(source, kind);
  const date = plain(`(${dateOf(source, kind)}).`);
  const { title, from } = bodyOf(source, kind, partText(author));
  // 9.12: without an author the title moves to its place.
  const head = author.length === 0 ? [sentence(title), date] : [sentence(author), date, sentence(title)];
  return separated([...head, ...from.map((part) => sentence(part)), access(source)], ' ');
}

/** What stands behind the date: a title, and what it is from. */
interface Body {
  readonly title: Part;
  readonly from: readonly Part[];
}

function bodyOf(source: SourceText, kind: ReferenceKind | null, author: string): Body {
  const { title, container, publisher, number, edition, form } = source;
  // 9.29: a publisher or site that is the author is not said twice.
  const unlessAuthor = (name: string) => (name.toLowerCase() === author.toLowerCase() ? nothing : plain(name));
  switch (kind) {
    case 'journal':
    case 'newspaper':
      return { title: plain(title), from: [periodical(source)] };
    case 'chapter':
      return { title: plain(title), from: [within(source), plain(publisher)] };
    case 'conference':
      return conference(source);
    case 'book':
      return {
        title: titled(
          title,
          [bookEditors(source), ordinalEdition(edition), volumeOf(source)].filter(isSaid).join(', '),
        ),
        from: [unlessAuthor(publisher)],
      };
    case 'thesis':
      return thesis(source);
    case 'web':
      return { title: titled(title, '', form), from: [unlessAuthor(container || publisher)] };
    case 'dataset':
      return {
        title: titled(title, [number, edition].filter(isSaid).join('; '), form || 'Data set'),
        from: [unlessAuthor(publisher || container)],
      };
    default:
      return { title: titled(title, number, form), from: [unlessAuthor(publisher || container)] };
  }
}

const isSaid = (text: string) => text !== '';

/** A work of its own: in italics, with its number or edition in brackets and what it is in square ones (9.19 to 9.22). */
function titled(title: string, details = '', form = ''): Part {
  return joined(italic(title), plain(details && ` (${details})`), plain(form && ` [${form}]`));
}

/** 10.1. Without a volume the issue stands alone; an article number is written as the author has it. */
function periodical({ container, volume, issue, pages }: SourceText): Part {
  const name = italic(volume === '' ? container : `${container}, ${volume}`);
  const number = issue === '' ? '' : `${volume === '' ? ', ' : ''}(${issue})`;
  return joined(name, plain(number), plain(pages && `, ${ranges(pages)}`));
}

/** 10.3: `In E. Editor (Ed.), Book (2nd ed., pp. 1–2)`. */
function within(source: SourceText): Part {
  const { container, editor, edition, pages } = source;
  const editors = namesIn(editor);
  const by = editors.length === 0 ? '' : `${listed(editors.map(nameInOrder))} (${edited(editors.length)}), `;
  const leaves = pages && `${/[-–—,]/.test(pages) ? 'pp.' : 'p.'} ${ranges(pages)}`;
  const details = [ordinalEdition(edition), volumeOf(source), leaves].filter(isSaid).join(', ');
  return joined(plain(`In ${by}`), italic(container), plain(details && ` (${details})`));
}

/** 10.5: what has been published is an article or a chapter, else it was a talk. */
function conference(source: SourceText): Body {
  const { title, container, publisher, editor, volume, pages, place, form } = source;
  if (container === '') return { title: titled(title, '', form), from: [plain(publisher)] };
  if (volume !== '') return { title: plain(title), from: [periodical(source)] };
  if (`${publisher}${editor}${pages}` !== '') return { title: plain(title), from: [within(source), plain(publisher)] };
  return {
    title: titled(title, '', form || 'Paper presentation'),
    from: [plain([container, place].filter(isSaid).join(', '))],
  };
}

/** 10.6: one that a database or a site has names its university with its form; another one is unpublished. */
function thesis({ title, container, publisher, url, doi, number, form }: SourceText): Body {
  const what = form || 'Thesis';
  if (`${container}${url}${doi}` !== '')
    return { title: titled(title, number, [what, publisher].filter(isSaid).join(', ')), from: [plain(container)] };
  const unpublished = /^unpublished/i.test(what) ? what : `Unpublished ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
  return { title: titled(title, number, unpublished), from: [plain(publisher)] };
}

/** 11.5: the name of the law, where it stands, and its year; nobody is its author. */
function law(source: SourceText): Part {
  const { title, number, date } = source;
  const name = joined(plain([title, number].filter(isSaid).join(', ')), plain(date && ` (${yearOf(date)})`));
  return separated([sentence(name), access(source)], ' ');
}

/**
 * 8.9: APA cites talks in the text alone, since nobody can look them up. In a numbered list that would be a gap, so that what
 * the text would say stands in its place: `E. Okoro (personal communication, August 8, 2019)`.
 */
function interview(source: SourceText): Part {
  const { title, author, publisher, date } = source;
  const who = listed(namesIn(author || publisher).map(nameInOrder));
  const when = ['personal communication', monthFirst(date)].filter(isSaid).join(', ');
  const told = who === '' ? plain(`${title} (${when})`) : plain(`${who} (${when})`);
  return separated([sentence(told), who === '' ? nothing : sentence(plain(title)), access(source)], ' ');
}

const yearOnly: ReadonlySet<string> = new Set([
  'journal',
  'book',
  'chapter',
  'thesis',
  'standard',
  'patent',
  'dataset',
]);

/** 9.14: what is published often says its day. */
function dateOf({ date }: SourceText, kind: ReferenceKind | null): string {
  if (date === '') return 'n.d.';
  return kind !== null && yearOnly.has(kind) ? yearOf(date) : yearFirst(date);
}

/** Kinds whose publisher answers for what nobody has signed. */
const answersFor: ReadonlySet<string> = new Set(['report', 'web', 'dataset', 'standard']);

function creator(source: SourceText, kind: ReferenceKind | null): Part {
  const { author, editor, publisher } = source;
  const authors = namesIn(author);
  if (authors.length > 0) return plain(inverted(authors));
  const editors = kind === 'book' ? namesIn(editor) : [];
  if (editors.length > 0) return plain(`${inverted(editors)} (${edited(editors.length)})`);
  return kind === null || answersFor.has(kind) ? plain(publisher) : nothing;
}

/** 9.8: up to twenty are named; of more, the first nineteen and the last. Two organisations have no comma between them. */
function inverted(names: readonly Name[]): string {
  const written = names.map(inverse);
  const [first = '', second = ''] = written;
  if (written.length < 2) return first;
  if (written.length === 2 && names.every(({ kind }) => kind === 'as-written')) return `${first} & ${second}`;
  if (written.length > 20) return `${written.slice(0, 19).join(', ')}, . . . ${written.at(-1)}`;
  return `${written.slice(0, -1).join(', ')}, & ${written.at(-1)}`;
}

function inverse(name: Name): string {
  if (name.kind === 'as-written') return name.text;
  return [name.family, initialsOf(name.given).join(' '), name.suffix].filter(isSaid).join(', ');
}

function nameInOrder(name: Name): string {
  if (name.kind === 'as-written') return name.text;
  return [...initialsOf(name.given), name.family, name.suffix].filter(isSaid).join(' ');
}

function listed(names: readonly string[]): string {
  if (names.length < 3) return names.join(' & ');
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

const edited = (count: number) => (count === 1 ? 'Ed.' : 'Eds.');

/** Editors of a book that has an author too. */
function bookEditors({ author, editor }: SourceText): string {
  const editors = author === '' ? [] : namesIn(editor);
  return editors.length === 0 ? '' : `${listed(editors.map(nameInOrder))}, ${edited(editors.length)}`;
}

const volumeOf = ({ volume }: SourceText) => (/^\d/.test(volume) ? `Vol. ${volume}` : volume);

/** `2nd ed.` of `2`, `2nd` or `2nd ed.`; a first edition is not said. */
function ordinalEdition(edition: string): string {
  const [, number] = /^(\d+)(?:st|nd|rd|th)?(?:\s+ed(?:ition|n)?\.?)?$/i.exec(edition) ?? [];
  if (number === '1' || edition === '') return '';
  if (number !== undefined) return `${ordinal(Number(number))} ed.`;
  return /\bed(?:ition|\.)?$/i.test(edition) ? edition.replace(/\bed(?:ition)?$/i, 'ed.') : `${edition} ed.`;
}

function ordinal(number: number): string {
  const tens = number % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

/** An en dash between pages. */
const ranges = (pages: string) => pages.replace(/(?<=\d)\s*[-‐–—]\s*(?=\p{L}?\d)/gu, '–');

/** 9.34 to 9.36: a DOI before an address. 9.16: when it was looked at only where nothing says how old it is. */
function access({ doi, url, date, accessed }: SourceText): Part {
  if (doi !== '') return address(`https://doi.org/${doi}`);
  if (url === '') return nothing;
  const retrieved = date === '' && accessed !== '' ? `Retrieved ${monthFirst(accessed)}, from ` : '';
  return joined(plain(retrieved), address(url));
}
